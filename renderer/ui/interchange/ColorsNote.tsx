import { useEditorState, useT } from '../context.tsx';

/** Says what the colours of an export tell, where that is not what they usually do. */
export function ColorsNote() {
  const t = useT();
  const mode = useEditorState((state) => state.colorMode);
  return mode === 'segment' ? null : <p>{t('export.colors', { colors: t(`action.colors.${mode}`) })}</p>;
}
