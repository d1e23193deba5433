import type { Translate } from '../../i18n/translate.ts';
import type { CanvasDocument } from '../../model/document.ts';

/** Characters of a card's text that name it in a sentence, and on a button. */
const LONGEST = 60;

/** A card's text on one line, as its name in lists and sentences; a card without text has a name as well. */
export function cardName(text: string, t: Translate): string {
  return text.replace(/\s+/g, ' ').trim() || t('accessible.emptyCard');
}

/** The same of a card that may be gone, shortened at a word where there is one. */
export function shortCardName(document: CanvasDocument, cardId: string | undefined, t: Translate, longest = LONGEST): string {
  return shortName(document.cards.get(cardId ?? '')?.text ?? '', t, longest);
}

/** The same of a card by its text, wherever it is. */
export function shortName(text: string, t: Translate, longest = LONGEST): string {
  return shortened(cardName(text, t), longest);
}

function shortened(text: string, longest: number): string {
  // By code points: a cut between the halves of a character would leave a box.
  const [cut = ''] = new RegExp(`^.{0,${longest}}`, 'u').exec(text) ?? [];
  if (cut === text) return text;
  const wordEnd = text.charAt(cut.length) === ' ' ? cut.length : cut.lastIndexOf(' ');
  // One endless word is cut where it is.
  const kept = wordEnd > longest / 2 ? cut.slice(0, wordEnd) : cut;
  return `${kept.replace(/[\s,;:.–-]+$/, '')}…`;
}
