import { forgetFont, paintNode, prepareContext, type PaintContext } from '../export/canvas/paintItems.ts';
import { boxesOverlap, type Box } from '../layout/geometry.ts';
import type { Camera } from '../state/editorState.ts';
import { cardNode, linkNode, type BoardView } from './boardView.ts';
import { around, frameBox, frameFor, intersect, MARGIN, pixelBox, type Frame } from './pictureFrame.ts';

/** A badge and a shadow stick out of a card's box by this much, board units. */
const OVERHANG = 10;

type Sheet = Readonly<{ canvas: HTMLCanvasElement; context: PaintContext }>;

/**
 * The painted board, kept as two pictures (links, cards) a little larger than the view. While the camera moves they are only
 * shifted and scaled; letters are drawn again when the camera rests, and otherwise only where something changed. `hidden`
 * items are left out: those that a gesture is moving live on a layer of their own.
 */
export class BoardPicture {
  private links: Sheet;
  private cards: Sheet;
  private spare: Sheet;
  /** Everything in one, without transparency: what a moving camera shows. Composed when it is first asked for. */
  private readonly whole: Sheet;
  private isWhole = false;
  private frame: Frame = { x: 0, y: 0, scale: 1, width: 0, height: 0 };
  private view: BoardView | null = null;
  private hidden: ReadonlySet<string> = new Set();

  /** `onEmptied`: the machine's graphics were lost and are back, and what was painted with them is gone. */
  constructor(onEmptied: () => void) {
    this.links = createSheet(onEmptied);
    this.cards = createSheet(onEmptied);
    this.spare = createSheet(onEmptied);
    this.whole = createSheet(onEmptied, { alpha: false });
  }

  /** True if the pictures show the camera's part of the board at exactly its scale. */
  isSharp(camera: Camera, ratio: number): boolean {
    return this.view !== null && this.frame.scale === camera.z * ratio;
  }

  /** True if scaling would show too little of the board (zoomed out) or letters too coarse (zoomed in). */
  isFar(camera: Camera, ratio: number): boolean {
    const zoom = (camera.z * ratio) / this.frame.scale;
    return zoom < 0.5 || zoom > 3;
  }

  covers(camera: Camera, size: Readonly<{ width: number; height: number }>): boolean {
    const { x, y, scale, width, height } = this.frame;
    const right = camera.x + size.width / camera.z;
    const bottom = camera.y + size.height / camera.z;
    return camera.x >= x && camera.y >= y && right <= x + width / scale && bottom <= y + height / scale;
  }

  /** Paints everything anew for a camera. */
  paintAll(
    view: BoardView,
    hidden: ReadonlySet<string>,
    camera: Camera,
    size: Readonly<{ width: number; height: number }>,
    ratio: number,
  ): void {
    // The first picture is on screen sooner without its margin, which comes with the first step of the camera.
    this.frame = frameFor(camera, size, ratio, this.view ? MARGIN : 0);
    this.view = view;
    this.hidden = hidden;
    for (const sheet of [this.links, this.cards]) resize(sheet, this.frame);
    this.paintArea(frameBox(this.frame));
  }

  /** Moves the frame with the camera at the same scale: what is known is copied, only what lies around it is painted. */
  scroll(camera: Camera, size: Readonly<{ width: number; height: number }>, ratio: number): void {
    const before = this.frame;
    const wished = frameFor(camera, size, ratio, MARGIN);
    // Whole pixels, so that copying does not blur.
    const dx = Math.round((wished.x - before.x) * before.scale);
    const dy = Math.round((wished.y - before.y) * before.scale);
    this.frame = { ...wished, x: before.x + dx / before.scale, y: before.y + dy / before.scale };
    this.links = this.shifted(this.links, dx, dy);
    this.cards = this.shifted(this.cards, dx, dy);
    const known = { x: -dx, y: -dy, width: before.width, height: before.height };
    for (const { x, y, width, height } of around(known, this.frame)) this.paintArea(pixelBox(this.frame, x, y, width, height));
  }

  /** Paints the given parts of the board anew, after a change of the document or of what is hidden. */
  repaint(view: BoardView, hidden: ReadonlySet<string>, dirtyLinks: readonly Box[], dirtyCards: readonly Box[]): void {
    this.view = view;
    this.hidden = hidden;
    const all = frameBox(this.frame);
    for (const box of dirtyLinks) if (boxesOverlap(box, all)) this.paintLinks(intersect(box, all));
    for (const box of dirtyCards) if (boxesOverlap(box, all)) this.paintCards(intersect(box, all));
  }

  /** What lies between and under the pictures has changed: the next camera step composes the whole anew. */
  forgetWhole(): void {
    this.isWhole = false;
  }

