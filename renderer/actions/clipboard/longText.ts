import type { ActionContext } from '../action.ts';
import { MAX_PASTED_LINES } from './pasted.ts';
import { notify } from '../notify.ts';
import { MAX_CARDS, MAX_TEXT } from '../../model/fileLimits.ts';

/** Edits keep what a file may hold and leave out the rest; this says so. Not anew at each key while it is still to be read. */
export function tellIfTooLong({ app, t }: Pick<ActionContext, 'app' | 't'>, length: number, limit: number): void {
  if (length <= limit) return;
  const text = t('text.tooLong', { limit });
  if (!app.getState().toasts.some((toast) => toast.text === text)) notify(app, { tone: 'info', text, offersUndo: false });
}

/** The same for text that becomes a card a line. */
export function tellIfLinesTooLong(context: Pick<ActionContext, 'app' | 't'>, text: string): void {
  if (text.length <= MAX_TEXT) return;
  const longest = text.split(/[\r\n]/).reduce((most, line) => Math.max(most, line.length), 0);
  tellIfTooLong(context, longest, MAX_TEXT);
}

/** Pasting takes as much as a model, and one paste, can hold; this says how much it did not. */
export function tellIfLeftOut({ app, t }: Pick<ActionContext, 'app' | 't'>, left: number): void {
  const text = t('clipboard.leftOut', { count: left, lines: MAX_PASTED_LINES, cards: MAX_CARDS });
  if (left > 0) notify(app, { tone: 'info', text, offersUndo: false });
}
