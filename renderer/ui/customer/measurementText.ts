import { formatNumber } from '../../i18n/numberText.ts';
import type { Translate, Language } from '../../i18n/translate.ts';
import type { Measurement } from '../../model/details/details.ts';

/** A measured value as people read it: per cent by a method that counts customers, a bare number on a scale. */
export function measuredValue({ method, value }: Measurement, t: Translate, language: Language): string {
  const number = formatNumber(value, language);
  return method === 'csat' ? t('value.percent', { percent: number }) : number;
}
