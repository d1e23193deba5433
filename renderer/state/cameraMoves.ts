import type { Box, Point } from '../layout/geometry.ts';
import { boundingBox, boxesOverlap, clamp } from '../layout/geometry.ts';
import type { BlockKey } from '../model/blocks.ts';
import type { Editor } from './editor.ts';
import type { Camera, EditorState } from './editorState.ts';

/** Hands stop here; only fitting a huge board goes further out. */
export const MIN_ZOOM = 0.1;
const MIN_FIT_ZOOM = 0.02;
export const MAX_ZOOM = 4;
/** Below this zoom a card is hard to read. */
export const LEAST_TO_READ = 0.6;
/** Air around what is fitted, CSS px. */
const FIT_MARGIN = 24;
/** Zoom levels the + and − keys walk through. */
const STEPS = [0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4];
/** A step that could not be seen is passed over: from where fitting has put the camera the next round level may be a hair away. */
const LEAST_STEP = 1.1;

/** Screen point (CSS px of the canvas) → board point. */
export function toBoard(camera: Camera, point: Point): Point {
  return { x: point.x / camera.z + camera.x, y: point.y / camera.z + camera.y };
}

/** Board point → screen point in CSS px of the canvas. */
export function toScreen(camera: Camera, point: Point): Point {
  return { x: (point.x - camera.x) * camera.z, y: (point.y - camera.y) * camera.z };
}

/** The camera at another zoom with the board point under `anchor` (CSS px of the canvas) held still. */
export function zoomAbout(camera: Camera, z: number, anchor: Point): Camera {
  const next = clamp(z, Math.min(MIN_ZOOM, camera.z), MAX_ZOOM);
  const fixed = toBoard(camera, anchor);
  return { x: fixed.x - anchor.x / next, y: fixed.y - anchor.y / next, z: next };
}

/** The camera that shows a box whole and centred, at most at `maxZoom`. */
export function cameraToFit(box: Box, viewport: EditorState['viewport'], maxZoom = 1.5): Camera {
  const width = Math.max(1, viewport.width - 2 * FIT_MARGIN);
  const height = Math.max(1, viewport.height - 2 * FIT_MARGIN);
  const z = clamp(Math.min(width / box.width, height / box.height), MIN_FIT_ZOOM, maxZoom);
  return { x: box.x + box.width / 2 - viewport.width / 2 / z, y: box.y + box.height / 2 - viewport.height / 2 / z, z };
}

/** The camera at a zoom from the top of a box: its middle where the whole width is in view, else its left edge. */
export function cameraFromTop(box: Box, viewport: EditorState['viewport'], z: number): Camera {
  const air = FIT_MARGIN / z;
  return { x: Math.min(box.x - air, box.x + box.width / 2 - viewport.width / 2 / z), y: box.y - air, z };
}

/** Some of the board stays in view, CSS px, however far it is pushed. */
const KEPT_IN_VIEW = 120;

/** The camera moved back just far enough that a strip of the board is still to be seen. */
export function keepInView(camera: Camera, board: Box, viewport: EditorState['viewport']): Camera {
  const kept = KEPT_IN_VIEW / camera.z;
  const width = viewport.width / camera.z;
  const height = viewport.height / camera.z;
  const x = clamp(camera.x, board.x + kept - width, board.x + board.width - kept);
  const y = clamp(camera.y, board.y + kept - height, board.y + board.height - kept);
  return x === camera.x && y === camera.y ? camera : { ...camera, x, y };
}

/** Moves the camera by hand (wheel, drag, pinch, edge of the view): it goes anywhere the board can still be seen. */
export function moveCamera(editor: Editor, camera: Camera): void {
  const { layout, viewport } = editor.get();
  editor.set({ camera: keepInView(camera, layout.box, viewport) });
}

/** True while the camera is where Fit all puts it: then it follows the window and the board. */
export function isFitted(state: Pick<EditorState, 'camera' | 'layout' | 'viewport' | 'readZoom'>): boolean {
  const { camera } = state;
  const fit = fittedCamera(state);
  return Math.abs(fit.z / camera.z - 1) < 0.001 && Math.abs(fit.x - camera.x) < 1 && Math.abs(fit.y - camera.y) < 1;
}

/** True while no hand has moved the camera: all of the board is in view, or what a narrow view shows of it from the top. */
export function isResting(state: Pick<EditorState, 'camera' | 'layout' | 'viewport' | 'readZoom'>): boolean {
  const { camera, layout, viewport } = state;
  const top = cameraFromTop(layout.box, viewport, camera.z);
  return isFitted(state) || (Math.abs(top.x - camera.x) < 1 && Math.abs(top.y - camera.y) < 1);
}

/** After a change that may have taken everything out of sight, such as undoing a long paste: shows the board again. */
export function findBoardAgain(editor: Editor): void {
  const { camera, layout, viewport } = editor.get();
  if (viewport.width === 0) return;
  const seen = { x: camera.x, y: camera.y, width: viewport.width / camera.z, height: viewport.height / camera.z };
  const isTiny = layout.box.width * camera.z < viewport.width / 4 && layout.box.height * camera.z < viewport.height / 4;
  if (isTiny || !boxesOverlap(seen, layout.box)) fitAll(editor);
}

