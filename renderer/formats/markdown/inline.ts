import { MAX_MARKS } from '../limits.ts';

/** Characters that a backslash takes the meaning from, moved out of the way while marks are taken off. */
const PRIVATE = 0xe000;
const ESCAPABLE = String.raw`\`*_{}[]()#+-.!>~|<&:`;

/** A line of Markdown as plain text: emphasis, code marks and addresses taken off, escapes undone. */
export function plainText(line: string): string {
  const hidden = hide(line);
  if (marksOn(hidden) > MAX_MARKS) return reveal(hidden).trim();
  return reveal(
    hidden
      .replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/<br\s*\/?>/gi, '\n')
      .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
      .replaceAll(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
      .replaceAll(/~~(.+?)~~/g, '$1')
      .replaceAll(/`([^`]*)`/g, '$1'),
  ).trim();
}

/** Each mark that opens something is looked for to the end of the line, so their number is what a line costs. */
function marksOn(line: string): number {
  let count = 0;
  for (const sign of line) if (sign === '*' || sign === '_' || sign === '[' || sign === '~' || sign === '`') count++;
  return count;
}

/** Plain text so that Markdown shows it as it stands; one line. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>~|]|&(?=#?\w{1,32};)/g, String.raw`\$&`)
    .replace(/^([#+-])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^(!)(?=\\\[)/, String.raw`\$1`);
}

function hide(line: string): string {
  return line.replaceAll(/\\(.)/g, (whole, character: string) => {
    const at = ESCAPABLE.indexOf(character);
    return character === '\\' ? String.fromCharCode(PRIVATE + 100) : at < 0 ? whole : String.fromCharCode(PRIVATE + at);
  });
}

function reveal(line: string): string {
  return line.replaceAll(/[\ue000-\ue064]/g, (character) => {
    const at = character.charCodeAt(0) - PRIVATE;
    return at === 100 ? '\\' : (ESCAPABLE[at] ?? character);
  });
}
