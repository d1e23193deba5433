import { diffWordsWithSpace } from 'diff';

/** A part of two texts: in both, only in the second (added) or only in the first (removed). */
export type WordPiece = Readonly<{ kind: 'same' | 'added' | 'removed'; text: string }>;

/** Texts that have more different words than this are two texts, not one that was changed; looking on would only take long. */
const MOST_CHANGES = 500;

/** With less than this part in common, words that happen to be in both would only be islands nobody can read. */
const LEAST_SAME = 0.3;

/** How one text became another, word by word; what is removed comes before what is added in its place. */
export function wordDifference(before: string, after: string): readonly WordPiece[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  const same = (parts ?? []).filter(({ added, removed }) => !added && !removed).reduce((sum, { value }) => sum + inkOf(value), 0);
  const isAnother = !parts || same < LEAST_SAME * Math.max(inkOf(before), inkOf(after));
  if (isAnother) return [piece('removed', before), piece('added', after)].filter(({ text }) => text !== '');
  return joined(parts.map(({ added, removed, value }) => piece(added ? 'added' : removed ? 'removed' : 'same', value)));
}

/** Changes with nothing but a space between them are one change: first all that went, then all that came. */
function joined(pieces: readonly WordPiece[]): readonly WordPiece[] {
  const result: WordPiece[] = [];
  let gone = '';
  let come = '';
  const close = (): void => {
    result.push(...[piece('removed', gone), piece('added', come)].filter(({ text }) => text !== ''));
    [gone, come] = ['', ''];
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    const isBetween = kind === 'same' && index > 0 && index < pieces.length - 1 && inkOf(text) === 0;
    if (kind === 'same' && !isBetween) {
      close();
      result.push(piece('same', text));
    } else {
      if (kind !== 'added') gone += text;
      if (kind !== 'removed') come += text;
    }
  }
  close();
  return result;
}

/** How much of a text is no space. */
function inkOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function piece(kind: WordPiece['kind'], text: string): WordPiece {
  return { kind, text };
}
