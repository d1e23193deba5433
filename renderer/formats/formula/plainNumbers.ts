import type { Replacement } from './replacements.ts';

type NumberStyle = Readonly<{ hasComma: boolean; readNumber: (text: string) => number | null }>;

const BLANK = '[ \u00A0\u202F]';

/** A number as people write it, a sign as it stands in books, or what stands around arguments. */
const TOKEN = new RegExp(
  String.raw`(?<number>(?<![\p{L}\p{N}_.])(?:\d{1,3}(?:${BLANK}\d{3})+(?!\d)|\d+)(?:[.,]\d+)*)|[×·÷−–;,()]`,
  'gu',
);

const SIGNS: Readonly<Record<string, string>> = { '×': '*', '·': '*', '÷': '/', '−': '-', '–': '-' };

/**
 * What of a formula has to be written otherwise in the file: decimals behind a point, nothing between thousands, semicolons between
 * arguments. Where decimals stand behind a point, a comma inside a function parts its arguments, unless semicolons there do.
 */
export function plainNumbers(text: string, style: NumberStyle): readonly Replacement[] {
  const tokens = [...text.matchAll(TOKEN)];
  const calls = callsIn(text, tokens);
  return tokens.flatMap((token): readonly Replacement[] => {
    const [whole] = token;
    const at = token.index;
    const isParted = !style.hasComma && calls.get(at) === 'commas';
    const sign = whole === ',' && calls.has(at) ? ';' : SIGNS[whole];
    const plain = token.groups?.['number'] === undefined ? sign : plainNumber(whole, isParted, style);
    return plain === undefined || plain === whole ? [] : [{ at, length: whole.length, text: plain }];
  });
}

function plainNumber(typed: string, isParted: boolean, style: NumberStyle): string {
  if (isParted)
    return typed
      .split(',')
      .map((one) => plainNumber(one, false, style))
      .join('; ');
  const compact = typed.replaceAll(new RegExp(BLANK, 'g'), '');
  // The language’s own decimal separator, once, is one: 1.125 is not a thousand and some.
  const own = style.hasComma ? /^\d+,\d+$/ : /^\d+\.\d+$/;
  if (own.test(compact)) return compact.replace(',', '.');
  const value = style.readNumber(compact);
  return value === null ? compact : String(value);
}

/** Of each token directly inside the brackets of a function, by its place: what parts the arguments there. */
function callsIn(text: string, tokens: readonly RegExpExecArray[]): ReadonlyMap<number, 'commas' | 'semicolons'> {
  type Call = { isCall: boolean; hasSemicolon: boolean; inside: number[] };
  const found = new Map<number, 'commas' | 'semicolons'>();
  const open: Call[] = [];
  const close = ({ isCall, hasSemicolon, inside }: Call): void => {
    for (const at of isCall ? inside : []) found.set(at, hasSemicolon ? 'semicolons' : 'commas');
  };
  for (const { 0: token, index } of tokens) {
    if (token === '(') open.push({ isCall: /\p{L}\s*$/u.test(text.slice(0, index)), hasSemicolon: false, inside: [] });
    else if (token === ')') {
      const call = open.pop();
      if (call) close(call);
    } else {
      const call = open.at(-1);
      call?.inside.push(index);
      if (call && token === ';') call.hasSemicolon = true;
    }
  }
  // Brackets still to be closed.
  open.forEach(close);
  return found;
}
