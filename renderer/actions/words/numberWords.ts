import type { FormulaStyle } from '../../formats/formula/typedFormula.ts';
import { formatMoney, formatNumber, parseNumber } from '../../i18n/numberText.ts';
import type { Language, Translate } from '../../i18n/translate.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { Outcome } from '../../model/numbers/evaluateNumbers.ts';
import { NUMBER_KEYS, rangeOf, type NumberKey } from '../../model/numbers/numbers.ts';
import { recordOf } from '../../model/records.ts';
import { shortCardName } from './cardName.ts';

type Words = Readonly<{ t: Translate; language: Language }>;

/** How formulas look in the person's language; the English words are read in every language. */
export function formulaStyle({ t, language }: Words): FormulaStyle {
  return {
    words: recordOf(NUMBER_KEYS, (key): readonly [string, string] => [t(`numbers.word.${key}`), key]),
    hasComma: formatNumber(1.5, language).includes(','),
    readNumber: parseNumber,
  };
}

/** One of a card's numbers with what it is counted in. */
export function amountText(key: NumberKey, value: number, { info }: CanvasDocument, { t, language }: Words): string {
  switch (key) {
    case 'price':
    case 'cost':
      return formatMoney(value, info.currency, language);
    case 'share':
      return t('value.percent', { percent: Number(value.toFixed(2)) });
    case 'size':
    case 'frequency':
      return formatNumber(value, language);
  }
}

/** Why a number comes to nothing, as a sentence; null where it comes to something, or its text cannot be read. */
export function outcomeFault(key: NumberKey, outcome: Outcome, document: CanvasDocument, words: Words): string | null {
  const { t } = words;
  switch (outcome.kind) {
    case 'value':
      return null;
    case 'unreadable':
      return t('numbers.unfinished');
    case 'cycle':
      return t('numbers.cycle', { cards: outcome.cards.map((id) => shortCardName(document, id, t, SHORT_NAME)).join(', ') });
    case 'missing':
    case 'restsOn': {
      const { ref } = outcome;
      if (!document.cards.has(ref.cardId)) return t('numbers.gone');
      const names = { number: t(`field.${ref.key}`), card: shortCardName(document, ref.cardId, t, SHORT_NAME) };
      return t(`numbers.${outcome.kind}`, names);
    }
    case 'notFinite':
      return t('numbers.notFinite');
    case 'outOfRange':
      return t('numbers.outOfRange', {
        value: amountText(key, outcome.value, document, words),
        least: amountText(key, rangeOf(key).least, document, words),
        most: amountText(key, rangeOf(key).most, document, words),
      });
  }
}

const SHORT_NAME = 28;
