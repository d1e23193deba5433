import type { ComparedRow } from '../../model/queries/compareModels.ts';
import { figureText, type Words } from '../../actions/words/figureWords.ts';

/** A model as the table names it. `fileName` is null while it was never saved. */
export type SideName = Readonly<{ title: string; fileName: string | null }>;
export type SideNames = Readonly<{ a: SideName; b: SideName }>;

/** The table as text: cells between tabs, a row a line, as spreadsheets take it. The last column names the better model. */
export function tableText(rows: readonly ComparedRow[], { a, b }: SideNames, words: Words): string {
  const { t } = words;
  const head = [t('compare.figure'), a.title, b.title, t('compare.better')];
  const lines = rows.map(({ figure, a: ours, b: theirs, verdict }) => [
    t(`compare.row.${figure}`),
    figureText(figure, ours, words) ?? t('scorecard.missing'),
    figureText(figure, theirs, words) ?? t('scorecard.missing'),
    verdictText(verdict, { a, b }, words),
  ]);
  return [head, ...lines].map((cells) => cells.map(oneLine).join('\t')).join('\n');
}

function verdictText(verdict: ComparedRow['verdict'], { a, b }: SideNames, { t }: Words): string {
  switch (verdict) {
    case 'a':
      return a.title;
    case 'b':
      return b.title;
    case 'same':
      return t('compare.equal');
    case 'open':
      return '';
  }
}

/** A tab or a line break in a title would make cells of it. */
function oneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ');
}
