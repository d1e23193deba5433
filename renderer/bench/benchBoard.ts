import { browserEnvironment } from '../actions/browserEnvironment.ts';
import { readBmcValue } from '../formats/bmc/readBmc.ts';
import { boxCentre } from '../layout/geometry.ts';
import type { CanvasDocument } from '../model/document.ts';
import { BLOCK_KEYS } from '../model/blocks.ts';
import { cameraToFit, toScreen } from '../state/cameraMoves.ts';
import { createEditor, type Editor } from '../state/editor.ts';
import type { Camera } from '../state/editorState.ts';
import type { Services } from '../ui/context.tsx';
import { painted, untilTrue } from './frames.ts';

/** A card's box in board units, and its centre in CSS px of the page. */
export type BenchCard = Readonly<{ x: number; y: number; w: number; h: number; sx: number; sy: number }>;

/** The editor on screen. There always is one: the bench page opens an empty document by itself. */
export function editorNow({ app }: Services): Editor {
  const { editor } = app.getState();
  if (!editor) throw new Error('No document is open.');
  return editor;
}

/** Puts a parsed `.bmc` document in the place of the open one, without asking; resolves when all of it is on screen. */
export async function loadBoard(services: Services, value: unknown, camera: Camera | undefined): Promise<void> {
  const document = readDocument(value);
  const { viewport } = editorNow(services).get();
  const editor = createEditor(document, { ref: null, name: document.info.title }, browserEnvironment);
  // The window keeps its size: with it set, the board is painted once, at this camera, instead of fitted first.
  editor.set({ viewport, camera: camera ?? cameraToFit(editor.get().layout.box, viewport) });
  services.app.setState({ editor, overlay: null, contextMenu: null });
  await boardShown(services);
}

/** Links that the rules do not allow are left out, as they are when a person opens such a file. */
function readDocument(value: unknown): CanvasDocument {
  const result = readBmcValue(value, (path) => ({ path: path.map(String).join('.'), line: null, column: null }));
  if (!result.ok) throw new Error(`This is no board: ${JSON.stringify(result.problem)}`);
  return result.document;
}

/** Resolves when the open document, with its accessible tree and its letters, is mounted and has been painted. */
export async function boardShown(services: Services): Promise<void> {
  await untilTrue(() => isMounted(editorNow(services)), 'the board');
  await document.fonts.ready;
  await painted();
}

function isMounted(editor: Editor): boolean {
  const board = boardElement();
  if (!board || editor.get().viewport.width === 0) return false;
  const lists = board.querySelectorAll('[role="listbox"]').length;
  return lists === BLOCK_KEYS.length && board.querySelectorAll('[role="option"]').length === editor.get().document.cards.size;
}

/** The element that holds canvas and accessible tree; its top left is the origin of the camera. */
function boardElement(): Element | null {
  return document.querySelector('[data-board]');
}

/** Moves the camera at once, as a wheel step would; resolves when that has been painted. */
export async function moveCamera(services: Services, { x, y, z }: Camera): Promise<void> {
  editorNow(services).set({ camera: { x, y, z } });
  await painted();
}

export function findCard(services: Services, id: string): BenchCard | null {
  const { layout, camera } = editorNow(services).get();
  const box = layout.cards.get(id);
  const board = boardElement();
  if (!box || !board) return null;
  const origin = board.getBoundingClientRect();
  const centre = toScreen(camera, boxCentre(box));
  return { x: box.x, y: box.y, w: box.width, h: box.height, sx: origin.left + centre.x, sy: origin.top + centre.y };
}
