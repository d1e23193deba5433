const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', '’'],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['bull', '•'],
  ['hellip', '…'],
  ['euro', '€'],
]);

/** Takes scripts and styles out with what is in them. One without an end stays, as text like any other: then none after it has one. */
function withoutScripts(html: string): string {
  const begin = /<(script|style)\b/gi;
  let kept = '';
  let from = 0;
  for (let found = begin.exec(html); found; found = begin.exec(html)) {
    const end = new RegExp(`</${found[1] ?? ''}\\s*>`, 'gi');
    end.lastIndex = begin.lastIndex;
    if (!end.exec(html)) break;
    kept += html.slice(from, found.index);
    from = end.lastIndex;
    begin.lastIndex = from;
  }
  return kept + html.slice(from);
}

/** The text of a label, which draw.io keeps as HTML: blocks and breaks become lines, all other marks go. Nothing is run. */
export function labelText(html: string): string {
  return withoutScripts(html)
    .replaceAll(/<li\b[^<>]*>/gi, '\n- ')
    .replaceAll(/<br\s*\/?>|<\/(?:div|p|h\d|tr|ul|ol)\s*>|<(?:div|p|h\d|ul|ol)\b[^<>]*>/gi, '\n')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => entity(name) ?? whole)
    .split('\n')
    .map((line) => line.replaceAll(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '' && line !== '-')
    .join('\n');
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED.get(name.toLowerCase());
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
