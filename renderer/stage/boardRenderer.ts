import { paintItems, paintNode, prepareContext, forgetFont, type PaintContext } from '../export/canvas/paintItems.ts';
import type { BoardTheme } from '../layout/theme.ts';
import { POSTER_ORDER } from '../model/blocks.ts';
import { linksOfCard } from '../model/queries/linkIndex.ts';
import type { Editor } from '../state/editor.ts';
import type { Camera, EditorState } from '../state/editorState.ts';
import { blockNode, createView, type BlockWordsOf, type BoardView } from './boardView.ts';
import { changesBetween } from './changes.ts';
import { emphasisedCards, paintEmphasis, paintLive } from './live.ts';
import { BoardPicture } from './picture.ts';

/** How long the camera must rest (ms) before a scaled picture is painted sharp again. */
const REST = 200;
/** How faint links are while those of one card are emphasised. */
const FADED_LINKS = 0.22;

type Look = Readonly<{ theme: BoardTheme; words: BlockWordsOf }>;

/** What draws: Konva's two layers. Each call clears its layer and runs its shape's scene function at once. */
export type Layers = Readonly<{ drawBoard: () => void; drawLive: () => void }>;

/**
 * Decides once a frame what has to be painted, for the editor it is connected to. Nothing here runs React: a pointer step
 * costs one look at the store and one drawing of what moves.
 */
export class BoardRenderer {
  private readonly picture = new BoardPicture(() => this.repaintAll());
  private readonly editor: Editor;
  private layers: Layers | null = null;
  /** Nothing is drawn before there is one. */
  private look: Look | null = null;
  private view: BoardView | null = null;
  private hidden: ReadonlySet<string> = new Set();
  private drawn: EditorState | null = null;
  private isStale = true;
  /** The camera moves over what is painted already. */
  private isMoving = false;
  private frame = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: Editor) {
    this.editor = editor;
  }

  /** Starts drawing; the answer stops it. */
  connect(layers: Layers): () => void {
    this.layers = layers;
    const disconnect = this.editor.store.subscribe(() => this.request());
    this.request();
    return () => {
      disconnect();
      cancelAnimationFrame(this.frame);
      clearTimeout(this.rest);
      this.layers = null;
    };
  }

  setLook(theme: BoardTheme, words: BlockWordsOf): void {
    if (theme === this.look?.theme && words === this.look.words) return;
    this.look = { theme, words };
    this.repaintAll();
  }

  /** Fonts have come, the pixel ratio has changed, another theme, lost graphics: nothing painted is right any more. */
  repaintAll(): void {
    this.isStale = true;
    this.request();
  }

  /** Draws what waits for the next frame now; for measuring and for tests. */
  flush(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.draw();
  }

  private request(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.flush());
  }

  private draw(): void {
    const state = this.editor.get();
    const before = this.drawn;
    const { look } = this;
    if (!this.layers || !look || state.viewport.width === 0 || (before === state && !this.isStale)) return;
    const isPainted = this.updatePicture(state, look);
    this.drawn = state;
    const isMoved = !before || before.camera !== state.camera || before.viewport !== state.viewport;
    const isOther = isPainted || isOtherEmphasis(before, state);
    if (isOther) this.picture.forgetWhole();
    this.isMoving = isMoved && !isPainted;
    if (isOther || isMoved) this.layers.drawBoard();
    const isLive = !before || hasLiveMarks(before) || hasLiveMarks(state);
    if (isLive && (isPainted || isOtherSight(before, state))) this.layers.drawLive();
  }

  /** True if the picture is another one afterwards. */
  private updatePicture(state: EditorState, { theme, words }: Look): boolean {
    const previous = this.view;
    const hidden = hiddenItems(state, this.hidden);
    const isSameView = !this.isStale && previous !== null && !isOtherView(this.drawn, state);
    const view = isSameView && previous ? previous : createView(state, theme, words, previous);
    const changes = previous && !this.isStale ? changesBetween(previous, this.hidden, view, hidden) : null;
    this.view = view;
    this.hidden = hidden;
    const { camera, viewport } = state;
    const ratio = pixelRatio();
    const isFar = this.picture.isFar(camera, ratio) || !isNear(this.drawn?.camera, camera);
    if (!changes || changes.all || isFar || this.drawn?.viewport !== viewport) {
      this.picture.paintAll(view, hidden, camera, viewport, ratio);
      this.isStale = false;
      return true;
    }
    const isDirty = changes.cards.length + changes.links.length > 0;
    if (isDirty) this.picture.repaint(view, hidden, changes.links, changes.cards);
    return this.followCamera(camera, viewport, ratio) || isDirty;
  }

  /** While the zoom changes the picture is scaled; it is painted sharp when the camera rests. */
  private followCamera(camera: Camera, viewport: EditorState['viewport'], ratio: number): boolean {
    if (!this.picture.isSharp(camera, ratio)) {
      clearTimeout(this.rest);
      this.rest = setTimeout(() => this.repaintAll(), REST);
      return false;
    }
    if (this.picture.covers(camera, viewport)) return false;
    this.picture.scroll(camera, viewport, ratio);
    return true;
  }

  /** The scene function of the lower layer. */
  paintBoard(context: PaintContext): void {
    const { drawn: state, view } = this;
    if (!state || !view) return;
    const paint = (target: PaintContext, camera: Camera): void => this.paintParts(target, camera, view, state);
    if (this.isMoving) this.picture.drawWhole(context, state.camera, view.theme.background, paint);
    else paint(context, state.camera);
  }

  /** Panels, links, titles, cards: from below to above. */
  private paintParts(context: PaintContext, camera: Camera, view: BoardView, state: EditorState): void {
    const blocks = POSTER_ORDER.map((block) => blockNode(view, block));
    inBoardUnits(context, camera, () => blocks.forEach((block) => paintItems(context, block.items, camera.z)));
    this.picture.drawLinks(context, camera, hasEmphasis(state) ? FADED_LINKS : 1);
    inBoardUnits(context, camera, () => {
      paintEmphasis(context, view, state, this.hidden);
      for (const block of blocks) for (const child of block.children) paintNode(context, child, camera.z);
    });
    this.picture.drawCards(context, camera);
    inBoardUnits(context, camera, () => paintVeil(context, view, state.litBlocks));
  }

  /** The scene function of the upper layer: what moves, what is selected, what points. */
  paintLive(context: PaintContext): void {
    const state = this.drawn;
    const { view } = this;
    if (!state || !view) return;
    inBoardUnits(context, state.camera, () => paintLive(context, view, state, this.hidden));
  }
}

