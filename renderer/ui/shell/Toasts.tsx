import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { textOf } from '../../actions/actionText.ts';
import type { Toast } from '../../state/appState.ts';
import { useActions, useApp, useMaybeEditor, useServices, useT } from '../context.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import styles from './Toasts.module.css';

/** Milliseconds; errors stay longer, for they have to be read. */
const SHOWN_FOR = { info: 6_000, success: 6_000, error: 12_000 } as const;
/** What somebody may want to act on, and did not ask for. */
const OFFERED_FOR = 30_000;
const ICONS = { info: Info, success: CircleCheck, error: CircleAlert } as const;

/** Messages at the lower edge; screen readers hear them. The region stays on the page so that the first one is heard too. */
export function Toasts() {
  const t = useT();
  const toasts = useApp((state) => state.toasts);
  const busy = useApp((state) => state.busy);
  return (
    <div role="region" aria-label={t('shell.messages')} className={styles['region']}>
      <div aria-live="polite" className={styles['list']}>
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
        {busy !== null && (
          <div className={styles['toast']}>
            <span className={styles['spinner']} />
            <span className={styles['text']}>{busy}</span>
          </div>
        )}
      </div>
    </div>
  );
}

function ToastCard({ toast }: Readonly<{ toast: Toast }>) {
  const t = useT();
  const { app } = useServices();
  const [isHeld, setHeld] = useState(false);
  const dismiss = useCallback(
    () => app.setState(({ toasts }) => ({ toasts: toasts.filter(({ id }) => id !== toast.id) })),
    [app, toast.id],
  );
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(dismiss, toast.offers === undefined ? SHOWN_FOR[toast.tone] : OFFERED_FOR);
    return () => clearTimeout(timer);
  }, [isHeld, dismiss, toast.tone, toast.offers]);
  useStepOf(toast, dismiss);
  const Icon = ICONS[toast.tone];
  const hold = {
    // Not on entering: a message that comes up under a resting pointer is not being read.
    onPointerMove: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <div className={styles['toast']} data-tone={toast.tone} {...hold}>
      <Icon size={16} aria-hidden className={styles['icon']} />
      <span className={styles['text']}>{toast.text}</span>
      {toast.offersUndo && <UndoButton onDone={dismiss} />}
      {toast.offers !== undefined && <OfferButton id={toast.offers} onDone={dismiss} />}
      <IconButton size="small" placement="top" label={t('shell.dismiss')} icon={<X size={14} />} onPress={dismiss} />
    </div>
  );
}

/** Goes on from the message by a command. */
function OfferButton({ id, onDone }: Readonly<{ id: string; onDone: () => void }>) {
  const t = useT();
  const actions = useActions();
  const action = actions.find(id);
  if (!action) return null;
  const go = (): void => {
    onDone();
    actions.run(id);
  };
  return (
    <button type="button" className={styles['undo']} onClick={go}>
      {textOf(t, action.label)}
    </button>
  );
}

/** Takes back the step the message is about. */
function UndoButton({ onDone }: Readonly<{ onDone: () => void }>) {
  const t = useT();
  const actions = useActions();
  const undo = (): void => {
    // First: the step that is taken back closes the message as well.
    onDone();
    actions.run('edit.undo');
  };
  return (
    <button type="button" className={styles['undo']} onClick={undo}>
      {t('shell.undo')}
    </button>
  );
}

/**
 * A message that offers Undo goes once its step is not the last one any more: taken back, followed by another, or of a
 * document that is not open any more.
 */
function useStepOf({ offersUndo }: Toast, onGone: () => void): void {
  const editor = useMaybeEditor();
  const [step] = useState(() => ({ editor, revision: editor?.get().revision }));
  useEffect(() => {
    if (!offersUndo) return undefined;
    const look = (): void => {
      if (editor !== step.editor || editor?.get().revision !== step.revision) onGone();
    };
    look();
    return editor?.store.subscribe(look);
  }, [editor, step, offersUndo, onGone]);
}
