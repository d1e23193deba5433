import type { Confirmation } from '../../state/appState.ts';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import styles from './Dialogs.module.css';

type ConfirmDialogProps = Readonly<{ question: Confirmation; onAnswer: (choice: string | null) => void }>;

/** A question; the first answer is the default and has the focus, Escape is no answer at all. */
export function ConfirmDialog({ question, onAnswer }: ConfirmDialogProps) {
  const [first, ...rest] = question.choices;
  const buttons = [...rest.toReversed(), ...(first ? [first] : [])];
  return (
    <DialogFrame
      role="alertdialog"
      width={question.details ? 'normal' : 'narrow'}
      title={question.title}
      onClose={() => onAnswer(null)}
      buttons={buttons.map(({ id, label, tone }) => (
        <Button key={id} tone={tone} autoFocus={id === first?.id} onPress={() => onAnswer(id)}>
          {label}
        </Button>
      ))}
    >
      <p className={styles['text']}>{question.text}</p>
      <Details lines={question.details ?? []} />
    </DialogFrame>
  );
}

/** Lines such as the links that are left out. */
export function Details({ lines }: Readonly<{ lines: readonly string[] }>) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles['details']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
