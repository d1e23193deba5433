import { judgeLink } from '../model/linkRules.ts';
import { toBoard } from '../state/cameraMoves.ts';
import type { Editor } from '../state/editor.ts';
import type { EditorState } from '../state/editorState.ts';
import { linkTargets } from '../state/linkTargets.ts';
import { linksOf } from '../state/links.ts';
import { hitTest } from './hitTest.ts';
import type { PointerInput } from './pointerInput.ts';
import type { RunningGesture } from './runningGesture.ts';

/** A line drawn from a card's handle: cards that may be linked stay lit, a refused one says why before the hand lets go. */
export function linkGesture(editor: Editor, fromId: string, onLink: (fromId: string, toId: string) => void): RunningGesture {
  const allowed = new Set([...linkTargets(editor.get(), fromId), fromId]);
  return {
    scrolls: true,
    move: ({ screen }) => {
      const state = editor.get();
      const to = toBoard(state.camera, screen);
      const targetId = cardAt(state, screen, fromId);
      editor.set({ gesture: { kind: 'link', fromId, to, allowed, targetId, refusal: refusalFor(state, fromId, targetId) } });
    },
    drop: ({ screen }) => {
      const targetId = cardAt(editor.get(), screen, fromId);
      if (targetId !== null) onLink(fromId, targetId);
    },
    cancel: () => undefined,
  };
}

/** The card under the pointer; handles of other cards count as the card. */
function cardAt(state: EditorState, screen: PointerInput['screen'], fromId: string): string | null {
  const hit = hitTest(state, linksOf(state), toBoard(state.camera, screen));
  return hit.kind === 'card' && hit.id !== fromId ? hit.id : null;
}

function refusalFor(state: EditorState, fromId: string, targetId: string | null) {
  const from = state.document.cards.get(fromId);
  const target = targetId === null ? undefined : state.document.cards.get(targetId);
  if (!from || !target) return null;
  const verdict = judgeLink(state.document, from, target);
  return verdict.ok ? null : verdict.refusal;
}