/** Blocks the room does not work on step back behind a veil, with all that lies on them. */
function paintVeil(context: PaintContext, view: BoardView, lit: EditorState['litBlocks']): void {
  if (lit.size === 0) return;
  context.globalAlpha = 1 - view.theme.dimmed;
  context.fillStyle = view.theme.background;
  for (const block of POSTER_ORDER) {
    const { x, y, width, height } = view.layout.blocks[block];
    if (!lit.has(block)) context.fillRect(x, y, width, height);
  }
  context.globalAlpha = 1;
}

/** Runs a painter with board coordinates on a context whose unit is one CSS px of the canvas. */
function inBoardUnits(context: PaintContext, camera: Camera, paint: () => void): void {
  context.save();
  prepareContext(context);
  forgetFont(context);
  context.scale(camera.z, camera.z);
  context.translate(-camera.x, -camera.y);
  paint();
  context.restore();
  forgetFont(context);
}

function pixelRatio(): number {
  return window.devicePixelRatio || 1;
}

/** What colours and dims the cards, beside a gesture. */
const LIGHT = ['spotlight', 'colorMode', 'colorFilter'] as const;

function isOtherView(before: EditorState | null, state: EditorState): boolean {
  if (!before) return true;
  const isOtherLight = LIGHT.some((key) => before[key] !== state[key]) || allowedTargets(before) !== allowedTargets(state);
  return before.revision !== state.revision || before.document !== state.document || isOtherLight;
}

function allowedTargets({ gesture }: EditorState): ReadonlySet<string> | null {
  return gesture?.kind === 'link' ? gesture.allowed : null;
}

/** A jump to quite another place or scale: scaling the old picture would show next to nothing. */
function isNear(before: Camera | undefined, now: Camera): boolean {
  if (!before) return false;
  const ratio = now.z / before.z;
  return ratio > 0.4 && ratio < 2.5;
}

/** What marks and outlines follow, beside the cards themselves. */
const SIGHT = ['camera', 'viewport', 'layout', 'selection', 'focus', 'editing', 'gesture', 'hover', 'find'] as const;

/** A letter in a field of the inspector is a new state, but nothing of it stands on the board. */
function isOtherSight(before: EditorState | null, state: EditorState): boolean {
  return before === null || SIGHT.some((key) => before[key] !== state[key]);
}

/** Whether the upper layer has anything to show; if it had nothing and has nothing, it need not be touched. */
function hasLiveMarks(state: EditorState): boolean {
  const { selection, gesture, hover, focus, find, editing } = state;
  return selection.size > 0 || gesture !== null || hover !== null || focus.cardId !== null || find !== null || editing !== null;
}

/** During a drag nothing of this changes, so a step draws the upper layer only. */
function isOtherEmphasis(before: EditorState | null, state: EditorState): boolean {
  if (!before) return true;
  return (
    before.hover !== state.hover ||
    before.selection !== state.selection ||
    before.litBlocks !== state.litBlocks ||
    (before.gesture === null) !== (state.gesture === null)
  );
}

function hasEmphasis(state: EditorState | null): boolean {
  return state !== null && emphasisedCards(state).length > 0;
}

/** Cards a gesture moves, resizes or that are being written, with the links of those that move: the live layer has them. */
function hiddenItems({ gesture, editing, derived }: EditorState, previous: ReadonlySet<string>): ReadonlySet<string> {
  const cards = new Set<string>();
  if (gesture?.kind === 'move' && !gesture.isCopy) for (const id of gesture.ids) cards.add(id);
  if (gesture?.kind === 'resize') cards.add(gesture.id);
  if (editing) cards.add(editing.cardId);
  const hidden = new Set(cards);
  for (const id of cards) for (const link of linksOfCard(derived.links, id)) hidden.add(link.id);
  const isSame = hidden.size === previous.size && [...hidden].every((id) => previous.has(id));
  return isSame ? previous : hidden;
}
