import type { PrintSetup } from '../export/pdf/printSetup.ts';
import { translateInto } from '../i18n/translate.ts';

/** `A4 landscape`, or `A0 landscape in sheets of A4`. */
export function paperText({ sheet, poster }: PrintSetup): string {
  const t = translateInto('en');
  const whole = poster ?? sheet;
  const parts = poster ? ` in sheets of ${t(`paper.${sheet.paper}`)}` : '';
  return `${t(`paper.${whole.paper}`)} ${whole.orientation}${parts}`;
}