  /**
   * Puts everything on a context as one opaque picture, which the browser moves and scales at a third of the cost of
   * transparent ones. `paint` composes it, once, with a camera that looks at exactly what the picture holds.
   */
  drawWhole(
    context: PaintContext,
    camera: Camera,
    background: string,
    paint: (context: PaintContext, camera: Camera) => void,
  ): void {
    const { x, y, scale, width, height } = this.frame;
    if (!this.isWhole) {
      resize(this.whole, this.frame);
      const target = this.whole.context;
      target.setTransform(1, 0, 0, 1, 0, 0);
      target.fillStyle = background;
      target.fillRect(0, 0, width, height);
      paint(target, { x, y, z: scale });
      this.isWhole = true;
    }
    this.drawSheet(context, this.whole, camera);
  }

  /** Puts the painted links on a context whose unit is one CSS px of the canvas. */
  drawLinks(context: PaintContext, camera: Camera, alpha: number): void {
    context.globalAlpha = alpha;
    this.drawSheet(context, this.links, camera);
    context.globalAlpha = 1;
  }

  /** Puts the painted cards on a context whose unit is one CSS px of the canvas. */
  drawCards(context: PaintContext, camera: Camera): void {
    this.drawSheet(context, this.cards, camera);
  }

  private drawSheet(context: PaintContext, sheet: Sheet, camera: Camera): void {
    const { x, y, scale, width, height } = this.frame;
    if (width === 0 || height === 0) return;
    const zoom = camera.z / scale;
    context.drawImage(sheet.canvas, (x - camera.x) * camera.z, (y - camera.y) * camera.z, width * zoom, height * zoom);
  }

  private paintArea(area: Box): void {
    this.paintLinks(area);
    this.paintCards(area);
  }

  private paintLinks(area: Box): void {
    const view = this.view;
    if (!view) return;
    this.inArea(this.links.context, area, (context, scale) => {
      for (const link of view.document.links.values()) {
        const curve = view.links.curves.get(link.id);
        if (!curve || this.hidden.has(link.id) || !boxesOverlap(curve.box, area, 4)) continue;
        const node = linkNode(view, link);
        if (!node) continue;
        context.globalAlpha = view.lit === null || view.lit.has(link.id) ? 1 : view.theme.dimmed;
        paintNode(context, node, scale);
      }
    });
  }

  private paintCards(area: Box): void {
    const view = this.view;
    if (!view) return;
    this.inArea(this.cards.context, area, (context, scale) => {
      for (const card of view.cards.values()) {
        const box = view.layout.cards.get(card.id);
        if (!box || this.hidden.has(card.id) || !boxesOverlap(box, area, OVERHANG)) continue;
        context.globalAlpha = view.lit === null || view.lit.has(card.id) ? 1 : view.theme.dimmed;
        paintNode(context, cardNode(view, card, box), scale);
      }
    });
  }

  /** Clears an area (rounded out to whole pixels) and paints in it with board coordinates. */
  private inArea(context: PaintContext, area: Box, paint: (context: PaintContext, scale: number) => void): void {
    const { x, y, scale } = this.frame;
    const left = Math.floor((area.x - x) * scale);
    const top = Math.floor((area.y - y) * scale);
    const right = Math.ceil((area.x + area.width - x) * scale);
    const bottom = Math.ceil((area.y + area.height - y) * scale);
    context.save();
    forgetFont(context);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(left, top, right - left, bottom - top);
    context.clip();
    context.clearRect(left, top, right - left, bottom - top);
    context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
    paint(context, scale);
    context.restore();
    forgetFont(context);
  }

  private shifted(sheet: Sheet, dx: number, dy: number): Sheet {
    const target = this.spare;
    resize(target, this.frame);
    target.context.setTransform(1, 0, 0, 1, 0, 0);
    target.context.drawImage(sheet.canvas, -dx, -dy);
    this.spare = sheet;
    return target;
  }
}

function createSheet(onEmptied: () => void, options: CanvasRenderingContext2DSettings = {}): Sheet {
  const canvas = document.createElement('canvas');
  canvas.addEventListener('contextrestored', onEmptied);
  const context = canvas.getContext('2d', options);
  if (!context) throw new Error('no 2-D canvas');
  return { canvas, context };
}

/** Resizing clears a canvas and its state; so does clearing one that keeps its size. */
function resize(sheet: Sheet, frame: Frame): void {
  const { canvas, context } = sheet;
  if (canvas.width !== frame.width || canvas.height !== frame.height) {
    canvas.width = frame.width;
    canvas.height = frame.height;
  } else {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, frame.width, frame.height);
  }
  prepareContext(context);
  forgetFont(context);
}
