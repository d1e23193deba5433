import { useState } from 'react';
import { openVersion, restoreVersion } from '../../actions/versions/earlierVersions.ts';
import { differenceLines } from '../../actions/words/differenceText.ts';
import { isSameDocument } from '../../model/queries/compareDocuments.ts';
import { useActionContext, useEditor, useT } from '../context.tsx';
import { Details } from '../dialogs/ConfirmDialog.tsx';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { useVersions, type ReadVersion } from './useVersions.ts';
import { VersionList } from './VersionList.tsx';
import styles from './Versions.module.css';

/** Versions that were saved over: what differs from the open document, and the two ways back to one. */
export function VersionsDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const editor = useEditor();
  const context = useActionContext();
  const versions = useVersions();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = versions?.find(({ version }) => version.id === chosenId) ?? versions?.[0] ?? null;
  const content = chosen?.content ?? null;
  const isSame = chosen?.difference ? isSameDocument(chosen.difference) : true;
  return (
    <DialogFrame
      title={t('versions.title', { name: editor.get().file.name })}
      onClose={onClose}
      buttons={
        chosen ? (
          <>
            <Button
              isDisabled={content === null}
              onPress={() => content && void openVersion(editor, chosen.version, content, context)}
            >
              {t('versions.openCopy')}
            </Button>
            <Button
              tone="primary"
              isDisabled={content === null || isSame}
              onPress={() => content && restoreVersion(editor, chosen.version, content, context)}
            >
              {t('versions.restore')}
            </Button>
          </>
        ) : (
          <Button tone="primary" autoFocus onPress={onClose}>
            {t('dialog.close')}
          </Button>
        )
      }
    >
      {versions?.length === 0 && <p className={styles['hint']}>{t('versions.empty')}</p>}
      {versions && chosen && (
        <div className={styles['parts']}>
          <VersionList versions={versions} chosenId={chosen.version.id} onChoose={setChosenId} />
          <Effect chosen={chosen} />
          <p className={styles['hint']}>{t('versions.hint')}</p>
        </div>
      )}
    </DialogFrame>
  );
}

/** What restoring does, with the names of some cards. */
function Effect({ chosen }: Readonly<{ chosen: ReadVersion }>) {
  const t = useT();
  const { document } = useEditor().get();
  const { content, difference } = chosen;
  const lines = content && difference ? differenceLines(difference, document, content, 'restore', t) : [];
  const state = content === undefined ? t('versions.comparing') : t('versions.unreadable');
  return (
    <section aria-label={t('versions.effect')}>
      <h3 className={styles['heading']}>{t('versions.effect')}</h3>
      {lines.length > 0 ? <Details lines={lines} /> : <p className={styles['hint']}>{state}</p>}
    </section>
  );
}
