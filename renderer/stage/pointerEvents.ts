import type { Point } from '../layout/geometry.ts';
import { moveCamera, zoomAbout } from '../state/cameraMoves.ts';
import type { Editor } from '../state/editor.ts';
import type { Hit } from '../tools/hitTest.ts';
import type { PointerInput } from '../tools/pointerInput.ts';
import type { PointerTool } from '../tools/pointerTool.ts';
import { edgePull, edgesAt, followEdges, type Edges, type Side } from './edgeScroll.ts';
import { isOverParking, parkedAt, parkingSides } from './parkingPlaces.ts';
import { createPinch, type Pinch } from './pinch.ts';

/** Zoom a wheel notch or a pinch step; a mouse notch of 100 is about 15 %. */
const WHEEL_ZOOM = 0.0015;
const PINCH_ZOOM = 0.01;
const LINE_HEIGHT = 16;
const MODIFIERS: ReadonlySet<string> = new Set(['Alt', 'Control', 'Meta', 'Shift', ' ']);

export type ContextMenuRequest = (clientX: number, clientY: number) => void;

/**
 * Turns the browser's pointer and wheel events on the board into tool events. Listens on the element that holds both the
 * canvas and the accessible tree over it, so that a press on an option is a press on its card.
 */
export function connectPointer(
  element: HTMLElement,
  editor: Editor,
  tool: PointerTool,
  openMenu: ContextMenuRequest,
): () => void {
  const pointer = new BoardPointer(element, editor, tool);
  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', (event) => pointer.press(event), { signal });
  // The parking area lies beside the board; once captured, the pointer is the board's until it is let go.
  element.ownerDocument.addEventListener('pointerdown', (event) => pointer.pressParked(event), { signal });
  element.addEventListener('pointermove', (event) => pointer.move(event), { signal });
  element.addEventListener('pointerup', (event) => pointer.release(event), { signal });
  element.addEventListener('pointercancel', (event) => pointer.forget(event), { signal });
  element.addEventListener('pointerleave', () => pointer.leave(), { signal });
  element.addEventListener('dblclick', (event) => pointer.doubleClick(event), { signal });
  element.addEventListener('wheel', (event) => onWheel(element, editor, event), { signal, passive: false });
  element.addEventListener('contextmenu', (event) => pointer.openMenu(event, openMenu), { signal });
  window.addEventListener('blur', () => pointer.lose(), { signal });
  window.addEventListener('keydown', (event) => pointer.pressKey(event, true), { signal, capture: true });
  window.addEventListener('keyup', (event) => pointer.pressKey(event, false), { signal });
  return () => {
    stop.abort();
    pointer.stop();
  };
}

/** One pointer over one board: what it last did, and the frames that follow from it. */
class BoardPointer {
  private readonly element: HTMLElement;
  private readonly editor: Editor;
  private readonly tool: PointerTool;
  private readonly pinch: Pinch;
  private last: PointerInput | null = null;
  private isDown = false;
  private edges: Edges | null = null;
  private isSpace = false;
  private hoverFrame = 0;
  private scrollFrame = 0;

  constructor(element: HTMLElement, editor: Editor, tool: PointerTool) {
    this.element = element;
    this.editor = editor;
    this.tool = tool;
    this.pinch = createPinch(editor);
  }

  press(event: PointerEvent): void {
    if (isControl(event.target) || event.button === 2) return;
    const input = this.read(event);
    if (event.pointerType === 'touch' && this.pinch.down(event.pointerId, input.screen)) return this.lose();
    this.isDown = true;
    this.element.setPointerCapture(event.pointerId);
    // The middle button would start the browser's own scrolling.
    if (event.button === 1) event.preventDefault();
    this.edges = edgesAt(input.screen, this.size());
    this.tool.press(input);
  }

  pressParked(event: PointerEvent): void {
    const index = isControl(event.target) || event.button !== 0 ? null : parkedAt(event.target);
    if (index === null) return;
    // Not a selection of the text that is dragged.
    event.preventDefault();
    this.isDown = true;
    this.element.setPointerCapture(event.pointerId);
    const input = this.read(event);
    this.edges = edgesAt(input.screen, this.size());
    this.tool.pressParked(index, input);
  }

  move(event: PointerEvent): void {
    const input = this.read(event);
    if (event.pointerType === 'touch' && this.pinch.move(event.pointerId, input.screen)) return;
    if (!this.isDown) {
      if (this.hoverFrame === 0) this.hoverFrame = requestAnimationFrame(() => this.hover());
      return;
    }
    this.followEdges(input);
    this.tool.move(input);
    if (this.editor.get().gesture?.kind === 'pan') this.element.style.cursor = 'grabbing';
    if (this.scrollFrame === 0 && this.tool.isScrolling()) this.scrollFrame = requestAnimationFrame(() => this.scroll());
  }

