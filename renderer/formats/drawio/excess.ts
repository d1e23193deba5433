import type { ImportProblem } from '../interchange/interchange.ts';
import { MAX_ATTRIBUTES, MAX_DEPTH, MAX_SHAPES } from '../limits.ts';

/**
 * Why XML is more than a diagram could be: tags too deep inside each other, too many cells, too many attributes on one tag. One
 * pass that knows quotes, comments and CDATA; nothing recurses. Null: it may be parsed.
 */
export function excessOf(xml: string): ImportProblem | null {
  let depth = 0;
  let cells = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    if (xml.startsWith('<!--', at)) at = after(xml, '-->', at);
    else if (xml.startsWith('<![CDATA[', at)) at = after(xml, ']]>', at);
    else {
      const { end, attributes } = tagAt(xml, at);
      if (attributes > MAX_ATTRIBUTES) return { code: 'too-many', limit: MAX_ATTRIBUTES };
      if (xml.startsWith('<mxCell', at) && ++cells > MAX_SHAPES) return { code: 'too-many', limit: MAX_SHAPES };
      const isAlone = xml[end - 1] === '/' || xml[at + 1] === '?' || xml[at + 1] === '!';
      if (xml[at + 1] === '/') depth--;
      else if (!isAlone && ++depth > MAX_DEPTH) return { code: 'too-deep', limit: MAX_DEPTH };
      at = end + 1;
    }
  }
  return null;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length : at + mark.length;
}

/** Where a tag ends, for a `>` in quotes does not end it, and how many quoted values it has. */
function tagAt(xml: string, start: number): Readonly<{ end: number; attributes: number }> {
  let attributes = 0;
  for (let at = start; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === '>') return { end: at, attributes };
    if (sign !== '"' && sign !== "'") continue;
    attributes++;
    const close = xml.indexOf(sign, at + 1);
    if (close < 0) break;
    at = close;
  }
  return { end: xml.length, attributes };
}
