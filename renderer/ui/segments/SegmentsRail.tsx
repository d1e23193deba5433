import { Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { formatShortcut } from '../../actions/shortcuts.ts';
import type { Editor } from '../../state/editor.ts';
import { useApp, useEditor, useEditorState, useReadOnly, useT } from '../context.tsx';
import { addSegment } from './addSegment.ts';
import { MarketTypeSelect } from './MarketTypeSelect.tsx';
import { SegmentList } from './SegmentList.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import styles from './Segments.module.css';

const css = classesOf(styles);

/** The left rail: the kind of market, and the segments everything else serves. A click lights a segment's chain. */
export function SegmentsRail() {
  const editor = useEditor();
  const t = useT();
  const isReadOnly = useReadOnly();
  const hasSegments = useEditorState((state) => state.derived.segments.length > 0);
  return (
    <div role="presentation" className={css('rail')} onKeyDown={(event) => endSpotlight(event, editor)}>
      <h2 className={css('title')}>{t('segments.title')}</h2>
      <MarketTypeSelect />
      {!hasSegments ? (
        <EmptyRail />
      ) : (
        <>
          <SegmentList />
          <AddButton kind="add" />
          <p className={css('hint')}>{t('segments.spotlightHint')}</p>
          {!isReadOnly && <RankHint />}
        </>
      )}
    </div>
  );
}

/** How to rank by hand, once there is something to rank. */
function RankHint() {
  const t = useT();
  const platform = useApp((state) => state.info.platform);
  const hasSeveral = useEditorState((state) => state.derived.segments.length > 1);
  if (!hasSeveral) return null;
  const [up, down] = [formatShortcut('Alt+ArrowUp', platform), formatShortcut('Alt+ArrowDown', platform)];
  return <p className={css('hint')}>{t('segments.rankHint', { up, down })}</p>;
}

/** Before the first segment the rail teaches where thinking starts. */
function EmptyRail() {
  const t = useT();
  return (
    <div className={css('empty')}>
      <p className={css('emptyTitle')}>{t('segments.emptyTitle')}</p>
      <p className={css('emptyText')}>{t('segments.emptyText')}</p>
      <AddButton kind="first" />
    </div>
  );
}

/** Nothing where the document can only be looked at. */
function AddButton({ kind }: Readonly<{ kind: 'add' | 'first' }>) {
  const editor = useEditor();
  const t = useT();
  const isReadOnly = useReadOnly();
  if (isReadOnly) return null;
  return (
    <button type="button" className={css(kind)} onClick={() => addSegment(editor)}>
      <Plus size={15} strokeWidth={1.75} aria-hidden />
      {t('segments.add')}
    </button>
  );
}

/** Escape works here as on the board while a spotlight is on. */
function endSpotlight(event: KeyboardEvent, editor: Editor): void {
  if (event.key !== 'Escape' || event.defaultPrevented || editor.get().spotlight === null) return;
  event.preventDefault();
  editor.set({ spotlight: null });
}