  release(event: PointerEvent): void {
    this.pinch.up(event.pointerId);
    if (!this.isDown) return;
    const input = this.read(event);
    this.finish();
    this.tool.release(input);
  }

  forget(event: PointerEvent): void {
    this.pinch.up(event.pointerId);
    this.lose();
  }

  /** The pointer is gone in the middle of something: nothing of it stays. */
  lose(): void {
    if (!this.isDown) return;
    this.finish();
    this.tool.cancel();
  }

  leave(): void {
    if (!this.isDown && this.editor.get().hover !== null) this.editor.set({ hover: null });
  }

  doubleClick(event: MouseEvent): void {
    if (!isControl(event.target)) this.tool.doubleClick(this.read(event));
  }

  openMenu(event: MouseEvent, open: ContextMenuRequest): void {
    if (isControl(event.target)) return;
    event.preventDefault();
    selectForMenu(this.editor, this.tool.hover(this.read(event)));
    open(event.clientX, event.clientY);
  }

  /** Keys that mean something to a hand on the pointer. Space would scroll the page or press the option that has the focus; held, it turns a drag into a pan. */
  pressKey(event: KeyboardEvent, isHeld: boolean): void {
    // A resting mouse has no say while the keyboard is used; it has again when it moves.
    if (isHeld && this.editor.get().hover !== null && !MODIFIERS.has(event.key)) this.editor.set({ hover: null });
    // Whatever else is held: Alt copies and Ctrl suspends snapping while Escape is pressed.
    if (isHeld && event.key === 'Escape' && this.editor.get().gesture !== null) {
      event.preventDefault();
      this.editor.set({ gesture: null });
    }
    if (event.key !== ' ' || isControl(event.target)) return;
    this.isSpace = isHeld;
    if (isHeld && this.element.contains(document.activeElement)) event.preventDefault();
  }

  stop(): void {
    cancelAnimationFrame(this.hoverFrame);
    cancelAnimationFrame(this.scrollFrame);
  }

  private read(event: MouseEvent): PointerInput {
    this.last = { ...readInput(this.element, event, this.isSpace), isOverParking: this.isDown && isOverParking(event) };
    return this.last;
  }

  private finish(): void {
    this.isDown = false;
    this.element.style.cursor = '';
  }

  private hover(): void {
    this.hoverFrame = 0;
    if (!this.last || this.isDown) return;
    const hit = this.tool.hover(this.last);
    const id = hit.kind === 'card' || hit.kind === 'link' ? hit.id : null;
    if (this.editor.get().hover !== id) this.editor.set({ hover: id });
    this.element.style.cursor = cursorFor(hit, this.last);
  }

  private scroll(): void {
    this.scrollFrame = 0;
    if (!this.last || !this.isDown || !this.tool.isScrolling()) return;
    const step = this.pull(this.last);
    if (step.x !== 0 || step.y !== 0) {
      const { camera } = this.editor.get();
      moveCamera(this.editor, { ...camera, x: camera.x + step.x / camera.z, y: camera.y + step.y / camera.z });
      this.tool.move(this.last);
    }
    this.scrollFrame = requestAnimationFrame(() => this.scroll());
  }

  private pull(input: PointerInput): Point {
    const edges = this.followEdges(input);
    if (!edges || input.isOverParking) return { x: 0, y: 0 };
    return edgePull(edges, input.screen, this.size(), this.stillSides());
  }

  private followEdges({ screen }: PointerInput): Edges | null {
    this.edges &&= followEdges(this.edges, screen, this.size(), performance.now());
    return this.edges;
  }

  /** Cards may be let go on the parking area; a line or a frame has nothing to do there. */
  private stillSides(): ReadonlySet<Side> {
    const kind = this.editor.get().gesture?.kind;
    return kind === 'move' || kind === 'place' ? parkingSides(this.element) : NO_SIDES;
  }

  private size(): Readonly<{ width: number; height: number }> {
    return { width: this.element.clientWidth, height: this.element.clientHeight };
  }
}

const NO_SIDES: ReadonlySet<Side> = new Set();

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
    moveCamera(editor, zoomAbout(camera, camera.z * Math.exp(-event.deltaY * unit * speed), screen));
    return;
  }
  const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
  moveCamera(editor, { ...camera, x: camera.x + (dx * unit) / camera.z, y: camera.y + (dy * unit) / camera.z });
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

function cursorFor(hit: Hit, { space }: PointerInput): string {
  if (space) return 'grab';
  if (hit.kind === 'link') return 'pointer';
  if (hit.kind !== 'card') return '';
  return hit.part === 'handle' ? 'crosshair' : hit.part === 'edge' ? 'ew-resize' : '';
}
