import { useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { Details } from './ConfirmDialog.tsx';
import styles from './Dialogs.module.css';

type ErrorDialogProps = Readonly<{ title: string; text: string; details: readonly string[]; onClose: () => void }>;

/** What went wrong, in whole sentences. */
export function ErrorDialog({ title, text, details, onClose }: ErrorDialogProps) {
  const t = useT();
  return (
    <DialogFrame
      role="alertdialog"
      width="narrow"
      title={title}
      onClose={onClose}
      buttons={
        <Button tone="primary" autoFocus onPress={onClose}>
          {t('dialog.close')}
        </Button>
      }
    >
      <p className={styles['text']}>{text}</p>
      <Details lines={details} />
    </DialogFrame>
  );
}
