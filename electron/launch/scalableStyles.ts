/*
 * The interface is written in CSS px and can be shown larger as a whole, for a projector. So lengths become parts of the root's
 * text size, 16 px by default, and conditions on the window's size are asked in the same measure. A browser’s own zoom is
 * out of a page’s reach.
 */

/** CSS px of one rem while nothing is larger. */
const ROOT = 16;

/** Lines of one px are drawn as they are: they only have to be seen. */
const HAIRLINE = 1;

const LENGTH = /(?<![\w#.])(\d*\.?\d+)px\b/g;
const CONDITION = String.raw`\(\s*(?:min|max)-(?:width|height):\s*\d+px\s*\)`;
const SIZES = new RegExp(String.raw`^${CONDITION}(?:\s*(?:,|and)\s*${CONDITION})*$`);

/** A style sheet whose lengths and conditions follow the size of the root's text; see the `page` container in `global.css`. */
export function scalableStyles(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split(/(@media[^{]*\{)/)
    .map((part) => (part.startsWith('@media') ? scalableCondition(part) : part.replaceAll(LENGTH, toRem)))
    .join('');
}

/** Conditions on anything but the size of the window stay with the window. */
function scalableCondition(head: string): string {
  const condition = head.slice('@media'.length, -1).trim();
  if (!SIZES.test(condition)) return head;
  return `@container page ${condition.replaceAll(/\s*,\s*/g, ' or ').replaceAll(LENGTH, toRem)} {`;
}

function toRem(length: string, value: string): string {
  return Number(value) <= HAIRLINE ? length : `${Number((Number(value) / ROOT).toFixed(5))}rem`;
}
