import type { CanvasDocument } from '../../model/document.ts';
import type { TimeKey } from '../../model/details/workshopLists.ts';
import { changeCards } from '../../model/edits/cardEdits.ts';
import type { Editor } from '../../state/editor.ts';

/** The time all the cards have; undefined if they differ or have none. */
export function commonTime({ cards }: CanvasDocument, cardIds: readonly string[]): TimeKey | undefined {
  const times = new Set(cardIds.map((id) => cards.get(id)?.time));
  const [first] = times;
  return times.size === 1 ? first : undefined;
}

/** Gives all the cards one time, or none, in one step. */
export function setTime(editor: Editor, cardIds: readonly string[], time: TimeKey | undefined): void {
  editor.commit('step.details', changeCards(editor.get().document, cardIds, { time }));
}
