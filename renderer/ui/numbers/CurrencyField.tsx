import { changeInfo } from '../../model/edits/infoEdits.ts';
import { useEditor, useEditorState, useLanguage, useReadOnly, useT } from '../context.tsx';
import { ChoiceField } from '../widgets/ChoiceField.tsx';

/** Those people here reckon in; a file may name any other, and then that one is offered as well. */
const CURRENCIES = ['EUR', 'CZK', 'USD', 'GBP', 'PLN', 'HUF', 'CHF'] as const;

/** The currency of every amount in the model. */
export function CurrencyField() {
  const t = useT();
  const editor = useEditor();
  const language = useLanguage();
  const currency = useEditorState((state) => state.document.info.currency);
  const isReadOnly = useReadOnly();
  const names = new Intl.DisplayNames([language], { type: 'currency' });
  const codes = new Set<string>([...CURRENCIES, ...(currency === undefined ? [] : [currency])]);
  return (
    <ChoiceField
      label={t('numbers.currency')}
      value={currency}
      isDisabled={isReadOnly}
      options={[...codes].map((id) => ({ id, label: `${id} – ${names.of(id) ?? id}` }))}
      onChange={(next) => editor.commit('step.currency', changeInfo(editor.get().document, { currency: next }))}
    />
  );
}
