import type { Translate } from '../../i18n/translate.ts';
import type { Editor } from '../../state/editor.ts';
import { describeCard } from './linkWords.ts';

/** Pause after the last change (ms) before descriptions are written anew. */
const PAUSE = 300;
/** Cards described in one go: well under a frame. */
const BATCH = 200;

/**
 * Gives every option its links in words, as `aria-description`. Nobody hears a thousand of them at once, so they are
 * written while nothing else happens, and the one with the focus at once. Answers how to stop.
 */
export function connectDescriptions(container: HTMLElement, editor: Editor, t: Translate): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const describe = (element: HTMLElement): void => {
    const id = element.dataset['card'] ?? '';
    const { document, derived } = editor.get();
    const text = describeCard(document, derived.links, id, t);
    if ((element.getAttribute('aria-description') ?? '') !== text) element.setAttribute('aria-description', text);
  };
  const describeBatch = (elements: readonly HTMLElement[], start: number): void => {
    for (const element of elements.slice(start, start + BATCH)) describe(element);
    const next = start + BATCH;
    timer = next < elements.length ? setTimeout(() => describeBatch(elements, next), 16) : undefined;
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => describeBatch(listOptions(container), 0), PAUSE);
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

function listOptions(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('[role="option"]')];
}
