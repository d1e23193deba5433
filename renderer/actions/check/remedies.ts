import { applyRemedy, type CardRemedy } from '../../model/check/applyRemedy.ts';
import type { Remedy } from '../../model/check/finding.ts';
import { changeInfo } from '../../model/edits/infoEdits.ts';
import { revealCard } from '../../state/cameraMoves.ts';
import { finishWriting, writeNewCard } from '../../state/cardWriting.ts';
import type { Editor } from '../../state/editor.ts';
import { selectCard } from '../../state/showCard.ts';
import type { ActionContext } from '../action.ts';
import { focusBlock } from '../board/focusMoves.ts';
import { openField } from './openField.ts';

/** Does what clears a finding, or leads to where the person does it. What it is about may be gone meanwhile: then nothing. */
export function runRemedy({ app, editor }: ActionContext, remedy: Remedy): void {
  if (!editor) return;
  finishWriting(editor);
  switch (remedy.kind) {
    case 'addLinkedCard':
    case 'addCard':
      return writeCard(editor, remedy);
    case 'linkCard':
      if (!editor.get().document.cards.has(remedy.cardId)) return;
      editor.set({ view: 'canvas' });
      selectCard(editor, remedy.cardId);
      app.setState({ overlay: { kind: 'linkPicker', cardId: remedy.cardId, blocks: remedy.blocks } });
      return;
    case 'openField':
      return openField(app, editor, remedy.cardId, remedy.field);
    case 'showBlock':
      editor.set({ view: 'canvas' });
      return focusBlock(editor, remedy.block);
    case 'setMarketType':
      return editor.commit('step.info', changeInfo(editor.get().document, { marketType: remedy.marketType }));
  }
}

/** The new card, its link and its first text are one step; left empty, it goes away with its link and without a trace. */
function writeCard(editor: Editor, remedy: CardRemedy): void {
  const { document } = editor.get();
  if (remedy.kind === 'addLinkedCard' && !document.cards.has(remedy.cardId)) return;
  editor.set({ view: 'canvas' });
  const linkId = editor.environment.newId();
  const cardId = writeNewCard(editor, remedy.block, (card) => applyRemedy(document, remedy, { card, linkId }));
  revealCard(editor, cardId);
}
