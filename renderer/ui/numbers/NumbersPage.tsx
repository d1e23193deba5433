import { useState } from 'react';
import { formatMoney, formatNumber } from '../../i18n/numberText.ts';
import type { Language, Translate } from '../../i18n/translate.ts';
import { SCENARIOS, type Scenario } from '../../model/numbers/numbers.ts';
import { sumNumbers, type ModelSums, type Sums } from '../../model/numbers/sums.ts';
import { LeadOn } from '../check/LeadOn.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import { cardsInOrder } from '../../model/queries/readingOrder.ts';
import { useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import { Segmented } from '../widgets/Segmented.tsx';
import { CurrencyField } from './CurrencyField.tsx';
import { NumberFaults } from './NumberFaults.tsx';
import { FigureTile } from '../widgets/FigureTile.tsx';
import styles from './NumbersPage.module.css';
import { SumsTable } from './SumsTable.tsx';
import { useFormulas, useNumberValues } from './useFormulas.ts';

const css = classesOf(styles);

const PERIODS = ['month', 'year'] as const;
type Period = (typeof PERIODS)[number];

/** What each segment and the whole model bring and cost: a scenario, a period. */
export function NumbersPage() {
  const t = useT();
  const editor = useEditor();
  const values = useNumberValues(useFormulas());
  const [scenario, setScenario] = useState<Scenario>('likely');
  const [period, setPeriod] = useState<Period>('month');
  useEditorState((state) => state.revision);
  const { document, derived } = editor.get();
  if (!values) return null;
  const hasNumbers = [...document.cards.values()].some(({ numbers }) => numbers !== undefined);
  if (!hasNumbers) return <NoNumbers />;
  const sums = sumNumbers(document, derived.links, values[scenario], period);
  return (
    <section className={css('page')}>
      <h2 className={css('title')}>{t('numbers.title')}</h2>
      <p className={css('lead')}>{t('numbers.lead')}</p>
      <div className={css('choices')}>
        <Segmented
          label={t('numbers.scenario')}
          value={scenario}
          options={SCENARIOS.map((id) => ({ id, label: t(`numbers.${id}`) }))}
          onChange={setScenario}
        />
        <Segmented
          label={t('numbers.period')}
          value={period}
          options={PERIODS.map((id) => ({ id, label: t(id === 'month' ? 'numbers.perMonth' : 'numbers.perYear') }))}
          onChange={setPeriod}
        />
        <div className={css('currency')}>
          <CurrencyField />
        </div>
      </div>
      <Balance sums={sums} />
      <SumsTable sums={sums} />
      <Notes sums={sums} />
      <NumberFaults values={values[scenario]} />
    </section>
  );
}

/** Says what it takes, and leads to the first price. */
function NoNumbers() {
  const t = useT();
  const stream = cardsInOrder(useEditor().get().document).find(({ block }) => block === 'revenueStreams');
  return (
    <div className={css('empty')}>
      <h2 className={css('title')}>{t('numbers.emptyTitle')}</h2>
      <p className={css('lead')}>{t('numbers.emptyText')}</p>
      <LeadOn
        remedy={stream ? { kind: 'openField', cardId: stream.id, field: 'price' } : { kind: 'addCard', block: 'revenueStreams' }}
      />
    </div>
  );
}

/** Revenue against costs, each with a bar, and what is left of them. */
function Balance({ sums: { model } }: Readonly<{ sums: ModelSums }>) {
  const t = useT();
  const language = useLanguage();
  const currency = useEditorState((state) => state.document.info.currency);
  const costs = model.customerCosts + model.fixedCosts;
  const most = Math.max(model.revenue, costs, 1);
  const money = (value: number): string => formatMoney(value, currency, language);
  const breakEven = breakEvenWords(model.breakEven, t, language);
  return (
    <dl className={css('tiles')}>
      <FigureTile name={t('numbers.revenue')} share={model.revenue / most}>
        {money(model.revenue)}
      </FigureTile>
      <FigureTile name={t('numbers.costs')} share={costs / most}>
        {money(costs)}
      </FigureTile>
      <FigureTile name={t('numbers.margin')}>{money(model.margin)}</FigureTile>
      <FigureTile name={t('numbers.breakEven')} note={breakEven.note}>
        {breakEven.value}
      </FigureTile>
    </dl>
  );
}

function breakEvenWords(size: Sums['breakEven'], t: Translate, language: Language): Readonly<{ value: string; note: string }> {
  if (size === null) return { value: t('numbers.unknown'), note: t('numbers.unknownText') };
  if (size === 'never') return { value: t('numbers.never'), note: t('numbers.neverText') };
  return { value: formatNumber(size, language), note: t('numbers.breakEvenText') };
}

function Notes({ sums: { onceCosts } }: Readonly<{ sums: ModelSums }>) {
  const t = useT();
  const language = useLanguage();
  const currency = useEditorState((state) => state.document.info.currency);
  return (
    <>
      <p className={css('note')}>{t('numbers.fixedNote')}</p>
      {onceCosts > 0 && <p className={css('note')}>{t('numbers.once', { cost: formatMoney(onceCosts, currency, language) })}</p>}
    </>
  );
}
