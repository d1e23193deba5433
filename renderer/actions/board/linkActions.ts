import type { Translate } from '../../i18n/translate.ts';
import { linkCards } from '../../model/edits/linkEdits.ts';
import { judgeLink, type LinkRefusal } from '../../model/linkRules.ts';
import type { Editor } from '../../state/editor.ts';
import { withEditor, type Action, type ActionContext } from '../action.ts';
import { notify } from '../notify.ts';

export const linkActions: readonly Action[] = [
  {
    id: 'link.add',
    label: 'action.link.add',
    shortcuts: ['L'],
    scope: 'board',
    isEnabled: ({ editor }) => editor !== null && editor.get().focus.cardId !== null,
    run: withEditor((editor, { app }) => {
      const { cardId } = editor.get().focus;
      if (cardId) app.setState({ overlay: { kind: 'linkPicker', cardId } });
    }),
  },
  {
    id: 'segment.spotlight',
    label: 'action.segment.spotlight',
    shortcuts: ['S'],
    scope: 'window',
    isEnabled: (context) => focusedSegment(context) !== null,
    isChecked: (context) => {
      const lit = context.editor?.get().spotlight ?? null;
      return lit !== null && lit === focusedSegment(context);
    },
    run: (context) => {
      const segment = focusedSegment(context);
      if (context.editor && segment !== null) toggleSpotlight(context.editor, segment);
    },
  },
];

/** Links two cards; a pair that may not be linked is refused with the reason. True if they are linked now. */
export function linkOrRefuse(editor: Editor, context: Pick<ActionContext, 'app' | 't'>, fromId: string, toId: string): boolean {
  const { document } = editor.get();
  const a = document.cards.get(fromId);
  const b = document.cards.get(toId);
  if (!a || !b) return false;
  const verdict = judgeLink(document, a, b);
  if (!verdict.ok) {
    notify(context.app, { tone: 'error', text: refusalText(verdict.refusal, context.t), offersUndo: false });
    return false;
  }
  const id = editor.environment.newId();
  editor.commit('step.link', linkCards(document, { id, from: fromId, to: toId }));
  return true;
}

/** Why two cards cannot be linked, in the person's language. */
export function refusalText(refusal: LinkRefusal, t: Translate): string {
  switch (refusal.code) {
    case 'same-card':
    case 'already-linked':
      return t(`refusal.${refusal.code}`);
    case 'same-block':
      return t('refusal.same-block', { block: t(`block.${refusal.block}`) });
    case 'blocks-not-linkable': {
      const allowed = refusal.allowed.map((block) => t(`block.${block}`)).join(', ');
      return t('refusal.blocks-not-linkable', { from: t(`block.${refusal.from}`), to: t(`block.${refusal.to}`), allowed });
    }
  }
}

export function toggleSpotlight(editor: Editor, segmentId: string): void {
  const { spotlight } = editor.get();
  editor.set({ spotlight: spotlight === segmentId ? null : segmentId, colorFilter: new Set() });
}

function focusedSegment({ editor }: ActionContext): string | null {
  if (!editor) return null;
  const { focus, spotlight } = editor.get();
  if (focus.block === 'customerSegments' && focus.cardId !== null) return focus.cardId;
  return spotlight;
}
