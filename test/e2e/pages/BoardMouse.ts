import { expect, type Page } from '@playwright/test';
import { centreOf, type Point } from '../support/boxes.ts';
import type { BlockTitle } from './blocks.ts';
import type { Board } from './Board.ts';

export type Modifier = 'Alt' | 'ControlOrMeta' | 'Shift';

/** How many pointer moves a drag is made of: enough for every gesture to notice it, few enough to be quick. */
const STEPS = 8;

/** A hand on the board: every gesture is real pointer travel over the boxes of the accessible tree. */
export class BoardMouse {
  private readonly page: Page;
  private readonly board: Board;

  constructor(board: Board) {
    this.board = board;
    this.page = board.page;
  }

  async drag(from: Point, to: Point, held?: Modifier): Promise<void> {
    await this.start(from, to, held);
    await this.page.mouse.up();
    if (held) await this.page.keyboard.up(held);
  }

  /** A drag that is not let go yet. */
  async start(from: Point, to: Point, held?: Modifier): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    if (held) await this.page.keyboard.down(held);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: STEPS });
  }

  /** Drags a card by its middle so far. */
  async moveBy(text: string, dx: number, dy: number, held?: Modifier): Promise<void> {
    const from = centreOf(await this.board.box(text));
    await this.drag(from, { x: from.x + dx, y: from.y + dy }, held);
  }

  /** Drags a card by its middle to an empty place of a block. */
  async moveTo(text: string, block: BlockTitle, held?: Modifier): Promise<void> {
    await this.drag(centreOf(await this.board.box(text)), await this.board.emptyPlace(block), held);
  }

  /** Presses the link handle of a card, which shows itself under the pointer, and pulls the line to a point. */
  async pullLink(text: string, to: Point): Promise<void> {
    const box = await this.board.box(text);
    const middle = centreOf(box);
    const handle = { x: to.x > middle.x ? box.x + box.width : box.x, y: middle.y };
    await this.page.mouse.move(middle.x, middle.y);
    await this.page.mouse.move(handle.x, handle.y);
    await this.expectCursor(handle, 'crosshair');
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: STEPS });
  }

  /** Links two cards by dragging from the first one's handle. */
  async link(from: string, to: string): Promise<void> {
    await this.pullLink(from, centreOf(await this.board.box(to)));
    await this.page.mouse.up();
  }

  /** Drags the right edge of a card, below the link handle in its middle. */
  async resize(text: string, dx: number, held?: Modifier): Promise<void> {
    const { x, y, width, height } = await this.board.box(text);
    const edge = { x: x + width - 1, y: y + height - 4 };
    await this.page.mouse.move(edge.x - 20, edge.y);
    await this.page.mouse.move(edge.x, edge.y);
    await this.expectCursor(edge, 'ew-resize');
    await this.drag(edge, { x: edge.x + dx, y: edge.y }, held);
  }

  async doubleClick(point: Point): Promise<void> {
    await this.page.mouse.dblclick(point.x, point.y);
  }

  /** The cursor tells what a press would do: it follows the pointer a frame later. */
  async expectCursor(point: Point, cursor: string): Promise<void> {
    await expect
      .poll(async () =>
        this.page.evaluate(({ x, y }) => {
          const element = document.elementFromPoint(x, y);
          return element ? getComputedStyle(element).cursor : '';
        }, point),
      )
      .toBe(cursor);
  }
}
