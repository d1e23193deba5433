import { useState } from 'react';
import { deleteSnapshot, restoreWhole, snapshotName } from '../../actions/versions/keptVersions.ts';
import type { Snapshot } from '../../model/document.ts';
import { snapshotDocument } from '../../model/snapshots/snapshot.ts';
import { isReadOnly } from '../../state/readOnly.ts';
import { useActionContext, useEditor, useEditorState, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { SnapshotList } from './SnapshotList.tsx';
import styles from './Snapshots.module.css';

const NONE: readonly Snapshot[] = [];

/** The versions a document keeps, newest first, and what can be done with the chosen one. */
export function SnapshotsDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const { app } = useActionContext();
  const editor = useEditor();
  const snapshots = useSnapshots();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = snapshots.find(({ id }) => id === chosenId) ?? snapshots.at(-1) ?? null;
  const isLocked = isReadOnly(editor);
  // The only one there is until there is a version to choose.
  const isFirst = chosen === null;
  const newButton = (
    <Button
      tone={isFirst ? 'primary' : 'plain'}
      autoFocus={isFirst}
      isDisabled={isLocked}
      onPress={() => app.setState({ overlay: { kind: 'saveVersion', id: null } })}
    >
      {t('snapshots.new')}
    </Button>
  );
  return (
    <DialogFrame
      title={t('snapshots.title')}
      width="wide"
      onClose={onClose}
      startButtons={chosen && newButton}
      buttons={chosen ? <ChosenButtons chosen={chosen} isLocked={isLocked} onClose={onClose} /> : newButton}
    >
      {chosen ? (
        <div className={styles['parts']}>
          <SnapshotList snapshots={snapshots} chosenId={chosen.id} onChoose={setChosenId} />
          {chosen.note !== undefined && <p className={styles['note']}>{chosen.note}</p>}
          {snapshots.some(({ before }) => before !== undefined) && (
            <p className={styles['hint']}>{t('snapshots.automaticHint')}</p>
          )}
        </div>
      ) : (
        <p className={styles['hint']}>{t('snapshots.empty')}</p>
      )}
    </DialogFrame>
  );
}

type ChosenButtonsProps = Readonly<{ chosen: Snapshot; isLocked: boolean; onClose: () => void }>;

function ChosenButtons({ chosen, isLocked, onClose }: ChosenButtonsProps) {
  const t = useT();
  const context = useActionContext();
  const editor = useEditor();
  const { id } = chosen;
  const restore = (): void => {
    const content = snapshotDocument(editor.get().document.info.snapshots ?? [], id);
    onClose();
    if (content) restoreWhole(editor, content, snapshotName(chosen, t), context);
  };
  const compare = (): void =>
    context.app.setState({
      overlay: { kind: 'compareVersions', before: { kind: 'snapshot', id }, after: { kind: 'now' } },
    });
  return (
    <>
      <Button isDisabled={isLocked} onPress={() => deleteSnapshot(editor, chosen, context)}>
        {t('snapshots.delete')}
      </Button>
      <Button isDisabled={isLocked} onPress={() => context.app.setState({ overlay: { kind: 'saveVersion', id } })}>
        {t('snapshots.rename')}
      </Button>
      <Button isDisabled={isLocked} onPress={restore}>
        {t('snapshots.restore')}
      </Button>
      <Button tone="primary" onPress={compare}>
        {t('snapshots.compare')}
      </Button>
    </>
  );
}

/** The document changes in place, so its info, which is new after a change, is what is watched. */
function useSnapshots(): readonly Snapshot[] {
  useEditorState((state) => state.revision);
  return useEditor().get().document.info.snapshots ?? NONE;
}
