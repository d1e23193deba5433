import type { Translate } from '../../i18n/translate.ts';
import type { Card } from '../../model/document.ts';
import { linksOfCard, type LinkIndex } from '../../model/queries/linkIndex.ts';
import type { Editor } from '../../state/editor.ts';
import type { EditorState } from '../../state/editorState.ts';
import { describeCard } from './linkWords.ts';

/** Pause after the last change (ms) before descriptions are written anew. */
const PAUSE = 300;
/** Cards described in one go: well under a frame. */
const BATCH = 200;

/** What the descriptions say; records are frozen, so that holding on to them is enough. */
export type Described = Readonly<{ links: LinkIndex; cards: ReadonlyMap<string, Card> }>;

/**
 * Gives every option its links in words, as `aria-description`. Nobody hears a thousand of them at once, so they are
 * written while nothing else happens, and the one with the focus at once. Answers how to stop.
 */
export function connectDescriptions(container: HTMLElement, editor: Editor, t: Translate): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let described: Described | null = null;
  const waiting = new Set<string>();
  // A card that comes back, or goes to another block, has a new element that says nothing yet.
  const written = new WeakSet<HTMLElement>();
  const describe = (element: HTMLElement): void => {
    const id = element.dataset['card'] ?? '';
    const { document, derived } = editor.get();
    const text = describeCard(document, derived.links, id, t);
    if ((element.getAttribute('aria-description') ?? '') !== text) element.setAttribute('aria-description', text);
    written.add(element);
    waiting.delete(id);
  };
  const describeBatch = (elements: readonly HTMLElement[], start: number): void => {
    for (const element of elements.slice(start, start + BATCH)) describe(element);
    const next = start + BATCH;
    timer = next < elements.length ? setTimeout(() => describeBatch(elements, next), 16) : undefined;
  };
  const describeChanged = (): void => {
    const state = editor.get();
    for (const id of cardsToDescribe(described, state)) waiting.add(id);
    described = { links: state.derived.links, cards: new Map(state.document.cards) };
    const isStale = (element: HTMLElement): boolean =>
      !written.has(element) || (waiting.size > 0 && waiting.has(element.dataset['card'] ?? ''));
    describeBatch(listOptions(container).filter(isStale), 0);
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(describeChanged, PAUSE);
  };
  const focusIn = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target.role === 'option') describe(target);
  };

  schedule();
  // Before the event reaches the options, so that a screen reader finds the words when it asks.
  container.addEventListener('focusin', focusIn, { capture: true });
  const disconnect = editor.store.subscribe((state, previous) => {
    if (state.revision !== previous.revision) schedule();
  });
  return () => {
    clearTimeout(timer);
    disconnect();
    container.removeEventListener('focusin', focusIn, { capture: true });
  };
}

/**
 * The cards whose links read otherwise than they were described: those that changed a name or their links, and the ends of
 * their links, which name them. A letter in the notes of one of 5,000 cards must not describe them all.
 */
export function cardsToDescribe(
  before: Described | null,
  { document, derived }: Pick<EditorState, 'document' | 'derived'>,
): ReadonlySet<string> {
  const stale = new Set<string>();
  for (const card of document.cards.values()) {
    const old = before?.cards.get(card.id);
    if (!before || !old || !readsTheSame(old, card)) {
      stale.add(card.id);
      for (const { from, to } of linksOfCard(derived.links, card.id)) stale.add(from).add(to);
    } else if (!hasSameLinks(before.links, derived.links, card.id)) stale.add(card.id);
  }
  return stale;
}

function readsTheSame(a: Card, b: Card): boolean {
  return a === b || (a.text === b.text && a.block === b.block && Boolean(a.notes) === Boolean(b.notes));
}

function hasSameLinks(before: LinkIndex, after: LinkIndex, cardId: string): boolean {
  if (before === after) return true;
  const [old, now] = [linksOfCard(before, cardId), linksOfCard(after, cardId)];
  return old.length === now.length && old.every((link, index) => link === now[index]);
}

function listOptions(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('[role="option"]')];
}
