import { amountText } from '../../actions/words/numberWords.ts';
import type { BlockKey } from '../../model/blocks.ts';
import {
  COST_BASIS_KEYS,
  COST_PERIOD_KEYS,
  PERIOD_KEYS,
  USUAL_PERIOD,
  type CardNumbers,
  type NumberKey,
} from '../../model/numbers/numbers.ts';
import { numberKeysOf } from '../../model/numbers/references.ts';
import { useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import { Section } from '../inspector/Section.tsx';
import { useDetail } from '../inspector/useDetail.ts';
import { SelectField } from '../widgets/SelectField.tsx';
import { CurrencyField } from './CurrencyField.tsx';
import { EstimateFields, SizeRange } from './EstimateFields.tsx';

type Props = Readonly<{ cardId: string; block: BlockKey }>;

/** The numbers of a segment, a revenue stream or a cost; nothing for other cards. */
export function CardNumberFields({ cardId, block }: Props) {
  const t = useT();
  const { value: numbers } = useDetail(cardId, 'numbers');
  const summary = useSummary(numbers, numberKeysOf(block));
  if (numberKeysOf(block).length === 0) return null;
  return (
    <Section name="numbers" title={t('numbers.title')} summary={summary}>
      {block === 'customerSegments' && <SizeRange cardId={cardId} />}
      {block === 'revenueStreams' && <RevenueNumbers cardId={cardId} />}
      {block === 'costStructure' && <CostNumbers cardId={cardId} />}
    </Section>
  );
}

function RevenueNumbers({ cardId }: Readonly<{ cardId: string }>) {
  const t = useT();
  const { value: numbers, change } = useDetail(cardId, 'numbers');
  const hint = useFormulaHint();
  return (
    <>
      <EstimateFields cardId={cardId} numberKey="price" hint={hint} />
      <EstimateFields cardId={cardId} numberKey="frequency" />
      <SelectField
        label={t('numbers.frequencyPeriod')}
        value={numbers?.frequencyPeriod ?? USUAL_PERIOD}
        options={PERIOD_KEYS.map((id) => ({ id, label: t(`numbers.every.${id}`) }))}
        onChange={(frequencyPeriod) => change({ ...numbers, frequencyPeriod })}
      />
      <EstimateFields cardId={cardId} numberKey="share" />
      <CurrencyField />
    </>
  );
}

function CostNumbers({ cardId }: Readonly<{ cardId: string }>) {
  const t = useT();
  const { value: numbers, change } = useDetail(cardId, 'numbers');
  const hint = useFormulaHint();
  return (
    <>
      <EstimateFields cardId={cardId} numberKey="cost" hint={hint} />
      <SelectField
        label={t('numbers.costPeriod')}
        value={numbers?.costPeriod ?? USUAL_PERIOD}
        options={COST_PERIOD_KEYS.map((id) => ({ id, label: t(`numbers.every.${id}`) }))}
        onChange={(costPeriod) => change({ ...numbers, costPeriod })}
      />
      <SelectField
        label={t('numbers.costBasis')}
        value={numbers?.costBasis ?? 'fixed'}
        options={COST_BASIS_KEYS.map((id) => ({ id, label: t(`numbers.basis.${id}`) }))}
        onChange={(costBasis) => change({ ...numbers, costBasis })}
      />
      <CurrencyField />
    </>
  );
}

/** An example with the name of a segment that is there: it shows how cards are referred to. */
function useFormulaHint(): string {
  const t = useT();
  const first = useEditorState(({ derived, document }) => document.cards.get(derived.order.customerSegments[0] ?? '')?.text);
  const name = first?.replace(/\s+/g, ' ').trim();
  const isShort = name !== undefined && name !== '' && name.length <= 24 && !/["“”„]/.test(name);
  const example = isShort ? `= ${t('numbers.word.size')}("${name}") * 2` : '= 12 * 2';
  return t('numbers.formulaHint', { example });
}

/** What is filled in beside the folded title: plain likely numbers, and the text of formulas where there are only those. */
function useSummary(numbers: CardNumbers | undefined, keys: readonly NumberKey[]): string {
  const t = useT();
  const language = useLanguage();
  const editor = useEditor();
  useEditorState((state) => state.document.info.currency);
  const words = keys.flatMap((key) => {
    if (key === 'size') return [];
    const likely = numbers?.[key]?.likely;
    if (likely === undefined) return [];
    return [typeof likely === 'number' ? amountText(key, likely, editor.get().document, { t, language }) : t(`field.${key}`)];
  });
  return words.join(' · ') || t('inspector.empty');
}
