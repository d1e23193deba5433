import { Lock } from 'lucide-react';
import { useEffect } from 'react';
import { notify } from '../../actions/notify.ts';
import { useEditor, useEditorState, useServices, useT } from '../context.tsx';
import styles from './ReadOnlyBanner.module.css';

/** Says why the document can only be looked at, and answers each try to change it. Nothing for a document that can be changed. */
export function ReadOnlyBanner() {
  const t = useT();
  const readOnly = useEditorState((state) => state.file.readOnly);
  useRefusals();
  if (!readOnly) return null;
  const { version, leftOut } = readOnly;
  return (
    <section aria-label={t('readOnly.banner')} className={styles['banner']}>
      <Lock size={16} strokeWidth={1.75} aria-hidden className={styles['icon']} />
      <p>
        <strong>{t('readOnly.banner')}.</strong> {t('readOnly.reason', { version })} {t('readOnly.why')}
        {leftOut > 0 && ` ${t('readOnly.leftOut', { count: leftOut })}`}
      </p>
    </section>
  );
}

/** What looks as if it could be changed and cannot be disabled one by one still gets a word. */
function useRefusals(): void {
  const t = useT();
  const { app } = useServices();
  const { store } = useEditor();
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.refusals > before.refusals) notify(app, { tone: 'info', text: t('readOnly.refused'), offersUndo: false });
      }),
    [store, app, t],
  );
}
