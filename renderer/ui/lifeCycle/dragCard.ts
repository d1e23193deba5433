/** What a drag tells the view. Cells are elements with `data-cell`; null is nowhere. */
export type DragEvents = Readonly<{
  /** What letting go here would do, in words; null where nothing would happen. */
  wordsAt: (cell: HTMLElement | null, isCopy: boolean) => string | null;
  onDrop: (cell: HTMLElement, isCopy: boolean) => void;
}>;

type Point = Readonly<{ x: number; y: number }>;

/** CSS px the pointer moves before a press becomes a drag; the same as on the board. */
const THRESHOLD = 4;
/** Milliseconds a finger rests before it takes the card with it; sooner, it scrolls. */
const TOUCH_HOLD = 350;
/** CSS px from the edges within which the view scrolls, and the most it does in a frame. */
const EDGE = 48;
const SPEED = 14;

/**
 * Takes a card along with the pointer until it is let go or Escape is pressed. Everything that is seen meanwhile is
 * written to the page itself: nothing renders while the pointer moves. `ghostClass` dresses the copy under the pointer.
 */
export function dragCard(card: HTMLElement, press: PointerEvent, scroller: HTMLElement, ghostClass: string, events: DragEvents) {
  const start: Point = { x: press.clientX, y: press.clientY };
  const isTouch = press.pointerType === 'touch';
  let at: Point = start;
  let isCopy = press.altKey;
  let ghost: Ghost | null = null;
  let over: HTMLElement | null = null;
  let frame = 0;
  const stop = new AbortController();
  const hold = isTouch ? setTimeout(begin, TOUCH_HOLD) : undefined;

  function begin(): void {
    ghost = createGhost(card, start, ghostClass);
    card.dataset['dragged'] = '';
    frame = requestAnimationFrame(scroll);
    show();
  }
  function show(): void {
    const cell = cellUnder(at);
    if (over !== cell) delete over?.dataset['over'];
    over = cell;
    const words = events.wordsAt(cell, isCopy);
    if (over) {
      if (words === null) delete over.dataset['over'];
      else over.dataset['over'] = isCopy ? 'copy' : 'move';
    }
    ghost?.moveTo(at, words);
  }
  function scroll(): void {
    if (scrollAtEdge(scroller, at)) show();
    frame = requestAnimationFrame(scroll);
  }
  function end(isDropped: boolean): void {
    clearTimeout(hold);
    cancelAnimationFrame(frame);
    stop.abort();
    delete over?.dataset['over'];
    delete card.dataset['dragged'];
    if (!ghost) return;
    ghost.remove();
    swallowClick();
    if (isDropped && over && events.wordsAt(over, isCopy) !== null) events.onDrop(over, isCopy);
  }

  const options = { signal: stop.signal, capture: true };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== press.pointerId) return;
    at = { x: event.clientX, y: event.clientY };
    isCopy = event.altKey;
    const isFar = Math.hypot(at.x - start.x, at.y - start.y) > THRESHOLD;
    if (ghost) show();
    else if (isFar && isTouch) end(false);
    else if (isFar) begin();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!ghost || (event.key !== 'Escape' && event.key !== 'Alt')) return;
    stopEvent(event);
    if (event.key === 'Escape') return end(false);
    isCopy = event.type === 'keydown';
    show();
  };
  window.addEventListener('pointermove', onMove, options);
  window.addEventListener('pointerup', () => end(true), options);
  window.addEventListener('pointercancel', () => end(false), options);
  // Another window comes to the front. The fields of this one lose the focus too, and are heard here.
  window.addEventListener('blur', (event) => event.target === window && end(false), options);
  window.addEventListener('keydown', onKey, options);
  window.addEventListener('keyup', onKey, options);
  // A finger that carries a card neither scrolls nor opens a menu.
  window.addEventListener('touchmove', (event) => ghost && event.preventDefault(), { ...options, passive: false });
  window.addEventListener('contextmenu', (event) => ghost && stopEvent(event), options);
}

type Ghost = Readonly<{ moveTo: (at: Point, words: string | null) => void; remove: () => void }>;

/** A copy of the card under the pointer, with a line that says what letting go would do. */
function createGhost(card: HTMLElement, start: Point, className: string): Ghost {
  const box = card.getBoundingClientRect();
  const ghost = document.createElement('div');
  const copy = card.cloneNode(true);
  const line = document.createElement('p');
  ghost.className = className;
  ghost.inert = true;
  ghost.setAttribute('aria-hidden', 'true');
  ghost.style.width = `${box.width}px`;
  ghost.append(copy, line);
  document.body.append(ghost);
  return {
    moveTo: (at, words) => {
      ghost.style.transform = `translate(${at.x - start.x + box.left}px, ${at.y - start.y + box.top}px)`;
      line.textContent = words ?? '';
      line.hidden = words === null;
    },
    remove: () => ghost.remove(),
  };
}

function cellUnder({ x, y }: Point): HTMLElement | null {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-cell]') ?? null;
}

/** True if there was anything left to scroll to. */
function scrollAtEdge(scroller: HTMLElement, { x, y }: Point): boolean {
  const box = scroller.getBoundingClientRect();
  const [left, top] = [scroller.scrollLeft, scroller.scrollTop];
  scroller.scrollBy(pull(x, box.left, box.right), pull(y, box.top, box.bottom));
  return scroller.scrollLeft !== left || scroller.scrollTop !== top;
}

function pull(at: number, from: number, to: number): number {
  const before = Math.min(EDGE, from + EDGE - at);
  const after = Math.min(EDGE, at - (to - EDGE));
  if (before > 0) return (-SPEED * before) / EDGE;
  return after > 0 ? (SPEED * after) / EDGE : 0;
}

/** The click that ends a drag is none. */
function swallowClick(): void {
  window.addEventListener('click', stopEvent, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', stopEvent, { capture: true }), 0);
}

function stopEvent(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
