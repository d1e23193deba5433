import Konva from 'konva';
import type { BoardFile } from '../board.ts';
import {
  curveOf,
  FONT_SIZE,
  INK,
  LINE_HEIGHT,
  PADDING,
  readFloorBoard,
  zoomedAbout,
  type Camera,
  type FloorBoard,
  type FloorCard,
  type FloorLink,
} from './floorBoard.ts';
import { offerFloor } from './floorPage.ts';

/**
 * The board in raw Konva as somebody who knows Konva writes it: rect + text groups and arrows, no React, nothing listening
 * that need not, what is dragged on a layer of its own, no hit canvas while the camera moves.
 */

/** How long the camera rests before cards can be hit again, ms: longer than a slow step, which would be drawn twice. */
const REST = 500;

const stage = new Konva.Stage({ container: 'board', width: innerWidth, height: innerHeight });
const boardLayer = new Konva.Layer();
const dragLayer = new Konva.Layer({ listening: false });
stage.add(boardLayer, dragLayer);

let board: FloorBoard | null = null;
const arrows = new Map<FloorLink, Konva.Arrow>();
let rest: ReturnType<typeof setTimeout> | undefined;

function show(file: BoardFile, camera: Camera): void {
  const read = readFloorBoard(file);
  board = read;
  boardLayer.destroyChildren();
  dragLayer.destroyChildren();
  arrows.clear();
  for (const block of read.blocks) boardLayer.add(blockNode(block));
  for (const link of read.links) {
    const arrow = arrowNode(link);
    arrows.set(link, arrow);
    boardLayer.add(arrow);
  }
  for (const card of read.cards.values()) boardLayer.add(cardNode(card));
  setCamera(camera);
}

function blockNode({ x, y, width, height, block }: FloorBoard['blocks'][number]): Konva.Group {
  const group = new Konva.Group({ x, y, listening: false });
  group.add(new Konva.Rect({ width, height, fill: INK.block, stroke: INK.blockLine, strokeWidth: 1, perfectDrawEnabled: false }));
  group.add(
    new Konva.Text({ x: 16, y: 14, text: block, fontSize: 15, fontStyle: '600', fill: INK.title, perfectDrawEnabled: false }),
  );
  return group;
}

function arrowNode(link: FloorLink): Konva.Arrow {
  return new Konva.Arrow({
    points: [...curveOf(link)],
    bezier: true,
    stroke: INK.link,
    fill: INK.link,
    strokeWidth: 1.5,
    pointerLength: 6,
    pointerWidth: 5,
    listening: false,
    perfectDrawEnabled: false,
    shadowForStrokeEnabled: false,
  });
}

function cardNode(card: FloorCard): Konva.Group {
  const { x, y, width, height } = card.box;
  const group = new Konva.Group({ x, y, draggable: true });
  const stroke = card.color === null ? INK.cardLine : INK.accent;
  group.add(
    new Konva.Rect({
      width,
      height,
      fill: INK.card,
      stroke,
      strokeWidth: 1,
      perfectDrawEnabled: false,
      shadowForStrokeEnabled: false,
    }),
  );
  group.add(
    new Konva.Text({
      x: PADDING.x,
      y: PADDING.y,
      width: width - 2 * PADDING.x,
      text: card.text,
      fontSize: FONT_SIZE,
      lineHeight: LINE_HEIGHT / FONT_SIZE,
      fill: INK.text,
      listening: false,
      perfectDrawEnabled: false,
    }),
  );
  group.on('dragstart', () => moveTo(dragLayer, group, card));
  group.on('dragmove', () => {
    card.box = { ...card.box, x: group.x(), y: group.y() };
    for (const link of card.links) arrows.get(link)?.points([...curveOf(link)]);
  });
  group.on('dragend', () => moveTo(boardLayer, group, card));
  return group;
}

function moveTo(layer: Konva.Layer, group: Konva.Group, card: FloorCard): void {
  for (const link of card.links) arrows.get(link)?.moveTo(layer);
  group.moveTo(layer);
}

function cameraNow(): Camera {
  const z = stage.scaleX();
  return { x: -stage.x() / z, y: -stage.y() / z, z };
}

function setCamera({ x, y, z }: Camera): void {
  stage.scale({ x: z, y: z });
  stage.position({ x: -x * z, y: -y * z });
  stage.batchDraw();
}

/** A camera that was set, not moved, is at rest: cards can be hit at once. */
function placeCamera(camera: Camera): void {
  clearTimeout(rest);
  boardLayer.listening(true);
  setCamera(camera);
}

stage.on('wheel', ({ evt }) => {
  evt.preventDefault();
  const camera = cameraNow();
  boardLayer.listening(false);
  clearTimeout(rest);
  rest = setTimeout(() => boardLayer.listening(true).batchDraw(), REST);
  if (evt.ctrlKey) setCamera(zoomedAbout(camera, evt.deltaY, { x: evt.clientX, y: evt.clientY }));
  else setCamera({ ...camera, x: camera.x + evt.deltaX / camera.z, y: camera.y + evt.deltaY / camera.z });
});

offerFloor({ show, setCamera: placeCamera, camera: cameraNow, board: () => board });
