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

/** What was typed: a number, or a formula as the file has it. `fault` says what is wrong with a formula, and where. */
export function readAmount(
  text: string,
  range: Range,
  { formulas, document, words }: Reading,
): Readonly<{ entry: Entry<Amount>; fault: string | null }> {
  if (!text.trim().startsWith('=')) return { entry: readNumber(text, range), fault: null };
  const wrong = { kind: 'wrong', fault: 'notAFormula' } as const;
  if (!formulas) return { entry: wrong, fault: words.t('numbers.unfinished') };
  const names = formulas.cardNames(document);
  const style = formulaStyle(words);
  const stored = formulas.storedFormula(text, names, document, style);
  const parsed = formulas.parseFormula(stored);
  if (parsed.ok) return { entry: { kind: 'value', value: stored }, fault: null };
  if (parsed.reason === 'tooLong') return { entry: wrong, fault: words.t('numbers.tooLong') };
  const rest = formulas.shownFormula(stored.slice(parsed.at), names, style).trim();
  return { entry: wrong, fault: sentence(parsed.reason, rest, words.t) };
}

const LONGEST_REST = 24;

function sentence(reason: 'unreadable' | 'notAllowed', rest: string, t: Translate): string {
  if (rest === '') return t('numbers.unfinished');
  const [word] = /^[\p{L}_]\w*/u.exec(rest) ?? [];
  if (reason === 'notAllowed' && word !== undefined) return t('numbers.notAllowed', { word });
  return t('numbers.unreadable', { rest: rest.length > LONGEST_REST ? `${rest.slice(0, LONGEST_REST)}…` : rest });
}
