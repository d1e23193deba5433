import { parseFormula } from '../../formats/formula/parseFormula.ts';
import { formatMoney, formatNumber } from '../../i18n/numberText.ts';
import type { Language, Translate } from '../../i18n/translate.ts';
import type { WordTable } from '../../layout/pages/wordTable.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { evaluateNumbers } from '../../model/numbers/evaluateNumbers.ts';
import { SCENARIOS, USUAL_PERIOD } from '../../model/numbers/numbers.ts';
import { sumNumbers, type Sums } from '../../model/numbers/sums.ts';
import { buildLinkIndex } from '../../model/queries/linkIndex.ts';
import { rankSegments } from '../../model/queries/ranking.ts';
import { listSegments } from '../../model/queries/segments.ts';
import { shortCardName } from './cardName.ts';

const FIGURES = ['customers', 'revenue', 'customerCosts', 'fixedCosts', 'margin', 'breakEven'] as const;
const LONG_NAME = 60;

type Words = Readonly<{ t: Translate; language: Language }>;

/** Whether somebody has written down a number. */
export function hasNumbers({ cards }: CanvasDocument): boolean {
  return [...cards.values()].some(({ numbers }) => numbers !== undefined);
}

/** What the numbers come to a month, for paper: the model in each scenario, and each segment at the likely numbers. */
export function numberTables(document: CanvasDocument, words: Words): readonly WordTable[] {
  if (!hasNumbers(document)) return [];
  const { t, language } = words;
  const links = buildLinkIndex(document);
  const all = SCENARIOS.map((scenario) => {
    return sumNumbers(document, links, evaluateNumbers(document.cards, scenario, parseFormula), USUAL_PERIOD);
  });
  const figure = (key: (typeof FIGURES)[number], sums: Sums): string => figureText(key, sums[key], document, words);
  const once = all.map(({ onceCosts }) => formatMoney(onceCosts, document.info.currency, language));
  const scenarios: WordTable = {
    id: 'scenarios',
    label: t('numbers.model'),
    head: [t('numbers.model'), ...SCENARIOS.map((scenario) => t(`numbers.${scenario}`))],
    rows: [
      ...FIGURES.map((key) => ({
        id: key,
        cells: [t(`numbers.${key}`), ...all.map(({ model }) => figure(key, model))],
        isTotal: key === 'margin',
      })),
      { id: 'once', cells: [t('numbers.onceCosts'), ...once], isTotal: false },
    ],
  };
  const likely = all[SCENARIOS.indexOf('likely')];
  const letters = new Map(listSegments(document).map(({ id, letter }) => [id, letter]));
  const segments = rankSegments(document).flatMap(({ id }) => {
    const sums = likely?.segments.get(id);
    const name = [letters.get(id), shortCardName(document, id, t, LONG_NAME)].join('\u00a0');
    return sums ? [{ id, cells: [name, ...FIGURES.map((key) => figure(key, sums))], isTotal: false }] : [];
  });
  if (segments.length === 0) return [scenarios];
  const head = [t('numbers.segment'), ...FIGURES.map((key) => t(`numbers.${key}`))];
  return [scenarios, { id: 'segments', label: t('numbers.segment'), head, rows: segments }];
}

function figureText(
  key: (typeof FIGURES)[number],
  value: Sums[(typeof FIGURES)[number]],
  { info }: CanvasDocument,
  { t, language }: Words,
): string {
  if (value === null) return t(key === 'breakEven' ? 'numbers.unknown' : 'scorecard.missing');
  if (value === 'never') return t('numbers.never');
  const isCount = key === 'customers' || key === 'breakEven';
  return isCount ? formatNumber(Math.round(value), language) : formatMoney(value, info.currency, language);
}
