import type { BlockKey } from '../../model/blocks.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { CARD_FONT_SIZE } from '../cardText.ts';
import type { Box } from '../geometry.ts';
import { lit } from '../pages/lit.ts';
import { placed } from '../pages/placed.ts';
import { paperLayout } from '../paperLayout.ts';
import { posterScene, type PosterLabels } from '../posterScene.ts';
import type { SceneNode } from '../scene.ts';
import { PAPER_THEME } from '../theme.ts';
import { framedBlock, framedCard } from './emphasis.ts';

const THEME = PAPER_THEME;

/** What of the board a page shows. */
export type BoardView = Readonly<{
  revealed: ReadonlySet<string>;
  block: BlockKey | null;
  card: string | null;
  /** A segment's chain and its colour; the rest is dimmed. */
  light: Readonly<{ ids: ReadonlySet<string>; color: string }> | null;
  /** The cards this page tells of. Others are there for the eye and are not read out again. */
  told: ReadonlySet<string>;
}>;

/** `box`: what it takes of its frame; `typeSize`: of the text of its cards, units of the page. */
export type StoryBoard = Readonly<{ box: Box; typeSize: number; draw: (view: BoardView) => SceneNode[] }>;

/**
 * The board in a frame on a page. What is the same on all of its pages is drawn once and is the same object on each: it is sent to the
 * worker once, whatever the number of pages.
 */
export function storyBoard(document: CanvasDocument, labels: PosterLabels, frame: Box): StoryBoard {
  const layout = paperLayout(document, frame.width / frame.height, true);
  const scale = Math.min(frame.width / layout.box.width, frame.height / layout.box.height);
  const placing = { scale, x: frame.x - layout.box.x * scale, y: frame.y - layout.box.y * scale };
  const box = { ...frame, width: layout.box.width * scale, height: layout.box.height * scale };
  let drawn: DrawnBoard | undefined;
  const draw = (view: BoardView): SceneNode[] => {
    drawn ??= drawBoard(posterScene(document, labels, THEME, layout).nodes.map((node) => placed(node, placing)));
    return viewed(drawn, document, view);
  };
  return { box, typeSize: CARD_FONT_SIZE * scale, draw };
}

/** A card as a page tells of it, and as it is there without being told. */
type DrawnCard = Readonly<{ told: SceneNode; silent: SceneNode }>;
type DrawnBoard = Readonly<{
  blocks: readonly SceneNode[];
  links: readonly SceneNode[];
  cards: ReadonlyMap<SceneNode, DrawnCard>;
}>;

function drawBoard(nodes: readonly SceneNode[]): DrawnBoard {
  const blocks = nodes.filter(({ role }) => role === 'block');
  const cards = blocks.flatMap(({ children }) => children.filter(({ role }) => role === 'card'));
  return {
    blocks,
    links: nodes.filter(({ role }) => role === 'link'),
    // They lead to the details of the card, but those lead back to the canvas.
    cards: new Map(
      cards.map((card) => {
        const told: SceneNode = { ...card, place: undefined };
        return [card, { told, silent: { ...told, role: 'dimmedCard' } }];
      }),
    ),
  };
}

function viewed({ blocks, links, cards }: DrawnBoard, document: CanvasDocument, view: BoardView): SceneNode[] {
  const { revealed, light } = view;
  const isThere = (link: SceneNode): boolean => {
    const ends = document.links.get(link.id);
    return ends !== undefined && revealed.has(ends.from) && revealed.has(ends.to);
  };
  const nodes = [...blocks.map((block) => viewedBlock(block, cards, view)), ...links.filter(isThere)];
  return light ? nodes.map((node) => lit(node, light.ids, light.color, THEME)) : nodes;
}

function viewedBlock(block: SceneNode, cards: DrawnBoard['cards'], { revealed, block: about, card, told }: BoardView): SceneNode {
  const children = block.children.flatMap((child): SceneNode[] => {
    const drawn = cards.get(child);
    if (!drawn) return [child];
    if (!revealed.has(child.id)) return [];
    const shown = told.has(child.id) ? drawn.told : drawn.silent;
    return [child.id === card ? framedCard(shown, THEME) : shown];
  });
  const node = { ...block, children };
  return block.id === about ? framedBlock(node, THEME) : node;
}
