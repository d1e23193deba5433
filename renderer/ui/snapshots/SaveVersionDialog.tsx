import { useEffect, useRef, useState } from 'react';
import { renameSnapshot, saveSnapshot } from '../../actions/versions/keptVersions.ts';
import { hasRoomForSnapshot } from '../../model/snapshots/snapshotEdits.ts';
import { useActionContext, useEditor, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { TextField } from '../widgets/TextField.tsx';
import styles from './Snapshots.module.css';
import { MAX_SHORT_TEXT } from '../../model/fileLimits.ts';

type SaveVersionDialogProps = Readonly<{
  /** The version that gets another name; null to keep a new one. */
  id: string | null;
  onClose: () => void;
}>;

/** Name and note of a version. Enter saves. */
export function SaveVersionDialog({ id, onClose }: SaveVersionDialogProps) {
  const t = useT();
  const editor = useEditor();
  const context = useActionContext();
  const { document } = editor.get();
  const { snapshots = [] } = document.info;
  const known = snapshots.find((snapshot) => snapshot.id === id);
  const [name, setName] = useState(() => known?.name ?? t('snapshots.suggestion', { number: snapshots.length + 1 }));
  const [note, setNote] = useState(known?.note ?? '');
  const form = useRef<HTMLFormElement>(null);
  // Typing replaces the suggested name.
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const isFull = !known && !hasRoomForSnapshot(document);
  const close = (): void => (id === null ? onClose() : context.app.setState({ overlay: { kind: 'snapshots' } }));
  const done = (): void => {
    if (name.trim() === '' || isFull) return;
    if (known) renameSnapshot(editor, known.id, name.trim(), note.trim());
    else saveSnapshot(editor, name.trim(), note.trim(), context);
    close();
  };
  return (
    <DialogFrame
      title={t(known ? 'snapshots.renameTitle' : 'snapshots.saveTitle')}
      width="narrow"
      onClose={close}
      buttons={
        <>
          <Button onPress={close}>{t('dialog.cancel')}</Button>
          <Button tone="primary" isDisabled={name.trim() === '' || isFull} onPress={done}>
            {t(known ? 'dialog.done' : 'snapshots.save')}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className={styles['parts']}
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        {!known && <p className={styles['hint']}>{t(isFull ? 'snapshots.full' : 'snapshots.saveHint')}</p>}
        <TextField label={t('snapshots.name')} value={name} maxLength={MAX_SHORT_TEXT} autoFocus onChange={setName} />
        <TextField label={t('snapshots.note')} value={note} isMultiline onChange={setNote} />
        {/* Enter in a field saves. */}
        <input type="submit" hidden />
      </form>
    </DialogFrame>
  );
}
