import type { Box, Point } from '../layout/geometry.ts';
import { boundingBox, clamp } from '../layout/geometry.ts';
import type { Editor } from './editor.ts';
import type { Camera, EditorState } from './editorState.ts';

export const MIN_ZOOM = 0.05;
export const MAX_ZOOM = 4;
/** Air around what is fitted, CSS px. */
const FIT_MARGIN = 24;
/** Zoom levels the + and − keys walk through. */
const STEPS = [0.05, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4];

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
  const next = clamp(z, MIN_ZOOM, MAX_ZOOM);
  const fixed = toBoard(camera, anchor);
  return { x: fixed.x - anchor.x / next, y: fixed.y - anchor.y / next, z: next };
}

/** The camera that shows a box whole and centred, at most at `maxZoom`. */
export function cameraToFit(box: Box, viewport: EditorState['viewport'], maxZoom = 1.5): Camera {
  const width = Math.max(1, viewport.width - 2 * FIT_MARGIN);
  const height = Math.max(1, viewport.height - 2 * FIT_MARGIN);
  const z = clamp(Math.min(width / box.width, height / box.height), MIN_ZOOM, maxZoom);
  return { x: box.x + box.width / 2 - viewport.width / 2 / z, y: box.y + box.height / 2 - viewport.height / 2 / z, z };
}

export function fitAll(editor: Editor): void {
  const { layout, viewport } = editor.get();
  editor.set({ camera: cameraToFit(layout.box, viewport) });
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
    direction > 0 ? STEPS.find((step) => step > camera.z * 1.01) : STEPS.findLast((step) => step < camera.z * 0.99);
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

function overshoot(start: number, length: number, viewStart: number, viewLength: number, margin: number): number {
  if (start - margin < viewStart) return start - margin - viewStart;
  const past = start + length + margin - (viewStart + viewLength);
  return past > 0 ? Math.min(past, start - margin - viewStart) : 0;
}
