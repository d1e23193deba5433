import { CircleCheckBig, Equal } from 'lucide-react';
import type { ComparedRow, FigureKey, FigureValue, Verdict } from '../../model/queries/compareModels.ts';
import { useLanguage, useT } from '../context.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import { classNames } from '../widgets/classNames.ts';
import tableStyles from '../widgets/Table.module.css';
import styles from './Compare.module.css';
import type { SideName, SideNames } from './compareText.ts';
import { figureText } from '../../actions/words/figureWords.ts';
import { SCROLLING } from './scrolling.ts';
import { Missing } from './Missing.tsx';

const css = classesOf(styles);
const table = classesOf(tableStyles);

/** Two models side by side. The better value carries a sign and a word, not only a colour. */
export function ComparedTable({ rows, sides }: Readonly<{ rows: readonly ComparedRow[]; sides: SideNames }>) {
  const t = useT();
  return (
    <div {...SCROLLING} aria-label={t('compare.title')} className={table('frame')}>
      <table className={classNames(table('table'), css('models'))} aria-label={t('compare.title')}>
        <thead>
          <tr>
            <th scope="col">{t('compare.figure')}</th>
            <SideHead role={t('compare.thisModel')} side={sides.a} />
            <SideHead role={t('compare.otherModel')} side={sides.b} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ figure, a, b, verdict }) => (
            <tr key={figure}>
              <th scope="row">{t(`compare.row.${figure}`)}</th>
              <Cell figure={figure} value={a} mark={markOf('a', verdict)} />
              <Cell figure={figure} value={b} mark={markOf('b', verdict)} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SideHead({ role, side: { title, fileName } }: Readonly<{ role: string; side: SideName }>) {
  return (
    <th scope="col">
      <span className={css('role')}>{role}</span>
      <span className={css('model')}>{title}</span>
      {fileName !== null && <span className={css('file')}>{fileName}</span>}
    </th>
  );
}

type Mark = 'better' | 'equal' | null;

function markOf(side: 'a' | 'b', verdict: Verdict): Mark {
  if (verdict === 'same') return 'equal';
  return verdict === side ? 'better' : null;
}

function Cell({ figure, value, mark }: Readonly<{ figure: FigureKey; value: FigureValue; mark: Mark }>) {
  const t = useT();
  const language = useLanguage();
  const text = figureText(figure, value, { t, language });
  const Icon = mark === 'better' ? CircleCheckBig : Equal;
  return (
    <td data-mark={mark ?? undefined}>
      <span className={css('value')}>{text ?? <Missing />}</span>{' '}
      {mark !== null && (
        <span className={css('mark')}>
          <Icon size={13} strokeWidth={2.25} aria-hidden />
          {t(`compare.${mark}`)}
        </span>
      )}
    </td>
  );
}
