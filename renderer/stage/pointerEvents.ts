import { zoomAbout } from '../state/cameraMoves.ts';
import type { Editor } from '../state/editor.ts';
import type { Hit } from '../tools/hitTest.ts';
import type { PointerInput } from '../tools/pointerInput.ts';
import type { PointerTool } from '../tools/pointerTool.ts';
import { createPinch } from './pinch.ts';

/** Within this many CSS px of the edge a drag pulls the board along, faster the nearer. */
const EDGE = 32;
const MOST_SCROLL = 18;
/** Zoom a wheel notch or a pinch step; a mouse notch of 100 is about 15 %. */
const WHEEL_ZOOM = 0.0015;
const PINCH_ZOOM = 0.01;
const LINE_HEIGHT = 16;

export type ContextMenuRequest = (clientX: number, clientY: number) => void;

/**
 * Turns the browser's pointer and wheel events on the board into tool events. Listens on the element that holds both the
 * canvas and the accessible tree over it, so that a press on an option is a press on its card.
 */
export function connectPointer(element: HTMLElement, editor: Editor, tool: PointerTool, openMenu: ContextMenuRequest): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let last: PointerInput | null = null;
  let isDown = false;
  let isSpace = false;
  let hoverFrame = 0;
  let scrollFrame = 0;

  const pinch = createPinch(editor);

  const read = (event: MouseEvent): PointerInput => readInput(element, event, isSpace);
  const scroll = (): void => {
    scrollFrame = 0;
    if (!last || !isDown || !tool.isScrolling()) return;
    const step = edgeScroll(element, last);
    if (step.x !== 0 || step.y !== 0) {
      const { camera } = editor.get();
      editor.set({ camera: { ...camera, x: camera.x + step.x / camera.z, y: camera.y + step.y / camera.z } });
      tool.move(last);
    }
    scrollFrame = requestAnimationFrame(scroll);
  };
  const hover = (): void => {
    hoverFrame = 0;
    if (!last || isDown) return;
    const hit = tool.hover(last);
    const id = hit.kind === 'card' || hit.kind === 'link' ? hit.id : null;
    if (editor.get().hover !== id) editor.set({ hover: id });
    element.style.cursor = cursorFor(hit, last);
  };
  const finish = (): void => {
    isDown = false;
    element.style.cursor = '';
  };

  const lose = (): void => {
    if (!isDown) return;
    finish();
    tool.cancel();
  };

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (isControl(event.target) || event.button === 2) return;
      last = read(event);
      if (event.pointerType === 'touch' && pinch.down(event.pointerId, last.screen)) return lose();
      isDown = true;
      element.setPointerCapture(event.pointerId);
      if (event.button === 1) event.preventDefault();
      tool.press(last);
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      last = read(event);
      if (event.pointerType === 'touch' && pinch.move(event.pointerId, last.screen)) return;
      if (isDown) {
        tool.move(last);
        element.style.cursor = editor.get().gesture?.kind === 'pan' ? 'grabbing' : element.style.cursor;
        if (scrollFrame === 0 && tool.isScrolling()) scrollFrame = requestAnimationFrame(scroll);
      } else if (hoverFrame === 0) hoverFrame = requestAnimationFrame(hover);
    },
    { signal },
  );
  element.addEventListener(
    'pointerup',
    (event) => {
      pinch.up(event.pointerId);
      if (!isDown) return;
      finish();
      tool.release(read(event));
    },
    { signal },
  );
  const forget = (event: PointerEvent): void => {
    pinch.up(event.pointerId);
    lose();
  };
  element.addEventListener('pointercancel', forget, { signal });
  window.addEventListener('blur', lose, { signal });
  element.addEventListener('pointerleave', () => !isDown && editor.get().hover !== null && editor.set({ hover: null }), { signal });
  element.addEventListener('dblclick', (event) => !isControl(event.target) && tool.doubleClick(read(event)), { signal });
  element.addEventListener('wheel', (event) => onWheel(element, editor, event), { signal, passive: false });
  element.addEventListener(
    'contextmenu',
    (event) => {
      if (isControl(event.target)) return;
      event.preventDefault();
      selectForMenu(editor, tool.hover(read(event)));
      openMenu(event.clientX, event.clientY);
    },
    { signal },
  );
  const space = (isHeld: boolean) => (event: KeyboardEvent) => {
    if (event.key !== ' ' || isControl(event.target)) return;
    isSpace = isHeld;
    // Space would scroll the page or press the option that has the focus.
    if (isHeld && element.contains(document.activeElement)) event.preventDefault();
  };
  window.addEventListener('keydown', space(true), { signal });
  window.addEventListener('keyup', space(false), { signal });
  return () => {
    stop.abort();
    cancelAnimationFrame(hoverFrame);
    cancelAnimationFrame(scrollFrame);
  };
}

/** Text fields and buttons over the board handle their own events. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea,input,button,select,a,[role="menu"],[role="dialog"]') !== null;
}

function readInput(element: HTMLElement, event: MouseEvent, space: boolean): PointerInput {
  const box = element.getBoundingClientRect();
  return {
    screen: { x: event.clientX - box.left, y: event.clientY - box.top },
    button: event.button,
    shift: event.shiftKey,
    alt: event.altKey,
    mod: event.ctrlKey || event.metaKey,
    space,
    touch: 'pointerType' in event && event.pointerType === 'touch',
  };
}

function onWheel(element: HTMLElement, editor: Editor, event: WheelEvent): void {
  if (isControl(event.target)) return;
  event.preventDefault();
  const { camera } = editor.get();
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_HEIGHT : 1;
  if (event.ctrlKey || event.metaKey) {
    const { screen } = readInput(element, event, false);
    // Trackpads report a pinch as small wheel steps with Ctrl.
    const speed = Math.abs(event.deltaY) < 40 && event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? PINCH_ZOOM : WHEEL_ZOOM;
    editor.set({ camera: zoomAbout(camera, camera.z * Math.exp(-event.deltaY * unit * speed), screen) });
    return;
  }
  const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
  editor.set({ camera: { ...camera, x: camera.x + (dx * unit) / camera.z, y: camera.y + (dy * unit) / camera.z } });
}

/** A menu is about what it was opened on: what lies under the pointer becomes the selection unless it is part of it. */
function selectForMenu(editor: Editor, hit: Hit): void {
  const { selection, document, focus } = editor.get();
  if (hit.kind === 'card' || hit.kind === 'link') {
    const block = document.cards.get(hit.id)?.block;
    if (block) editor.set({ focus: { block, cardId: hit.id } });
    if (!selection.has(hit.id)) editor.set({ selection: new Set([hit.id]) });
  } else editor.set({ selection: new Set(), focus: { block: hit.kind === 'block' ? hit.block : focus.block, cardId: null } });
}

function edgeScroll(element: HTMLElement, { screen }: PointerInput): { x: number; y: number } {
  const pull = (at: number, length: number): number => {
    const low = EDGE - at;
    const high = at - (length - EDGE);
    if (low > 0) return -Math.min(1, low / EDGE) * MOST_SCROLL;
    return high > 0 ? Math.min(1, high / EDGE) * MOST_SCROLL : 0;
  };
  return { x: pull(screen.x, element.clientWidth), y: pull(screen.y, element.clientHeight) };
}

function cursorFor(hit: Hit, { space }: PointerInput): string {
  if (space) return 'grab';
  if (hit.kind === 'link') return 'pointer';
  if (hit.kind !== 'card') return '';
  return hit.part === 'handle' ? 'crosshair' : hit.part === 'edge' ? 'ew-resize' : '';
}
