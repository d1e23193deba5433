import { useState } from 'react';
import { amountText, outcomeFault } from '../../actions/words/numberWords.ts';
import { isFormula, rangeOf, type Amount, type NumberKey, type Scenario } from '../../model/numbers/numbers.ts';
import { referenceText } from '../../model/numbers/references.ts';
import { useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import fieldStyles from '../widgets/Field.module.css';
import { FieldFrame } from '../widgets/FieldFrame.tsx';
import { useEntry, type EntryHandlers } from '../widgets/useEntry.ts';
import { FormulaList } from './FormulaList.tsx';
import { readAmount, shownAmount, type FormulaFault } from './readAmount.ts';
import { useFormulaPicker } from './useFormulaPicker.ts';
import { useFormulas, useNumberValues } from './useFormulas.ts';

type AmountFieldProps = EntryHandlers<Amount> &
  Readonly<{ label: string; cardId: string; numberKey: NumberKey; scenario: Scenario; value: Amount | undefined; hint?: string }>;

/**
 * A number or a formula; beneath a formula stands what it comes to, or why it comes to nothing. While one is typed, a list offers
 * what it can refer to, and what is wrong with it so far is said quietly.
 */
export function AmountField({ label, cardId, numberKey, scenario, value, hint, ...entry }: AmountFieldProps) {
  const t = useT();
  const words = { t, language: useLanguage() };
  const { document } = useEditor().get();
  const formulas = useFormulas();
  const values = useNumberValues(formulas)?.[scenario];
  // Names of other cards stand in a formula.
  useEditorState((state) => (isFormula(value) ? state.revision : 0));
  const [formulaFault, setFormulaFault] = useState<FormulaFault | null>(null);
  const range = rangeOf(numberKey);
  const reading = { formulas, document, words };
  const { fault, control } = useEntry<Amount>({
    ...entry,
    label,
    editKey: `${numberKey}:${scenario}:${cardId}`,
    shown: shownAmount(value, reading),
    read: (field) => {
      const read = readAmount(field.value, range, reading);
      setFormulaFault(read.fault);
      return read.entry;
    },
  });
  const target = { cardId, key: numberKey };
  const picker = useFormulaPicker(control.ref, { target, scenario, document, formulas, values, words });
  const outcome = isFormula(value) ? values?.get(referenceText(target)) : undefined;
  const resultFault = outcome ? outcomeFault(numberKey, outcome, document, words) : null;
  const result =
    outcome?.kind === 'value' ? t('numbers.result', { value: amountText(numberKey, outcome.value, document, words) }) : undefined;
  const wrong = {
    notANumber: t('fault.notANumber'),
    outOfRange: t('fault.outOfRange', range),
    notAFormula: formulaFault?.sentence ?? null,
    notADay: null,
  };
  // A word that is still being looked up is not wrong yet.
  const faultSoFar = formulaFault && picker.isOpen ? t('numbers.unfinished') : formulaFault?.sentence;
  return (
    <>
      <FieldFrame
        label={label}
        fault={fault === null ? (formulaFault ? null : resultFault) : wrong[fault]}
        hint={fault === null ? (faultSoFar ?? result ?? hint) : hint}
      >
        {(frame) => (
          <input
            {...frame}
            {...control}
            {...picker.combobox}
            className={fieldStyles['input']}
            type="text"
            autoComplete="off"
            spellCheck={false}
            onInput={(event) => {
              control.onInput(event);
              picker.typed(event);
            }}
            onSelect={picker.moved}
            onBlur={(event) => {
              picker.close();
              control.onBlur(event);
            }}
            onKeyDown={(event) => {
              if (picker.press(event)) return;
              control.onKeyDown(event);
              if (event.key === 'Escape') setFormulaFault(null);
              // As in a spreadsheet: what is wrong is ready to be typed over.
              if (event.key === 'Enter' && formulaFault)
                event.currentTarget.setSelectionRange(formulaFault.from, formulaFault.to);
            }}
          />
        )}
      </FieldFrame>
      <FormulaList picker={picker} field={control.ref} />
    </>
  );
}
