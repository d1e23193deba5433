import type { CanvasDocument, Card } from '../../model/document.ts';
import { NUMBER_KEYS, type NumberKey } from '../../model/numbers/numbers.ts';
import { numberKeysOf, referencesIn, referenceText, type NumberRef } from '../../model/numbers/references.ts';
import { plainNumbers } from './plainNumbers.ts';
import { replaced, type Replaced, type Replacement } from './replacements.ts';

/** What a number is called in formulas; the first word is written, all are read. */
export type NumberWords = Readonly<Record<NumberKey, readonly [string, ...string[]]>>;

/** How a formula looks: what its numbers are called, whether decimals stand behind a comma, and how else a number may be written. */
export type FormulaStyle = Readonly<{
  words: NumberWords;
  hasComma: boolean;
  readNumber: (text: string) => number | null;
}>;

/** Names of the cards with numbers: the text on one line; cards of one name are told apart by a count. */
export type CardNames = ReadonlyMap<string, string>;

/** A formula as the file has it, read from what a person typed. */
export type ReadFormula = Replaced &
  Readonly<{
    /** The first name nobody has, or whose card has no such number; it stayed as it was, and cannot be read. */
    unknown: Readonly<{ at: number; word: string; name: string }> | null;
  }>;

const LONGEST_NAME = 40;

/** Worked out once for all formulas: O(cards · log cards). */
export function cardNames({ cards }: CanvasDocument): CardNames {
  const named = [...cards.values()].filter(({ block }) => numberKeysOf(block).length > 0).sort(byPlace);
  const names = new Map<string, string>();
  /** Names that cards have, each with the count it was last told apart by. */
  const taken = new Map<string, number>();
  for (const { id, text } of named) {
    const plain = shortened(oneLine(text));
    let name = plain;
    let count = taken.get(fold(plain)) ?? 1;
    // A card may be called “Pass (2)” itself.
    while (taken.has(fold(name))) name = `${plain} (${++count})`.trim();
    taken.set(fold(name), 1);
    if (count > 1) taken.set(fold(plain), count);
    names.set(id, name);
  }
  return names;
}

/** Reads `price("Monthly pass") * 2,5` with the names, words and numbers of the person. */
export function readFormula(typed: string, names: CardNames, document: CanvasDocument, style: FormulaStyle): ReadFormula {
  const ids = new Map([...names].map(([id, name]) => [fold(name), id]));
  let unknown: ReadFormula['unknown'] = null;
  // What numbers and signs are looked for in: the same text, with nothing to be found inside references.
  let rest = typed;
  const references: Replacement[] = [];
  for (const match of typed.matchAll(NAMED)) {
    const [whole, word, name] = match;
    const at = match.index;
    rest = rest.slice(0, at) + OPAQUE.repeat(whole.length) + rest.slice(at + whole.length);
    if (word === undefined || name === undefined) continue;
    const key = NUMBER_KEYS.find((one) => style.words[one].some((known) => fold(known) === fold(word)));
    const line = oneLine(name);
    const cardId = ids.get(fold(line)) ?? ids.get(fold(shortened(line))) ?? '';
    const card = document.cards.get(cardId);
    if (key && card && numberKeysOf(card.block).includes(key)) {
      references.push({ at, length: whole.length, text: referenceText({ cardId, key }) });
    } else unknown ??= { at, word, name };
  }
  const margins = marginsOf(typed);
  const all = [...margins, ...references, ...plainNumbers(rest, style)].sort((a, b) => a.at - b.at);
  return { ...replaced(typed, all), unknown };
}

/** One number of a card as a person refers to it: `price("Monthly pass")`. */
export function typedReference({ cardId, key }: NumberRef, names: CardNames, { words }: FormulaStyle): string {
  const name = names.get(cardId);
  return name === undefined ? referenceText({ cardId, key }) : `${words[key][0]}("${name}")`;
}

/** A stored formula for a person to read and change. The reference of a card that is gone stays as it is. */
export function shownFormula(stored: string, names: CardNames, style: FormulaStyle): string {
  let shown = '';
  let from = 0;
  // A comma between arguments would be taken for a decimal one when the text is read again.
  const between = (text: string): string => {
    const separated = text.replaceAll(/\s*,/g, ';');
    return style.hasComma ? separated.replaceAll(/(\d)\.(?=\d)/g, '$1,') : separated;
  };
  for (const { cardId, key, at, length } of referencesIn(stored)) {
    shown += between(stored.slice(from, at)) + typedReference({ cardId, key }, names, style);
    from = at + length;
  }
  return shown + between(stored.slice(from));
}

export const QUOTES = '"“”„';

/** `price("Monthly pass")`, or a reference as it stands in the file. */
export const NAMED = new RegExp(String.raw`([\p{L}]+)\s*\(\s*[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]\s*\)|\{[^{}]*\}`, 'gu');

/** Stands for what is part of no number, sign or word. */
const OPAQUE = '\u0001';

function marginsOf(typed: string): readonly Replacement[] {
  const begin = typed.length - typed.trimStart().length;
  const end = typed.trimEnd().length;
  return [
    { at: 0, length: begin, text: '' },
    { at: end, length: typed.length - end, text: '' },
  ];
}

function oneLine(text: string): string {
  return text
    .replaceAll(new RegExp(`[${QUOTES}]`, 'g'), '’')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function shortened(line: string): string {
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME).trim()}…` : line;
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function byPlace(a: Card, b: Card): number {
  return a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1);
}
