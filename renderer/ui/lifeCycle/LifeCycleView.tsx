import { Plus, UsersRound } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { addCardAndWrite } from '../../state/cardWriting.ts';
import type { Editor } from '../../state/editor.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { Segmented } from '../widgets/Segmented.tsx';
import styles from './LifeCycle.module.css';
import { StageGrid } from './StageGrid.tsx';
import { keepRows, stageRows, type RowMode, type StageRow } from './stageRows.ts';

const css = classesOf(styles);

/** The customer's life cycle: seven stages, a row a segment, and in each cell who serves it. */
export function LifeCycleView() {
  const t = useT();
  const [mode, setMode] = useState<RowMode>('segments');
  const rows = useRows(mode);
  return (
    <div className={css('view')}>
      <div className={css('top')}>
        <div>
          <h2 className={css('title')}>{t('lifeCycle.title')}</h2>
          <p className={css('intro')}>{t('lifeCycle.intro')}</p>
        </div>
        {rows.length > 0 && (
          <Segmented
            label={t('lifeCycle.rows')}
            value={mode}
            options={[
              { id: 'segments', label: t('lifeCycle.bySegment') },
              { id: 'all', label: t('lifeCycle.all') },
            ]}
            onChange={setMode}
          />
        )}
      </div>
      {rows.length > 0 ? <StageGrid rows={rows} /> : <NoSegments />}
    </div>
  );
}

/** The rows as they are now; those in which nothing has changed stay the same objects. */
function useRows(mode: RowMode): readonly StageRow[] {
  const editor = useEditor();
  const revision = useEditorState((state) => state.revision);
  const before = useRef<readonly StageRow[]>([]);
  // The document changes in place: the revision says when to look again.
  return useMemo(() => {
    before.current = rowsNow(editor, mode, revision, before.current);
    return before.current;
  }, [editor, mode, revision]);
}

/** `_revision` is only there to depend on. */
function rowsNow(editor: Editor, mode: RowMode, _revision: number, before: readonly StageRow[]): readonly StageRow[] {
  return keepRows(before, stageRows(editor.get(), mode));
}

/** Without a segment there is nobody to go through the stages. */
function NoSegments() {
  const editor = useEditor();
  const t = useT();
  const add = (): void => {
    editor.set({ view: 'canvas' });
    addCardAndWrite(editor, 'customerSegments');
  };
  return (
    <div className={css('empty')}>
      <UsersRound size={28} strokeWidth={1.5} aria-hidden />
      <h3 className={css('emptyTitle')}>{t('lifeCycle.emptyTitle')}</h3>
      <p className={css('emptyText')}>{t('lifeCycle.emptyText')}</p>
      <Button tone="primary" icon={<Plus size={15} strokeWidth={1.75} aria-hidden />} onPress={add}>
        {t('segments.add')}
      </Button>
    </div>
  );
}
