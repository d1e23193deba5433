import { createActionRunner, contextNow, type ActionRunner } from '../../../renderer/actions/actionRunner.ts';
import type { ActionContext } from '../../../renderer/actions/action.ts';
import { reportRemovedLinks } from '../../../renderer/actions/board/cardActions.ts';
import { linkOrRefuse } from '../../../renderer/actions/board/linkActions.ts';
import { ALL_ACTIONS } from '../../../renderer/actions/registry.ts';
import { createMemoryHost } from '../../../renderer/host/memoryHost.ts';
import type { MemoryWorld } from '../../../renderer/host/memoryWorld.ts';
import type { Box, Point } from '../../../renderer/layout/geometry.ts';
import { isBlockKey, type BlockKey } from '../../../renderer/model/blocks.ts';
import type { CanvasDocument, Card } from '../../../renderer/model/document.ts';
import { createAppStore, type AppStore } from '../../../renderer/state/appState.ts';
import { toScreen } from '../../../renderer/state/cameraMoves.ts';
import { finishWriting } from '../../../renderer/state/cardWriting.ts';
import { createEditor, type Editor } from '../../../renderer/state/editor.ts';
import type { EditorState } from '../../../renderer/state/editorState.ts';
import { linksOf } from '../../../renderer/state/links.ts';
import { handlePoints } from '../../../renderer/tools/hitTest.ts';
import type { PointerInput } from '../../../renderer/tools/pointerInput.ts';
import { createPointerTool, type PointerTool } from '../../../renderer/tools/pointerTool.ts';
import { documentOf } from './documentOf.ts';

export type Keys = Partial<Pick<PointerInput, 'shift' | 'alt' | 'mod' | 'space' | 'button' | 'isOverParking'>>;
/** A point of the board, a card by name, or a block by its key. */
export type Target = string | Point;

/**
 * Drives the editor as a person does, with everything real below the DOM: the store, the tools, the commands and a host
 * in memory. Clock and ids are its own: `new1`, `new2` … The camera starts at 100 % with the board's corner in the window's.
 */
export class TestEditor {
  readonly world: MemoryWorld;
  readonly app: AppStore;
  readonly editor: Editor;
  readonly tool: PointerTool;
  readonly runner: ActionRunner;
  /** Links that moves have cost, one entry a move. */
  readonly removedLinks: number[] = [];
  readonly #host;
  #now = 1_000_000;
  #steady = 500_000;
  #ids = 0;

