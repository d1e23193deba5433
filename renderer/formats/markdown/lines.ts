import { recogniseBlock } from '../blockNames/recogniseBlock.ts';
import { bulletOf } from '../interchange/bullets.ts';
import { escaped } from './inline.ts';

/** A bullet with all lines of a text; further ones are set in. */
export function textLines(text: string): readonly string[] {
  const [first = '', ...rest] = text.split('\n');
  return [`- ${escaped(first)}`, ...rest.map((line) => `  ${goesOn(line)}`)];
}

/** A break keeps an empty line, and one behind a sign that cannot be escaped, such as –, from being read as a bullet of its own. */
function goesOn(line: string): string {
  const text = escaped(line);
  return text === '' || bulletOf(text) ? `<br>${text}` : text;
}

/** Lines before the first heading of a block; one that begins like the name of a block is none. */
export function introduction(text: string): readonly string[] {
  return text.split('\n').map((line) => {
    const colon = line.indexOf(':');
    const isHead = colon > 0 && recogniseBlock(line.slice(0, colon)) !== null;
    return isHead ? `${escaped(line.slice(0, colon))}\\:${escaped(line.slice(colon + 1))}` : escaped(line);
  });
}

/** Notes below a bullet. */
export function quoted(notes: string): readonly string[] {
  return notes === '' ? [] : notes.split('\n').map((line) => `  > ${escaped(line)}`.trimEnd());
}
