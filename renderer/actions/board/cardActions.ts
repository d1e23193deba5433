import { COLOR_KEYS, type ColorKey } from '../../model/colors.ts';
import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';
import type { Card } from '../../model/document.ts';
import { changeCards } from '../../model/edits/cardEdits.ts';
import type { MessageKey } from '../../i18n/catalogues.ts';
import { hasEditor, withEditor, type Action, type ActionContext } from '../action.ts';
import { addCardAndWrite, beginWriting, finishWriting } from '../../state/cardWriting.ts';
import { showOnCanvas } from '../../state/showCard.ts';
import { focusBlock, moveFocus } from './focusMoves.ts';
import { moveSelectionBy, moveSelectionToBlock, selectedCards, type Direction } from './moveSelection.ts';
import { notify } from '../notify.ts';
import { boardWidths, tidyOperations } from './tidyBoard.ts';

const DIRECTIONS: readonly Readonly<{ id: Direction; key: string }>[] = [
  { id: 'up', key: 'ArrowUp' },
  { id: 'down', key: 'ArrowDown' },
  { id: 'left', key: 'ArrowLeft' },
  { id: 'right', key: 'ArrowRight' },
];

const writing: readonly Action[] = [
  {
    id: 'card.add',
    label: 'action.card.add',
    shortcuts: ['N'],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor((editor) => addCardAndWrite(editor, editor.get().focus.block)),
  },
  {
    id: 'card.write',
    label: 'action.card.write',
    shortcuts: ['Enter', 'F2'],
    scope: 'board',
    isEnabled: ({ editor }) => editor !== null && editor.get().focus.cardId !== null,
    run: withEditor((editor) => {
      const { cardId } = editor.get().focus;
      if (cardId) beginWriting(editor, cardId);
    }),
  },
];

const showing: readonly Action[] = [
  {
    id: 'card.show',
    label: 'action.card.show',
    shortcuts: [],
    scope: 'board',
    isEnabled: ({ editor }) => editor !== null && editor.get().focus.cardId !== null,
    run: withEditor((editor) => {
      const { cardId } = editor.get().focus;
      if (cardId) showOnCanvas(editor, [cardId]);
    }),
  },
];

const focusing: readonly Action[] = [
  ...BLOCK_KEYS.map((block, index): Action => ({
    id: `block.focus.${block}`,
    label: `action.block.focus.${block}`,
    shortcuts: [String(index + 1)],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor((editor) => focusBlock(editor, block)),
  })),
  ...DIRECTIONS.map(({ id, key }): Action => ({
    id: `focus.${id}`,
    label: `action.focus.${id}`,
    shortcuts: [key],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor((editor) => moveFocus(editor, id, false)),
  })),
  ...DIRECTIONS.map(({ id, key }): Action => ({
    id: `select.${id}`,
    label: `action.select.${id}`,
    shortcuts: [`Shift+${key}`],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor((editor) => moveFocus(editor, id, true)),
  })),
];

const moving: readonly Action[] = [
  ...DIRECTIONS.map(({ id, key }): Action => ({
    id: `card.move.${id}`,
    label: `action.card.move.${id}`,
    shortcuts: [`Alt+${key}`],
    scope: 'board',
    isEnabled: hasCards,
    run: withEditor((editor, context) => reportRemovedLinks(context, moveSelectionBy(editor, id))),
  })),
  {
    id: 'card.move',
    label: 'action.card.move',
    shortcuts: ['M'],
    scope: 'board',
    isEnabled: hasCards,
    run: ({ app }) => app.setState({ overlay: { kind: 'movePicker' } }),
  },
  ...BLOCK_KEYS.map((block): Action => ({
    id: `card.moveTo.${block}`,
    label: `action.card.moveTo.${block}`,
    menuLabel: `block.${block}`,
    shortcuts: [],
    scope: 'board',
    isEnabled: hasCards,
    isChecked: (context) => isIn(context, block),
    run: withEditor((editor, context) => reportRemovedLinks(context, moveSelectionToBlock(editor, block))),
  })),
];

const looks: readonly Action[] = [
  ...[...COLOR_KEYS, 'none' as const].map((color): Action => ({
    id: `card.color.${color}`,
    label: `action.card.color.${color}`,
    menuLabel: `color.${color}`,
    swatch: color,
    shortcuts: [],
    scope: 'board',
    isEnabled: hasCards,
    isChecked: (context) => isColored(context, color === 'none' ? undefined : color),
    run: withEditor((editor) => {
      const { document, selection } = editor.get();
      editor.commit('step.recolour', changeCards(document, selection, { color: color === 'none' ? undefined : color }));
    }),
  })),
  {
    id: 'tidy.block',
    label: 'action.tidy.block',
    shortcuts: ['T'],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor((editor) => {
      finishWriting(editor);
      const { document, focus, layout } = editor.get();
      editor.commit('step.tidy', tidyOperations(document, new Map([[focus.block, layout.blocks[focus.block].content.width]])));
    }),
  },
  {
    id: 'tidy.board',
    label: 'action.tidy.board',
    shortcuts: ['Shift+T'],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor((editor) => {
      finishWriting(editor);
      const { document } = editor.get();
      editor.commit('step.tidy', tidyOperations(document, boardWidths(document)));
    }),
  },
];

export const cardActions: readonly Action[] = [...writing, ...showing, ...focusing, ...moving, ...looks];

export function hasCards({ editor }: ActionContext): boolean {
  return editor !== null && selectedCards(editor.get()).length > 0;
}

/** Says how many links a move between blocks, or beside the board, has cost, with Undo. */
export function reportRemovedLinks({ app, t }: Pick<ActionContext, 'app' | 't'>, count: number, isParked = false): void {
  const key: MessageKey = isParked ? 'links.parked' : 'links.removed';
  if (count > 0) notify(app, { tone: 'info', text: t(key, { count }), offersUndo: true });
}

/** Whether all that is selected is in this block: where it need not be moved to. */
function isIn({ editor }: ActionContext, block: BlockKey): boolean {
  const cards = editor ? selectedCards(editor.get()) : [];
  return cards.length > 0 && cards.every((card) => card.block === block);
}

function isColored({ editor }: ActionContext, color: ColorKey | undefined): boolean {
  const cards = editor ? selectedCards(editor.get()) : [];
  // A segment shows a colour also where it was given none.
  const shown = (card: Card) => (color && editor?.get().derived.signs.get(card.id)?.color) ?? card.color;
  return cards.length > 0 && cards.every((card) => shown(card) === color);
}
