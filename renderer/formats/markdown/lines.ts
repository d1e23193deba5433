import { escaped } from './inline.ts';

/** A bullet with all lines of a text; further ones are set in. */
export function textLines(text: string): readonly string[] {
  const [first = '', ...rest] = text.split('\n');
  return [`- ${escaped(first)}`, ...rest.map((line) => `  ${line === '' ? '<br>' : escaped(line)}`)];
}

/** Notes below a bullet. */
export function quoted(notes: string): readonly string[] {
  return notes === '' ? [] : notes.split('\n').map((line) => `  > ${escaped(line)}`.trimEnd());
}
