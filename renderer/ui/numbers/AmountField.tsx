import { useState } from 'react';
import { amountText, outcomeFault } from '../../actions/words/numberWords.ts';
import { isFormula, MAX_AMOUNT, type Amount, type NumberKey, type Scenario } from '../../model/numbers/numbers.ts';
import { referenceText } from '../../model/numbers/references.ts';
import { useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import fieldStyles from '../widgets/Field.module.css';
import { FieldFrame } from '../widgets/FieldFrame.tsx';
import { useEntry, type EntryHandlers } from '../widgets/useEntry.ts';
import { readAmount, shownAmount } from './readAmount.ts';
import { useFormulas, useNumberValues } from './useFormulas.ts';

type AmountFieldProps = EntryHandlers<Amount> &
  Readonly<{ label: string; cardId: string; numberKey: NumberKey; scenario: Scenario; value: Amount | undefined; hint?: string }>;

/** A number or a formula; beneath a formula stands what it comes to, or why it comes to nothing. */
export function AmountField({ label, cardId, numberKey, scenario, value, hint, ...entry }: AmountFieldProps) {
  const t = useT();
  const words = { t, language: useLanguage() };
  const { document } = useEditor().get();
  const formulas = useFormulas();
  // Names of other cards stand in a formula.
  useEditorState((state) => (isFormula(value) ? state.revision : 0));
  const [formulaFault, setFormulaFault] = useState<string | null>(null);
  const range = { least: 0, most: numberKey === 'share' ? 100 : MAX_AMOUNT };
  const reading = { formulas, document, words };
  const { fault, control } = useEntry<Amount>({
    ...entry,
    editKey: `${numberKey}:${scenario}:${cardId}`,
    shown: shownAmount(value, reading),
    read: (field) => {
      const read = readAmount(field.value, range, reading);
      setFormulaFault(read.fault);
      return read.entry;
    },
  });
  const result = useResult({ cardId, numberKey, scenario, value });
  const wrong = { notANumber: t('fault.notANumber'), outOfRange: t('fault.outOfRange', range), notAFormula: formulaFault };
  const sentence = fault === null || fault === 'notADay' ? null : wrong[fault];
  return (
    <FieldFrame
      label={label}
      fault={sentence ?? (fault === null ? result.fault : null)}
      hint={fault === null ? (result.text ?? hint) : hint}
    >
      {(frame) => (
        <input {...frame} {...control} className={fieldStyles['input']} type="text" autoComplete="off" spellCheck={false} />
      )}
    </FieldFrame>
  );
}

type Result = Readonly<{ text: string | undefined; fault: string | null }>;
type Place = Pick<AmountFieldProps, 'cardId' | 'numberKey' | 'scenario' | 'value'>;

/** Of a formula only: a plain number says what it is. */
function useResult({ cardId, numberKey, scenario, value }: Place): Result {
  const words = { t: useT(), language: useLanguage() };
  const { document } = useEditor().get();
  const values = useNumberValues(useFormulas());
  const outcome = values?.[scenario].get(referenceText({ cardId, key: numberKey }));
  if (!isFormula(value) || !outcome) return { text: undefined, fault: null };
  if (outcome.kind !== 'value') return { text: undefined, fault: outcomeFault(outcome, document, words) };
  return {
    text: words.t('numbers.result', { value: amountText(numberKey, outcome.value, document, words) }),
    fault: null,
  };
}
