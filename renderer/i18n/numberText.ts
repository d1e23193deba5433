import type { Language } from './translate.ts';

/** Digits behind the decimal separator that are shown; more are kept in the file, but nobody measures as finely. */
const DECIMALS = 2;

/** A number as it stands in a field: in the language's own way, and readable by `parseNumber`. */
export function formatNumber(value: number, language: Language): string {
  return value.toLocaleString(language, { maximumFractionDigits: DECIMALS, signDisplay: SIGN }).replace('-', '−');
}

/** An amount of money in the language's own way; without a currency, the bare number. Small amounts have their cents. */
export function formatMoney(value: number, currency: string | undefined, language: Language): string {
  const isWhole = Number.isInteger(value) || Math.abs(value) >= LARGE_AMOUNT;
  const digits = { minimumFractionDigits: isWhole ? 0 : DECIMALS, maximumFractionDigits: isWhole ? 0 : DECIMALS };
  const style = currency === undefined ? {} : { style: 'currency' as const, currency };
  return value.toLocaleString(language, { ...digits, ...style, signDisplay: SIGN }).replace('-', '−');
}

/** Nothing has no sign, also where a sum leaves a hair below nought. */
const SIGN = 'negative';

/** From here on nobody looks at cents. */
const LARGE_AMOUNT = 10_000;

/**
 * A number as people write it, in either language: comma or point before the decimals, blanks, commas or points between
 * thousands, any minus. One separator before exactly three digits stands between thousands (12,000), unless a nought is all
 * that precedes it (0,125). Null if it is no number.
 */
export function parseNumber(text: string): number | null {
  const compact = text.replaceAll(/[\s'’]/g, '').replace(/^[−–]/, '-');
  const plain = isGrouped(compact) ? compact.replaceAll(/[.,]/g, '') : withPoint(compact);
  return /^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** Nothing but thousands: 12,000 or 1.250.000. */
function isGrouped(text: string): boolean {
  return /^[-+]?[1-9]\d{0,2}(,\d{3})+$/.test(text) || /^[-+]?[1-9]\d{0,2}(\.\d{3})+$/.test(text);
}

/** The last separator is the decimal one; the other kind before it may stand between thousands: 1,234.5 or 1.234,5. */
function withPoint(text: string): string {
  const [, whole, decimals] = /^(.*)[.,](\d*)$/.exec(text) ?? [];
  if (whole === undefined || decimals === undefined) return text;
  return `${isGrouped(whole) ? whole.replaceAll(/[.,]/g, '') : whole}.${decimals}`;
}
