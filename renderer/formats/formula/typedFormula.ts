import type { CanvasDocument, Card } from '../../model/document.ts';
import { NUMBER_KEYS, type NumberKey } from '../../model/numbers/numbers.ts';
import { numberKeysOf, referencesIn, referenceText } from '../../model/numbers/references.ts';

/** What a number is called in formulas; the first word is written, all are read. */
export type NumberWords = Readonly<Record<NumberKey, readonly [string, ...string[]]>>;

/** How a formula looks: what its numbers are called, and whether decimals stand behind a comma. */
export type FormulaStyle = Readonly<{ words: NumberWords; hasComma: boolean }>;

/** Names of the cards with numbers: the text on one line; cards of one name are told apart by a count. */
export type CardNames = ReadonlyMap<string, string>;

const LONGEST_NAME = 40;

/** Worked out once for all formulas: O(cards · log cards). */
export function cardNames({ cards }: CanvasDocument): CardNames {
  const named = [...cards.values()].filter(({ block }) => numberKeysOf(block).length > 0).sort(byPlace);
  const names = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const { id, text } of named) {
    const name = plainName(text);
    const count = (taken.get(fold(name)) ?? 0) + 1;
    taken.set(fold(name), count);
    names.set(id, count === 1 ? name : `${name} (${count})`);
  }
  return names;
}

/** A formula as it stands in the file, from what a person typed. A name nobody has stays as it was: it cannot be read. */
export function storedFormula(typed: string, names: CardNames, document: CanvasDocument, { words }: FormulaStyle): string {
  const ids = new Map([...names].map(([id, name]) => [fold(name), id]));
  return outsideReferences(typed.trim(), NAMED, plainText, (match) => {
    const [whole, word = '', name = ''] = match;
    const key = NUMBER_KEYS.find((one) => words[one].some((known) => fold(known) === fold(word)));
    const cardId = ids.get(fold(plainName(name))) ?? '';
    const card = document.cards.get(cardId);
    return key && card && numberKeysOf(card.block).includes(key) ? referenceText({ cardId, key }) : whole;
  });
}

/** A stored formula for a person to read and change. The reference of a card that is gone stays as it is. */
export function shownFormula(stored: string, names: CardNames, { words, hasComma }: FormulaStyle): string {
  let shown = '';
  let from = 0;
  const between = (text: string): string => (hasComma ? text.replaceAll(/(\d)\.(?=\d)/g, '$1,') : text);
  for (const { cardId, key, at, length } of referencesIn(stored)) {
    const name = names.get(cardId);
    shown += between(stored.slice(from, at));
    shown += name === undefined ? stored.slice(at, at + length) : `${words[key][0]}("${name}")`;
    from = at + length;
  }
  return shown + between(stored.slice(from));
}

const QUOTES = '"“”„';
/** `price("Monthly pass")`, or a reference as it stands in the file. */
const NAMED = new RegExp(String.raw`([\p{L}]+)\s*\(\s*[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]\s*\)|\{[^{}]*\}`, 'gu');

/** A comma between two digits belongs to a number, as people of half of Europe write it; signs as they stand in books. */
function plainText(text: string): string {
  return text
    .replaceAll(/(\d),(?=\d)/g, '$1.')
    .replaceAll(/[×·]/g, '*')
    .replaceAll('÷', '/')
    .replaceAll(/[−–]/g, '-');
}

function outsideReferences(
  text: string,
  pattern: RegExp,
  outside: (text: string) => string,
  inside: (match: RegExpExecArray) => string,
): string {
  let result = '';
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    result += outside(text.slice(from, match.index)) + inside(match);
    from = match.index + match[0].length;
  }
  return result + outside(text.slice(from));
}

function plainName(text: string): string {
  const line = text
    .replaceAll(new RegExp(`[${QUOTES}]`, 'g'), '’')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME).trim()}…` : line;
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function byPlace(a: Card, b: Card): number {
  return a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1);
}
