import { useMemo, useRef } from 'react';
import { differenceWords, type Compared } from '../../actions/words/differenceWords.ts';
import { restoreOne, restoreWhole } from '../../actions/versions/keptVersions.ts';
import { chooseFile, compareSides, exportComparison } from '../../actions/versions/versionComparison.ts';
import type { CompareSide } from '../../state/appState.ts';
import { isReadOnly } from '../../state/readOnly.ts';
import { useActionContext, useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import styles from './Compare.module.css';
import { DifferenceBoard } from './DifferenceBoard.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { SideSelect } from './SideSelect.tsx';

type CompareDialogProps = Readonly<{ before: CompareSide | null; after: CompareSide; onClose: () => void }>;

/** Two versions on one board and as a list beside it; single cards or all of it can be taken back. */
export function CompareDialog({ before, after, onClose }: CompareDialogProps) {
  const t = useT();
  const editor = useEditor();
  const context = useActionContext();
  const compared = useCompared(before, after);
  const isEditable = after.kind === 'now' && !isReadOnly(editor);
  const change = (which: 'before' | 'after', side: CompareSide | 'file'): void => {
    if (side === 'file') void chooseFile({ before, after }, which, context);
    else context.app.setState({ overlay: { kind: 'compareVersions', before, after, [which]: side } });
  };
  return (
    <DialogFrame
      title={t('compareVersions.title')}
      width="full"
      onClose={onClose}
      buttons={
        <>
          {compared && isEditable && (
            <Button
              onPress={() => {
                onClose();
                restoreWhole(editor, compared.before, compared.names.before, context);
              }}
            >
              {t('compareVersions.restoreAll', { name: compared.names.before })}
            </Button>
          )}
          <Button
            tone="primary"
            isDisabled={compared === null}
            onPress={() => compared && void exportComparison(editor, compared, context)}
          >
            {t('compareVersions.export')}
          </Button>
        </>
      }
    >
      <div className={styles['sides']}>
        <SideSelect label={t('compareVersions.before')} side={before} onChange={(side) => change('before', side)} />
        <SideSelect label={t('compareVersions.after')} side={after} onChange={(side) => change('after', side)} />
      </div>
      {compared ? (
        <Parts compared={compared} isEditable={isEditable} />
      ) : (
        <p className={styles['hint']}>{t('compareVersions.none')}</p>
      )}
    </DialogFrame>
  );
}

function Parts({ compared, isEditable }: Readonly<{ compared: Compared; isEditable: boolean }>) {
  const t = useT();
  const language = useLanguage();
  const editor = useEditor();
  const context = useActionContext();
  const list = useRef<HTMLElement>(null);
  const words = useMemo(() => differenceWords(compared, language), [compared, language]);
  const restore = (id: string): void => {
    restoreOne(editor, compared.before, id, context);
    // Its button goes; the list, and with it the keyboard's place, stays.
    list.current?.focus();
  };
  return (
    <>
      <p role="status" className={styles['lead']}>
        {words.lead}
      </p>
      <div className={styles['parts']}>
        <DifferenceBoard compared={compared} />
        <section ref={list} tabIndex={-1} aria-label={t('compareVersions.list')} className={styles['list']}>
          <DifferenceList changes={compared.changes} words={words} onRestore={isEditable ? restore : null} />
        </section>
      </div>
    </>
  );
}

/** The document changes in place, so what is compared depends on its revision. */
function useCompared(before: CompareSide | null, after: CompareSide): Compared | null {
  const t = useT();
  const revision = useEditorState((state) => state.revision);
  const { document } = useEditor().get();
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the revision says that the content of the same object is another
  return useMemo(() => compareSides({ ...document }, before, after, t), [document, revision, before, after, t]);
}
