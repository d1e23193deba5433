import type { Editor } from '../../state/editor.ts';
import type { EditorState, ScorecardState } from '../../state/editorState.ts';
import { selectCard } from '../../state/showCard.ts';

export type ScorecardPage = ScorecardState['page'];

/** Turns to a page. A segment's page selects the segment, so that the inspector speaks of the same. */
export function showPage(editor: Editor, page: ScorecardPage): void {
  editor.set({ scorecard: { ...editor.get().scorecard, page } });
  if (page.kind === 'segment') selectCard(editor, page.id);
}

/** The page that is shown: all segments if the one that was chosen is gone. */
export function pageNow({ scorecard: { page, other }, document }: Pick<EditorState, 'scorecard' | 'document'>): ScorecardPage {
  const isThere =
    page.kind === 'segment'
      ? document.cards.get(page.id)?.block === 'customerSegments'
      : page.kind !== 'compare' || other !== null;
  return isThere ? page : ALL;
}

const ALL: ScorecardPage = { kind: 'all' };