export function fitAll(editor: Editor): void {
  editor.set({ camera: fittedCamera(editor.get()) });
}

/** Where Fit all puts the camera. A wall has room that a desk has not. */
export function fittedCamera({ layout, viewport, readZoom }: Pick<EditorState, 'layout' | 'viewport' | 'readZoom'>): Camera {
  return cameraToFit(layout.box, viewport, readZoom === null ? undefined : MAX_ZOOM);
}

/** The zoom at which the board is as wide as the view. */
export function widestZoom({ layout, viewport }: Pick<EditorState, 'layout' | 'viewport'>): number {
  return Math.max(1, viewport.width - 2 * FIT_MARGIN) / layout.box.width;
}

export function fitSelection(editor: Editor): void {
  const { layout, selection, viewport } = editor.get();
  const box = boundingBox([...selection].flatMap((id) => layout.cards.get(id) ?? []));
  if (box) editor.set({ camera: cameraToFit(box, viewport, 2) });
  else fitAll(editor);
}

/** One step in (+1) or out (−1) through round percentages, about the middle of the view. */
export function zoomStep(editor: Editor, direction: 1 | -1): void {
  const { camera } = editor.get();
  const next =
    direction > 0 ? STEPS.find((step) => step > camera.z * LEAST_STEP) : STEPS.findLast((step) => step < camera.z / LEAST_STEP);
  if (next !== undefined) zoomTo(editor, next);
}

export function zoomTo(editor: Editor, z: number): void {
  const { camera, viewport } = editor.get();
  editor.set({ camera: zoomAbout(camera, z, { x: viewport.width / 2, y: viewport.height / 2 }) });
}

/** Moves the camera just far enough that the card is in view, with a little air. */
export function revealCard(editor: Editor, cardId: string): void {
  const { layout, camera, viewport } = editor.get();
  const box = layout.cards.get(cardId);
  if (!box || viewport.width === 0) return;
  const x = camera.x + overshoot(box.x, box.width, camera.x, viewport.width / camera.z, FIT_MARGIN / camera.z);
  const y = camera.y + overshoot(box.y, box.height, camera.y, viewport.height / camera.z, FIT_MARGIN / camera.z);
  if (x !== camera.x || y !== camera.y) editor.set({ camera: { ...camera, x, y } });
}

/**
 * Brings a block into view for work in it. One that can be seen whole stays where it is; one larger than the view is shown
 * smaller, down to `LEAST_TO_READ`, and from its head where even that is not enough. One smaller than `leastZoom`, or too small
 * to be read on the big screen, is shown larger.
 */
export function revealBlock(editor: Editor, block: BlockKey, leastZoom = 0): void {
  const { layout, camera, viewport, readZoom } = editor.get();
  if (viewport.width === 0) return;
  const box = layout.blocks[block];
  const least = Math.max(leastZoom, readZoom ?? 0);
  const wanted = Math.max(camera.z, least);
  const whole = cameraToFit(box, viewport, wanted).z;
  const z = Math.min(wanted, Math.max(whole, least > 0 ? least : LEAST_TO_READ));
  const { x, y } = z === camera.z ? camera : filledCamera(box, layout.box, viewport, z);
  const [width, height] = [viewport.width / z, viewport.height / z];
  // Air is for what has to be moved; what is in sight already is not moved for the air.
  const isSeen = overshoot(box.x, box.width, x, width, 0) === 0 && overshoot(box.y, box.height, y, height, 0) === 0;
  if (isSeen && z === camera.z) return;
  const margin = FIT_MARGIN / z;
  const next = {
    x: x + overshoot(box.x, box.width, x, width, margin),
    y: y + overshoot(box.y, box.height, y, height, margin),
    z,
  };
  if (next.x !== camera.x || next.y !== camera.y || next.z !== camera.z) editor.set({ camera: next });
}

/** A box in the middle of the view, at a zoom, but no more beside the board than its air. */
function filledCamera(box: Box, board: Box, viewport: EditorState['viewport'], z: number): Point {
  const margin = FIT_MARGIN / z;
  const along = (start: number, length: number, all: number, allLength: number, view: number): number => {
    const [least, most] = [all - margin, all + allLength + margin - view];
    return least > most ? (least + most) / 2 : clamp(start + length / 2 - view / 2, least, most);
  };
  return {
    x: along(box.x, box.width, board.x, board.width, viewport.width / z),
    y: along(box.y, box.height, board.y, board.height, viewport.height / z),
  };
}

function overshoot(start: number, length: number, viewStart: number, viewLength: number, margin: number): number {
  if (start - margin < viewStart) return start - margin - viewStart;
  const past = start + length + margin - (viewStart + viewLength);
  return past > 0 ? Math.min(past, start - margin - viewStart) : 0;
}
