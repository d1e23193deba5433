import type { Box } from '../../../renderer/layout/geometry.ts';
import type { BoardFile } from '../board.ts';
import { INK, readFloorBoard, zoomedAbout, type Camera, type FloorBoard, type FloorCard } from './floorBoard.ts';
import { offerFloor } from './floorPage.ts';
import { breakLines, cardReach, paintBoard, paintCard, paintLink, type Lines } from './plainPainter.ts';

/**
 * The floor: one 2-D canvas that draws nothing twice. The painted board is kept as a picture somewhat larger than the view;
 * a moving camera shifts and scales it, a drag draws one card and its links over it.
 */

/** Painted beyond each edge of the view, px; how long the camera rests before the picture is painted sharp, ms. */
const MARGIN = 160;
const REST = 120;

type Picture = { context: CanvasRenderingContext2D; x: number; y: number; z: number };
type Drag = { card: FloorCard; x: number; y: number; dirty: Box | null };

const screen = createContext();
document.body.append(screen.canvas);
const picture: Picture = { context: createContext(), x: 0, y: 0, z: 1 };
let board: FloorBoard | null = null;
let lines: Lines = new Map();
let camera: Camera = { x: 0, y: 0, z: 1 };
let drag: Drag | null = null;
let frame = 0;
let rest: ReturnType<typeof setTimeout> | undefined;

function createContext(): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no 2-D canvas');
  return context;
}

function show(file: BoardFile, at: Camera): void {
  screen.canvas.width = innerWidth;
  screen.canvas.height = innerHeight;
  picture.context.canvas.width = innerWidth + 2 * MARGIN;
  picture.context.canvas.height = innerHeight + 2 * MARGIN;
  board = readFloorBoard(file);
  lines = breakLines(screen, board);
  setCamera(at);
}

function setCamera(at: Camera): void {
  camera = at;
  paintPicture();
  request();
}

function paintPicture(): void {
  const { canvas } = picture.context;
  Object.assign(picture, { x: camera.x - MARGIN / camera.z, y: camera.y - MARGIN / camera.z, z: camera.z });
  paintArea({ x: picture.x, y: picture.y, width: canvas.width / camera.z, height: canvas.height / camera.z });
}

/** Paints a part of the picture anew; the card being dragged is left out. */
function paintArea(area: Box): void {
  if (!board) return;
  const { context, x, y, z } = picture;
  context.save();
  context.setTransform(z, 0, 0, z, -x * z, -y * z);
  context.beginPath();
  context.rect(area.x, area.y, area.width, area.height);
  context.clip();
  context.fillStyle = INK.page;
  context.fillRect(area.x, area.y, area.width, area.height);
  paintBoard(context, board, lines, area, z, drag?.card ?? null);
  context.restore();
}

function request(): void {
  if (frame === 0) frame = requestAnimationFrame(draw);
}

/** The picture where the camera sees it, and over it what is being dragged; while dragging only where that is and was. */
function draw(): void {
  frame = 0;
  const zoom = camera.z / picture.z;
  const { canvas } = picture.context;
  screen.save();
  screen.setTransform(camera.z, 0, 0, camera.z, -camera.x * camera.z, -camera.y * camera.z);
  if (drag) clipTo(drag);
  screen.save();
  screen.resetTransform();
  if (!covers()) {
    screen.fillStyle = INK.page;
    screen.fillRect(0, 0, screen.canvas.width, screen.canvas.height);
  }
  const left = (picture.x - camera.x) * camera.z;
  const top = (picture.y - camera.y) * camera.z;
  screen.drawImage(canvas, left, top, canvas.width * zoom, canvas.height * zoom);
  screen.restore();
  if (drag) {
    for (const link of drag.card.links) paintLink(screen, link);
    screen.font = '13px sans-serif';
    paintCard(screen, drag.card, lines, camera.z);
  }
  screen.restore();
}

function clipTo(now: Drag): void {
  const reach = cardReach(now.card);
  const boxes = [reach, ...(now.dirty ? [now.dirty] : [])];
  screen.beginPath();
  for (const { x, y, width, height } of boxes) screen.rect(x, y, width, height);
  screen.clip();
  now.dirty = reach;
}

function covers(): boolean {
  const { canvas } = picture.context;
  const right = camera.x + innerWidth / camera.z <= picture.x + canvas.width / picture.z;
  const bottom = camera.y + innerHeight / camera.z <= picture.y + canvas.height / picture.z;
  return camera.x >= picture.x && camera.y >= picture.y && right && bottom;
}

/** Where the camera leaves the picture at the same scale, the picture moves with it: only the new edge is painted. */
function followCamera(): void {
  clearTimeout(rest);
  if (camera.z !== picture.z) {
    rest = setTimeout(() => setCamera(camera), REST);
  } else if (!covers()) scrollPicture();
  request();
}

function scrollPicture(): void {
  const { context, z } = picture;
  const { width, height } = context.canvas;
  const dx = Math.round((camera.x - MARGIN / z - picture.x) * z);
  const dy = Math.round((camera.y - MARGIN / z - picture.y) * z);
  picture.x += dx / z;
  picture.y += dy / z;
  context.globalCompositeOperation = 'copy';
  context.drawImage(context.canvas, -dx, -dy);
  context.globalCompositeOperation = 'source-over';
  const strip = (left: number, top: number, w: number, h: number): void =>
    paintArea({ x: picture.x + left / z, y: picture.y + top / z, width: w / z, height: h / z });
  if (dx !== 0) strip(dx > 0 ? width - dx : 0, 0, Math.abs(dx), height);
  if (dy !== 0) strip(0, dy > 0 ? height - dy : 0, width, Math.abs(dy));
}

function cardAt(x: number, y: number): FloorCard | null {
  const at = { x: x / camera.z + camera.x, y: y / camera.z + camera.y };
  let found: FloorCard | null = null;
  for (const card of board?.cards.values() ?? []) {
    const { box } = card;
    if (at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height) found = card;
  }
  return found;
}

addEventListener('pointerdown', ({ clientX, clientY }) => {
  const card = cardAt(clientX, clientY);
  if (!card) return;
  drag = { card, x: clientX, y: clientY, dirty: null };
  paintArea(cardReach(card));
  request();
});
addEventListener('pointermove', ({ clientX, clientY }) => {
  if (!drag) return;
  const { box } = drag.card;
  drag.card.box = { ...box, x: box.x + (clientX - drag.x) / camera.z, y: box.y + (clientY - drag.y) / camera.z };
  drag.x = clientX;
  drag.y = clientY;
  request();
});
addEventListener('pointerup', () => {
  if (!drag) return;
  const { card } = drag;
  drag = null;
  paintArea(cardReach(card));
  request();
});
addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    if (event.ctrlKey) camera = zoomedAbout(camera, event.deltaY, { x: event.clientX, y: event.clientY });
    else camera = { ...camera, x: camera.x + event.deltaX / camera.z, y: camera.y + event.deltaY / camera.z };
    followCamera();
  },
  { passive: false },
);

offerFloor({ show, setCamera, camera: () => camera, board: () => board });
