import type { CanvasDocument } from '../../model/document.ts';
import { listSegments } from '../../model/queries/segments.ts';
import type { Editor } from '../../state/editor.ts';
import type { ActionContext } from '../action.ts';
import { addPiece, roomFor } from '../clipboard/cardPiece.ts';
import { withoutExtension } from './fileSaving.ts';
import { mayLeaveDocument, showImported } from './fileSession.ts';
import { notify } from '../notify.ts';

/** Takes over what was understood of a file as a document of its own: without a file, so that it has to be saved. */
export async function importAsNew(fileName: string, document: CanvasDocument, context: ActionContext): Promise<void> {
  context.app.setState({ overlay: null });
  if (await mayLeaveDocument(context)) showImported(context, withSegmentColors(document), withoutExtension(fileName));
}

/** Adds what was understood to the open model, on free places and as one step. What has no place follows the description. */
export function importIntoOpen(editor: Editor, document: CanvasDocument, { app, t }: ActionContext): void {
  app.setState({ overlay: null });
  const cards = [...document.cards.values()];
  const left = Math.max(0, cards.length - roomFor(editor.get()));
  const piece = { cards, links: [...document.links.values()] };
  const { description, parked, agenda, prompts } = document.info;
  const count = addPiece(editor, piece, 'step.import', { description, parked, agenda, prompts, keepBefore: 'import' });
  const added = t('interchange.added', { count });
  const text = left > 0 ? `${added} ${t('interchange.noRoom', { count: left })}` : added;
  notify(app, { tone: 'success', text, offersUndo: true });
}

/** The colours segments are shown in, written down, so that moving one changes no other's. */
function withSegmentColors(document: CanvasDocument): CanvasDocument {
  const cards = new Map(document.cards);
  for (const { id, color } of listSegments(document)) {
    const card = cards.get(id);
    if (card) cards.set(id, Object.freeze({ ...card, color }));
  }
  return { ...document, cards };
}