  constructor(document: CanvasDocument = documentOf({})) {
    const { host, world } = createMemoryHost();
    this.#host = host;
    this.world = world;
    this.app = createAppStore(world.appInfo);
    const environment = { now: () => this.#now, steadyNow: () => this.#steady, newId: () => `new${++this.#ids}` };
    this.editor = createEditor(document, { ref: null, name: 'Test' }, environment);
    this.editor.set({ viewport: { width: 1440, height: 900 } });
    this.app.setState({ editor: this.editor });
    this.runner = createActionRunner(ALL_ACTIONS, this.app, host, (error) => {
      throw error;
    });
    this.tool = createPointerTool(this.editor, {
      onLinksRemoved: (count, isParked) => {
        this.removedLinks.push(count);
        reportRemovedLinks(this.context, count, isParked);
      },
      onLink: (from, to) => void linkOrRefuse(this.editor, this.context, from, to),
    });
  }

  get state(): EditorState {
    return this.editor.get();
  }

  get context(): ActionContext {
    return contextNow(this.app, this.#host);
  }

  /** Ids of the selected cards and links, sorted. */
  get selected(): string[] {
    return [...this.state.selection].sort();
  }

  /** Links as `A-C`, sorted, whatever their ids. */
  get links(): string[] {
    return [...this.state.document.links.values()].map(({ from, to }) => `${from}-${to}`).sort();
  }

  get toasts(): string[] {
    return this.app.getState().toasts.map((toast) => toast.text);
  }

  /** How many steps Undo would take; the document is as before afterwards. */
  get steps(): string[] {
    const labels: string[] = [];
    for (let label = this.state.undoLabel; label !== null; label = this.state.undoLabel) {
      labels.unshift(label);
      this.editor.undo();
    }
    for (let index = 0; index < labels.length; index++) this.editor.redo();
    return labels;
  }

  card(name: string): CardHand {
    return new CardHand(this, this.find(name).id);
  }

  find(name: string): Card {
    const { cards } = this.state.document;
    const found = cards.get(name) ?? [...cards.values()].find((card) => card.text === name);
    if (!found) throw new Error(`no card ${name}`);
    return found;
  }

  /** Texts of a block's cards in reading order. */
  texts(block: BlockKey): string[] {
    return this.state.derived.order[block].map((id) => this.find(id).text);
  }

  /** Runs a command; an error if there is none or it is disabled. */
  run(...ids: readonly string[]): this {
    for (const id of ids) if (!this.runner.run(id)) throw new Error(`not to be run now: ${id}`);
    return this;
  }

  canRun(id: string): boolean {
    return this.runner.find(id)?.isEnabled(this.context) === true;
  }

  /** Runs a command that waits for the host. */
  async runAndWait(id: string): Promise<this> {
    this.run(id);
    await new Promise((resolve) => setImmediate(resolve));
    return this;
  }

  select(...names: readonly string[]): this {
    const cards = names.map((name) => this.find(name));
    const first = cards[0];
    this.editor.set({ selection: new Set(cards.map((card) => card.id)) });
    if (first) this.editor.set({ focus: { block: first.block, cardId: first.id } });
    return this;
  }

  /** Types into the card that is being written, in place of what stands there. */
  type(text: string): this {
    const { editing } = this.state;
    if (!editing) throw new Error('no card is being written');
    this.editor.set({ editing: { ...editing, text } });
    return this;
  }

  finish(): this {
    finishWriting(this.editor);
    return this;
  }

  /** Somebody sets the computer’s clock; no time passes. */
  setClock(by: number): this {
    this.#now += by;
    return this;
  }

  wait(milliseconds: number): this {
    this.#now += milliseconds;
    this.#steady += milliseconds;
    return this;
  }

  undo(): this {
    return this.run('edit.undo');
  }

  redo(): this {
    return this.run('edit.redo');
  }

  escape(): this {
    return this.run('edit.escape');
  }

  press(at: Target, keys: Keys = {}): this {
    this.tool.press(this.input(at, keys));
    return this;
  }

  /** Moves the pointer, in two steps as hands do, so that the way counts as well as its end. */
  move(at: Target, keys: Keys = {}): this {
    this.tool.move(this.input(at, keys));
    return this;
  }

  release(at: Target, keys: Keys = {}): this {
    this.tool.release(this.input(at, keys));
    return this;
  }

  click(target: Target, keys: Keys = {}): this {
    // The press may move things, or take an empty card away; the hand stays where it is.
    const at = this.point(target);
    return this.press(at, keys).release(at, keys);
  }

  doubleClick(target: Target): this {
    const at = this.point(target);
    this.click(at).click(at);
    this.tool.doubleClick(this.input(at, {}));
    return this;
  }

  /** The pointer passes over, as the stage reports it. */
  hover(at: Target): this {
    const hit = this.tool.hover(this.input(at, {}));
    this.editor.set({ hover: hit.kind === 'card' || hit.kind === 'link' ? hit.id : null });
    return this;
  }

  /** From press to just before release. */
  dragging(from: Target, to: Target, keys: Keys = {}): this {
    const [start, end] = [this.point(from), this.point(to)];
    const half = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    return this.press(start, keys).move(half, keys).move(end, keys);
  }

  drag(from: Target, to: Target, keys: Keys = {}): this {
    const end = this.point(to);
    return this.dragging(from, end, keys).release(end, keys);
  }

  /** Where one would point at it: into the paper of a card away from its handles, into the middle of a block. */
  point(target: Target): Point {
    if (typeof target !== 'string') return target;
    if (isBlockKey(target)) {
      const { x, y, width, height } = this.state.layout.blocks[target];
      return { x: x + width / 2, y: y + height / 2 };
    }
    const box = this.box(target);
    return { x: box.x + 30, y: box.y + 12 };
  }

  box(name: string): Box {
    const box = this.state.layout.cards.get(this.find(name).id);
    if (!box) throw new Error(`not laid out: ${name}`);
    return box;
  }

  linkMiddle(id: string): Point {
    const curve = linksOf(this.state).curves.get(id);
    if (!curve) throw new Error(`no link ${id}`);
    const { start, control1, control2, end } = curve;
    const mix = (key: 'x' | 'y') => (start[key] + 3 * control1[key] + 3 * control2[key] + end[key]) / 8;
    return { x: mix('x'), y: mix('y') };
  }

  /** A pointer there, for what has no method of its own. */
  input(at: Target, keys: Keys): PointerInput {
    const screen = toScreen(this.state.camera, this.point(at));
    return { screen, button: 0, shift: false, alt: false, mod: false, space: false, touch: false, ...keys };
  }
}

/** One card under the hand. */
export class CardHand {
  readonly #editor: TestEditor;
  readonly #id: string;

  constructor(editor: TestEditor, id: string) {
    this.#editor = editor;
    this.#id = id;
  }

  click(keys: Keys = {}): TestEditor {
    return this.#editor.click(this.#id, keys);
  }

  doubleClick(): TestEditor {
    return this.#editor.doubleClick(this.#id);
  }

  drag(keys: Keys = {}): Drag {
    return new Drag(this.#editor, this.#editor.point(this.#id), keys);
  }

  /** The handle in the middle of its right edge, which shows while the pointer is over the card. */
  dragHandle(keys: Keys = {}): Drag {
    this.#editor.hover(this.#id);
    return new Drag(this.#editor, handlePoints(this.#editor.box(this.#id), this.#editor.editor.get().camera.z)[0], keys);
  }

  /** Its right edge, away from the handle. */
  dragEdge(keys: Keys = {}): Drag {
    const box = this.#editor.box(this.#id);
    return new Drag(this.#editor, { x: box.x + box.width - 1, y: box.y + 4 }, keys);
  }
}

/** A drag that knows where it starts and waits to hear where it goes. */
export class Drag {
  readonly #editor: TestEditor;
  readonly #from: Point;
  readonly #keys: Keys;

  constructor(editor: TestEditor, from: Point, keys: Keys) {
    this.#editor = editor;
    this.#from = from;
    this.#keys = keys;
  }

  to(target: Target): TestEditor {
    return this.#editor.drag(this.#from, target, this.#keys);
  }

  by(dx: number, dy: number): TestEditor {
    return this.to({ x: this.#from.x + dx, y: this.#from.y + dy });
  }

  /** Without letting go. */
  over(target: Target): TestEditor {
    return this.#editor.dragging(this.#from, target, this.#keys);
  }

  overBy(dx: number, dy: number): TestEditor {
    return this.over({ x: this.#from.x + dx, y: this.#from.y + dy });
  }
}
