/** On the list from a drop until its rows are in their new order. */
export const DROPPED = 'data-dropped';

/** The rows of a list: the attribute with their id, and what of them can be taken hold of with a mouse. */
export type RowKind = Readonly<{ attribute: string; handle: string }>;

/** CSS px the pointer travels before a press is a drag. */
const SLACK = 5;
/** Within this distance (px) of the edge of what scrolls it scrolls, so many px a frame. */
const EDGE = 32;
const SCROLL = 8;

type Drag = {
  row: HTMLElement;
  rows: readonly HTMLElement[];
  /** Tops and heights in px from the top of the list, as they were when the drag began. */
  boxes: readonly Readonly<{ top: number; height: number }>[];
  from: number;
  place: number;
  startY: number;
  y: number;
  isMoving: boolean;
  frame: number;
};

/**
 * Lets people drag the rows of a list to another place: with the mouse anywhere on a row, with a finger by its grip, for
 * elsewhere a finger scrolls. Escape drops nothing. Rows make way through transforms alone, so that nothing renders.
 */
export function connectRowDrag(list: HTMLElement, rows: RowKind, onDrop: (id: string, place: number) => void): () => void {
  let drag: Drag | null = null;
  const end = (isDropped: boolean): void => {
    const done = drag;
    drag = null;
    leave();
    if (!done?.isMoving) return;
    cancelAnimationFrame(done.frame);
    list.removeAttribute('data-dragging');
    done.row.removeAttribute('data-dragged');
    for (const row of done.rows) row.style.transform = '';
    swallowClick(list);
    if (!isDropped || done.place === done.from) return;
    list.setAttribute(DROPPED, '');
    onDrop(done.row.getAttribute(rows.attribute) ?? '', done.place);
  };
  const move = (event: PointerEvent): void => {
    if (!drag) return;
    drag.y = event.clientY;
    if (!drag.isMoving && Math.abs(drag.y - drag.startY) > SLACK) begin(list, drag);
    if (drag.isMoving) follow(list, drag);
  };
  const release = (): void => end(true);
  const cancel = (): void => end(false);
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !drag?.isMoving) return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  };
  const leave = (): void => {
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', release);
    window.removeEventListener('pointercancel', cancel);
    window.removeEventListener('keydown', escape, { capture: true });
  };
  const press = (event: PointerEvent): void => {
    drag = dragFrom(list, event, rows);
    if (!drag) return;
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', escape, { capture: true });
  };
  list.addEventListener('pointerdown', press);
  return () => {
    end(false);
    list.removeEventListener('pointerdown', press);
  };
}

function dragFrom(list: HTMLElement, event: PointerEvent, { attribute, handle: handles }: RowKind): Drag | null {
  const handle = event.target instanceof Element ? event.target.closest(`[data-grip], ${handles}`) : null;
  const row = handle?.closest<HTMLElement>(`[${attribute}]`);
  const isFinger = event.pointerType === 'touch' && !handle?.hasAttribute('data-grip');
  if (!row || event.button !== 0 || !event.isPrimary || isFinger) return null;
  const rows = [...list.querySelectorAll<HTMLElement>(`[${attribute}]`)];
  const from = rows.indexOf(row);
  const y = event.clientY;
  return rows.length < 2 ? null : { row, rows, boxes: [], from, place: from, startY: y, y, isMoving: false, frame: 0 };
}

function begin(list: HTMLElement, drag: Drag): void {
  const origin = topOf(list);
  drag.boxes = drag.rows.map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return { top: top - origin, height };
  });
  // From here on in px of the list, which scrolls away under the pointer.
  drag.startY -= origin;
  drag.isMoving = true;
  list.setAttribute('data-dragging', '');
  drag.row.setAttribute('data-dragged', '');
  const scroller = scrollerOf(list);
  const tick = (): void => {
    const before = scroller?.scrollTop ?? 0;
    scroller?.scrollBy(0, scrollStep(scroller, drag.y));
    if (scroller && scroller.scrollTop !== before) follow(list, drag);
    drag.frame = requestAnimationFrame(tick);
  };
  drag.frame = requestAnimationFrame(tick);
}

function follow(list: HTMLElement, drag: Drag): void {
  const { boxes, rows, from, row } = drag;
  const own = boxes[from];
  if (!own) return;
  const { top, place } = placeFor(boxes, from, own.top + drag.y - topOf(list) - drag.startY);
  row.style.transform = `translateY(${top - own.top}px)`;
  if (place === drag.place) return;
  drag.place = place;
  const gap = (boxes[1]?.top ?? 0) - ((boxes[0]?.top ?? 0) + (boxes[0]?.height ?? 0));
  for (const [index, other] of rows.entries()) {
    if (index === from) continue;
    const shift = index > from && index <= place ? -1 : index < from && index >= place ? 1 : 0;
    other.style.transform = shift === 0 ? '' : `translateY(${shift * (own.height + gap)}px)`;
  }
}

/**
 * Where a row lies whose upper edge is wanted there, and the place it would get: before every other row whose middle is further
 * down than its own. At either end of the list it gets the first or last place, for a high row covers a low one with its middle.
 */
export function placeFor(boxes: Drag['boxes'], from: number, wanted: number): Readonly<{ top: number; place: number }> {
  const height = boxes[from]?.height ?? 0;
  const [first, last] = [boxes[0], boxes.at(-1)];
  const highest = first?.top ?? 0;
  const lowest = last ? last.top + last.height - height : 0;
  const top = Math.max(highest, Math.min(wanted, lowest));
  if (top === highest) return { top, place: 0 };
  if (top === lowest) return { top, place: boxes.length - 1 };
  const middle = top + height / 2;
  return { top, place: boxes.filter((other, index) => index !== from && other.top + other.height / 2 < middle).length };
}

function scrollStep(scroller: HTMLElement, y: number): number {
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + EDGE) return -SCROLL;
  return y > bottom - EDGE ? SCROLL : 0;
}

/** Where the list begins, in px of the window: above its upper edge once it has scrolled by itself. */
function topOf(list: HTMLElement): number {
  return list.getBoundingClientRect().top - list.scrollTop;
}

/** What scrolls: the list itself, or the nearest around it. */
function scrollerOf(list: HTMLElement): HTMLElement | null {
  for (let one: HTMLElement | null = list; one; one = one.parentElement) {
    if (one.scrollHeight > one.clientHeight && getComputedStyle(one).overflowY === 'auto') return one;
  }
  return null;
}

/** Letting go over the row it began on would also press it. */
function swallowClick(list: HTMLElement): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  list.addEventListener('click', swallow, { capture: true });
  setTimeout(() => list.removeEventListener('click', swallow, { capture: true }), 0);
}
