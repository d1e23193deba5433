import { foldText } from '../../actions/board/findCards.ts';
import { countedFor } from '../../actions/words/numberLines.ts';
import { amountText, formulaStyle } from '../../actions/words/numberWords.ts';
import type { Operand } from '../../formats/formula/operandAt.ts';
import type { Language, Translate } from '../../i18n/translate.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import type { NumberValues } from '../../model/numbers/evaluateNumbers.ts';
import { FUNCTIONS, type FunctionName } from '../../model/numbers/expression.ts';
import { numbersLeadingTo } from '../../model/numbers/numberGraph.ts';
import type { NumberKey, Scenario } from '../../model/numbers/numbers.ts';
import { estimateOf, numberKeysOf, referenceText, type NumberRef } from '../../model/numbers/references.ts';
import type { Formulas } from './useFormulas.ts';

/** Something to put into a formula: `text`, just as the parser takes it. */
export type FormulaChoice = Readonly<{
  id: string;
  kind: 'number' | 'function';
  name: string;
  details: string;
  value: string;
  text: string;
}>;

export type FormulaChoices = Readonly<{
  choices: readonly FormulaChoice[];
  /** Numbers that match as well, but lead back to the one the formula is for. */
  leadingBack: number;
}>;

/** Where a formula is being written, and what is known there. */
export type ChoiceSituation = Readonly<{
  target: NumberRef;
  scenario: Scenario;
  document: CanvasDocument;
  formulas: Formulas;
  values: NumberValues | undefined;
  words: Readonly<{ t: Translate; language: Language }>;
}>;

/** More are not read; typing on makes them fewer. */
const MOST = 50;

/** What may stand where an operand is being typed: numbers of cards, those that are filled in first, then functions. */
export function formulaChoices(operand: Operand, situation: ChoiceSituation): FormulaChoices {
  const { target, scenario, document, formulas } = situation;
  const names = formulas.cardNames(document);
  const style = formulaStyle(situation.words);
  const isWanted = matcher(operand, situation);
  const leading = numbersLeadingTo(document.cards, target, scenario);
  const found: Found[] = [];
  let leadingBack = 0;
  for (const [cardId, name] of names) {
    const card = document.cards.get(cardId);
    for (const key of card ? numberKeysOf(card.block) : []) {
      const rank = card ? isWanted(key, name) : null;
      if (!card || rank === null) continue;
      if (!leading.has(referenceText({ cardId, key }))) found.push({ card, key, name, rank });
      else if (cardId !== target.cardId || key !== target.key) leadingBack++;
    }
  }
  const isEmpty = ({ card, key }: Found): number => (estimateOf(card, key).likely === undefined ? 1 : 0);
  const numbers = found
    .sort((a, b) => a.rank - b.rank || isEmpty(a) - isEmpty(b))
    .slice(0, MOST)
    .map((one) => numberChoice(one, formulas.typedReference({ cardId: one.card.id, key: one.key }, names, style), situation));
  return { choices: [...numbers, ...functionChoices(operand, situation.words.t)], leadingBack };
}

type Found = Readonly<{ card: Card; key: NumberKey; name: string; rank: number }>;

function numberChoice({ card, key, name }: Found, text: string, { document, values, words }: ChoiceSituation): FormulaChoice {
  const { t } = words;
  const outcome = values?.get(referenceText({ cardId: card.id, key }));
  return {
    id: `${card.id}.${key}`,
    kind: 'number',
    name,
    details: [t(`field.${key}`), ...countedFor(card, key, words), t(`block.${card.block}`)].join(' · '),
    value: outcome?.kind === 'value' ? amountText(key, outcome.value, document, words) : outcome ? '–' : t('numbers.notFilledIn'),
    text,
  };
}

/** How well a number matches what has been typed, less is better; null: not at all. Every word of it begins one of the number’s. */
function matcher({ word, query }: Operand, { words }: ChoiceSituation): (key: NumberKey, name: string) => number | null {
  const style = formulaStyle(words);
  const wanted = wordsOf(query);
  return (key, name) => {
    const called = style.words[key];
    if (word !== null && !called.some((one) => foldText(one) === foldText(word))) return null;
    const described = word === null ? [...called, words.t(`field.${key}`)].join(' ') : '';
    const text = ` ${wordsOf(`${name} ${described}`).join(' ')}`;
    if (!wanted.every((one) => text.includes(` ${one}`))) return null;
    const isBegun = [name, ...called].some((one) => wordsOf(one).join(' ').startsWith(wanted.join(' ')));
    return isBegun ? 0 : 1;
  };
}

// The names of the table itself.
const FUNCTION_NAMES = Object.keys(FUNCTIONS) as FunctionName[];

function functionChoices({ word, query }: Operand, t: Translate): readonly FormulaChoice[] {
  if (word !== null) return [];
  return FUNCTION_NAMES.filter((name) => name.startsWith(foldText(query))).map((name) => ({
    id: name,
    kind: 'function',
    name,
    details: t(`numbers.function.${name}`),
    value: '',
    text: `${name}(`,
  }));
}

function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
