import type { ActionContext } from '../action.ts';
import { languageNow } from '../actionRunner.ts';
import type { ClipboardCards } from './clipboard.ts';
import { cardsAsHtml } from './clipboardHtml.ts';

const SVG_TYPE = 'image/svg+xml';
/** Drawing more than these would hold the window up, and nobody draws with so many. */
const MOST_DRAWN = 1_000;

type Context = Pick<ActionContext, 'app' | 't'>;

/** Puts cards on the clipboard as text, list and drawing. For menus, which have no copy event. */
export async function writeClipboard(copied: ClipboardCards | null, context: Context): Promise<void> {
  if (!copied) return;
  // Some browsers have the older, plain half of it only.
  if (!canWriteItems()) return navigator.clipboard.writeText(copied.text);
  await navigator.clipboard.write([await clipboardItem(copied, context)]);
}

/**
 * What a copy event has put there once more, with the drawing, which an event cannot carry. Where that is refused, the event's own
 * text and list stay.
 */
export async function addDrawing(copied: ClipboardCards, context: Context): Promise<void> {
  if (!canWriteItems() || !canDraw(copied)) return;
  try {
    await navigator.clipboard.write([await clipboardItem(copied, context)]);
  } catch {
    // No permission, or another window has come to the front.
  }
}

function canWriteItems(): boolean {
  return typeof ClipboardItem !== 'undefined' && 'clipboard' in navigator && 'write' in navigator.clipboard;
}

function canDraw({ piece }: ClipboardCards): boolean {
  return ClipboardItem.supports(SVG_TYPE) && piece.cards.size <= MOST_DRAWN;
}

async function clipboardItem(copied: ClipboardCards, { app, t }: Context): Promise<ClipboardItem> {
  const parts: Record<string, string> = { 'text/plain': copied.text, 'text/html': cardsAsHtml(copied, t) };
  if (canDraw(copied)) {
    const { cardsAsSvg } = await import('./clipboardSvg.ts');
    parts[SVG_TYPE] = cardsAsSvg(copied.piece, languageNow(app.getState()));
  }
  const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
  return new ClipboardItem(Object.fromEntries(blobs));
}
