import { formatNumber } from '../../i18n/numberText.ts';
import type { Language, Translate } from '../../i18n/translate.ts';
import { EXPERIENCE_POINT_KEYS, METHOD_SCALES, type LoyaltyKey, type MethodKey } from '../../model/details/customerLists.ts';
import type { Measurement } from '../../model/details/details.ts';
import { STAGE_KEYS } from '../../model/lifeCycle.ts';
import type { FigureKey, FigureValue } from '../../model/queries/compareModels.ts';
import type { Range } from '../../model/queries/customerFigures.ts';
import type { OffersAge } from '../../model/queries/scorecard.ts';
import { formatDay } from './formatDay.ts';
import { isMethod } from '../../model/queries/satisfaction.ts';

/** Figures in the person's language. */
export type Words = Readonly<{ t: Translate; language: Language }>;

/** A measured value: “82%”, “−12”, “5.5”. */
export function valueText(method: MethodKey, value: number | string, words: Words): string {
  const number = typeof value === 'number' ? formatNumber(value, words.language) : value;
  return method === 'csat' ? words.t('value.percent', { percent: number }) : number;
}

/** A measurement with its method: “CSAT 82%”, “NPS −12”. */
export function measuredText({ method, value }: Pick<Measurement, 'method' | 'value'>, words: Words): string {
  return words.t('segments.measured', { method: words.t(`method.${method}`), value: valueText(method, value, words) });
}

/** The same with its day: “CSAT 82% (22 November 2026)”. */
export function datedText({ method, value, date }: Pick<Measurement, 'method' | 'value' | 'date'>, words: Words): string {
  const { t, language } = words;
  const figure = valueText(method, value, words);
  return t('value.measurement', { method: t(`method.${method}`), value: figure, day: formatDay(date, language) });
}

/** The value with the end of the scale where the number alone says little: “5.5 of 7”. */
export function scaledText(method: MethodKey, value: number | string, words: Words): string {
  const text = valueText(method, value, words);
  const { most } = METHOD_SCALES[method];
  return method === 'ces' || method === 'acsi' ? words.t('scorecard.outOf', { value: text, most }) : text;
}

/** How far a value moved: “+4 pp”, “−0.5”. */
export function changeText(method: MethodKey, change: number, words: Words): string {
  const sign = change > 0 ? '+' : change < 0 ? '−' : '';
  const text = sign + formatNumber(Math.abs(change), words.language);
  return method === 'csat' ? words.t('scorecard.points', { change: text }) : text;
}

/** “24”, or “24–48” where cards differ. */
export function rangeText({ least, most }: Range, words: Words): string {
  const [low, high] = [formatNumber(least, words.language), formatNumber(most, words.language)];
  return low === high ? low : words.t('scorecard.range', { least: low, most: high });
}

export function hoursText(range: Range, words: Words): string {
  return words.t('scorecard.hours', { count: range.most, range: rangeText(range, words) });
}

export function monthsText(range: Range, words: Words): string {
  if (range.most === 0) return words.t('scorecard.underMonth');
  return words.t('scorecard.months', { count: range.most, range: rangeText(range, words) });
}

export function percentText(range: Range, words: Words): string {
  return words.t('value.percent', { percent: rangeText(range, words) });
}

export function stagesText(range: Range, words: Words): string {
  return words.t('scorecard.outOf', { value: rangeText(range, words), most: STAGE_KEYS.length });
}

export function pointsText(range: Range, words: Words): string {
  return words.t('scorecard.outOf', { value: rangeText(range, words), most: EXPERIENCE_POINT_KEYS.length });
}

export function programmesText(keys: readonly LoyaltyKey[], { t }: Words): string {
  return keys.map((key) => t(`loyalty.${key}`)).join(', ');
}

/** A figure of the comparison; null where nobody has written it down. */
export function figureText(figure: FigureKey, value: FigureValue, words: Words): string | null {
  switch (value.kind) {
    case 'unknown':
      return null;
    case 'contacts':
      return value.keys.map((key) => words.t(`contact.${key}`)).join(', ');
    case 'loyalty':
      return programmesText(value.keys, words);
    case 'range':
      return rangeFigureText(figure, value.range, words);
  }
}

function rangeFigureText(figure: FigureKey, range: Range, words: Words): string {
  if (isMethod(figure)) return scaledText(figure, rangeText(range, words), words);
  switch (figure) {
    case 'firstResponseHours':
      return hoursText(range, words);
    case 'satisfactionAfter':
      return percentText(range, words);
    case 'coverage':
      return stagesText(range, words);
    case 'offersAge':
      return monthsText(range, words);
    case 'checklist':
      return pointsText(range, words);
    default:
      return rangeText(range, words);
  }
}

/** Younger offers are told in days. */
const DAYS_UNTIL_MONTHS = 1;

/** How long ago personal offers were refreshed: “5 days ago”, “2 months ago”. */
export function agoText({ days, months }: OffersAge, t: Translate): string {
  if (days === 0) return t('scorecard.today');
  return months < DAYS_UNTIL_MONTHS ? t('scorecard.daysAgo', { count: days }) : t('scorecard.monthsAgo', { count: months });
}
