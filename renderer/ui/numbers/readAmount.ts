import { formulaStyle } from '../../actions/words/numberWords.ts';
import { formatNumber } from '../../i18n/numberText.ts';
import type { Language, Translate } from '../../i18n/translate.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { isFormula, type Amount } from '../../model/numbers/numbers.ts';
import { readNumber, type Entry, type Range } from '../widgets/entry.ts';
import type { Formulas } from './useFormulas.ts';

type Words = Readonly<{ t: Translate; language: Language }>;
type Reading = Readonly<{ formulas: Formulas | null; document: CanvasDocument; words: Words }>;

/** A number as it stands in its field, or a formula with the names of its cards. */
export function shownAmount(amount: Amount | undefined, { formulas, document, words }: Reading): string {
  if (amount === undefined) return '';
  if (!isFormula(amount)) return formatNumber(amount, words.language);
  return formulas ? formulas.shownFormula(amount, formulas.cardNames(document), formulaStyle(words)) : amount;
}

/** What is wrong with a formula, as a sentence, and which part of the text it is about. */
export type FormulaFault = Readonly<{ sentence: string; from: number; to: number }>;

/** What was typed: a number, or a formula as the file has it. `fault` says what is wrong with a formula, and where. */
export function readAmount(
  text: string,
  range: Range,
  { formulas, document, words }: Reading,
): Readonly<{ entry: Entry<Amount>; fault: FormulaFault | null }> {
  if (!text.trim().startsWith('=')) return { entry: readNumber(text, range), fault: null };
  const wrong = { kind: 'wrong', fault: 'notAFormula' } as const;
  const end = text.trimEnd().length;
  const unfinished = { sentence: words.t('numbers.unfinished'), from: end, to: end };
  if (!formulas) return { entry: wrong, fault: unfinished };
  const { stored, unknown, typedAt } = formulas.readFormula(text, formulas.cardNames(document), document, formulaStyle(words));
  const parsed = formulas.parseFormula(stored);
  if (parsed.ok) return { entry: { kind: 'value', value: stored }, fault: null };
  if (parsed.reason === 'tooLong') return { entry: wrong, fault: { ...unfinished, sentence: words.t('numbers.tooLong') } };
  const from = typedAt(parsed.at);
  // The parser stops at the quotes of a name, for it knows none.
  if (unknown && unknown.at <= from) {
    const { at, word, name } = unknown;
    const sentence = words.t('numbers.noSuchNumber', { place: at + 1, word, name });
    return { entry: wrong, fault: { sentence, from: at, to: end } };
  }
  return { entry: wrong, fault: faultAt(parsed.reason, text, from, words.t) ?? unfinished };
}

const LONGEST_REST = 24;

/** Null where nothing stands at the place any more. */
function faultAt(reason: 'unreadable' | 'notAllowed' | 'operands', text: string, at: number, t: Translate): FormulaFault | null {
  const rest = text.slice(at).trim();
  if (rest === '') return null;
  const from = text.length - text.slice(at).trimStart().length;
  const place = from + 1;
  const [word] = /^[\p{L}_][\p{L}\p{N}_]*/u.exec(rest) ?? [];
  if (reason !== 'unreadable' && word !== undefined)
    return { sentence: t(`numbers.${reason}`, { place, word }), from, to: from + word.length };
  const short = rest.length > LONGEST_REST ? `${rest.slice(0, LONGEST_REST)}…` : rest;
  return { sentence: t('numbers.unreadable', { place, rest: short }), from, to: from + rest.length };
}
