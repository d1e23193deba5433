import { shownFormula } from '../../formats/formula/typedFormula.ts';
import type { Language, Translate } from '../../i18n/translate.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import { isFormula, USUAL_PERIOD, type Amount, type NumberKey } from '../../model/numbers/numbers.ts';
import { estimateOf, numberKeysOf, referencesIn } from '../../model/numbers/references.ts';
import { shortCardName } from './cardName.ts';
import { amountText, formulaStyle } from './numberWords.ts';

type Words = Readonly<{ t: Translate; language: Language }>;

const LONG_NAME = 40;

/** A card's numbers in words, each with its field: the likely one, the range, and how often or for whom it counts. */
export function numberLines(
  card: Card,
  document: CanvasDocument,
  words: Words,
): readonly (readonly [`field.${NumberKey}`, readonly string[]])[] {
  const { t } = words;
  return numberKeysOf(card.block).flatMap((key) => {
    const { low, likely, high } = estimateOf(card, key);
    const text = (amount: Amount): string => amountWords(key, amount, document, words);
    const range = [
      ...(low === undefined ? [] : [`${t('numbers.low')}: ${text(low)}`]),
      ...(high === undefined ? [] : [`${t('numbers.high')}: ${text(high)}`]),
    ];
    // The size itself is a field of the segment, with its unit.
    const main = likely === undefined || key === 'size' ? [] : [text(likely)];
    const lines = [...main, ...range];
    return lines.length === 0 ? [] : [[`field.${key}`, [...lines, ...countedFor(card, key, words)]] as const];
  });
}

function amountWords(key: NumberKey, amount: Amount, document: CanvasDocument, words: Words): string {
  if (!isFormula(amount)) return amountText(key, amount, document, words);
  const names = new Map(referencesIn(amount).map(({ cardId }) => [cardId, shortCardName(document, cardId, words.t, LONG_NAME)]));
  return shownFormula(amount, names, formulaStyle(words));
}

/** How often one of a card's numbers counts, and for whom. */
export function countedFor({ numbers }: Card, key: NumberKey, { t }: Words): readonly string[] {
  if (key === 'frequency') return [t(`numbers.every.${numbers?.frequencyPeriod ?? USUAL_PERIOD}`)];
  if (key !== 'cost') return [];
  const every = t(`numbers.every.${numbers?.costPeriod ?? USUAL_PERIOD}`);
  return numbers?.costBasis === 'perCustomer' ? [every, t('numbers.basis.perCustomer')] : [every];
}
