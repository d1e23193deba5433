import { cardName } from '../../actions/words/cardName.ts';
import { formatMoney, formatNumber } from '../../i18n/numberText.ts';
import type { ModelSums, Sums } from '../../model/numbers/sums.ts';
import { useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import { SCROLLING } from '../scorecard/scrolling.ts';
import { CardBadge } from '../segments/CardBadge.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import { classNames } from '../widgets/classNames.ts';
import tableStyles from '../widgets/Table.module.css';
import styles from './NumbersPage.module.css';

const css = classesOf(styles);
const table = classesOf(tableStyles);

const COLUMNS = ['customers', 'revenue', 'customerCosts', 'fixedCosts', 'margin', 'breakEven'] as const;

/** A row a segment, the most important first, and the whole model below. */
export function SumsTable({ sums }: Readonly<{ sums: ModelSums }>) {
  const t = useT();
  const ranked = useEditorState((state) => state.derived.ranked);
  const { document } = useEditor().get();
  return (
    <div {...SCROLLING} aria-label={t('numbers.tableScroll')} className={table('frame')}>
      <table className={classNames(table('table'), table('rows'), css('sums'))} aria-label={t('numbers.title')}>
        <thead>
          <tr>
            <th scope="col">{t('numbers.segment')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`numbers.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ id }) => {
            const row = sums.segments.get(id);
            return (
              row && (
                <tr key={id}>
                  <th scope="row">
                    <span className={css('name')}>
                      <CardBadge isSilent size="large" cardId={id} />
                      {cardName(document.cards.get(id)?.text ?? '', t)}
                    </span>
                  </th>
                  <Cells sums={row} />
                </tr>
              )
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('numbers.model')}</th>
            <Cells sums={sums.model} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Cells({ sums }: Readonly<{ sums: Sums }>) {
  const t = useT();
  const language = useLanguage();
  const currency = useEditorState((state) => state.document.info.currency);
  return COLUMNS.map((column) => {
    const value = sums[column];
    const isCount = column === 'customers' || column === 'breakEven';
    const missing = value === 'never' ? t('numbers.never') : t(column === 'breakEven' ? 'numbers.unknown' : 'scorecard.missing');
    return (
      <td key={column}>
        {value === null || value === 'never' ? (
          <span className={css('muted')}>{missing}</span>
        ) : isCount ? (
          formatNumber(Math.round(value), language)
        ) : (
          formatMoney(value, currency, language)
        )}
      </td>
    );
  });
}
