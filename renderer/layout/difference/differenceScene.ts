import type { CanvasDocument } from '../../model/document.ts';
import type { CardChange } from '../../model/queries/cardChange.ts';
import { kindsOf, type ChangeKind, type ModelChanges } from '../../model/queries/cardChanges.ts';
import { CARD_FONT_SIZE } from '../cardText.ts';
import { boxCentre, growBox, type Box, type Point } from '../geometry.ts';
import { dimmed } from '../pages/dimmed.ts';
import { paperLayout } from '../paperLayout.ts';
import { posterScene, type PosterLabels } from '../posterScene.ts';
import type { DrawItem, PathItem, Scene, SceneNode } from '../scene.ts';
import type { BoardTheme } from '../theme.ts';
import { CHANGE_COLORS, changeSign, dashedLine, dashedOutline } from './changeSign.ts';
import { ghostOf, goneLink, unionDocument } from './unionDocument.ts';

/** The later of two documents, and what became of the earlier one. */
export type Comparison = Readonly<{ after: CanvasDocument; changes: ModelChanges }>;

/** A card or a link with what became of it, for those who do not see the sign. */
export type ChangeName = (kind: ChangeKind, name: string) => string;

const SIGN = 8;
const LINK_SIGN = 5.5;
/** Points along a link that is drawn in dashes. */
const LINK_STEPS = 48;
const LINK_WIDTH = 2.2;

/** Both versions on one poster: what stayed is faded, what did not carries a sign. `aspect` is width / height of the page. */
export function differenceScene(
  { after, changes }: Comparison,
  labels: PosterLabels,
  nameOf: ChangeName,
  theme: BoardTheme,
  aspect: number,
): Scene {
  const union = unionDocument(after, changes);
  const scene = posterScene(union, labels, theme, paperLayout(union, aspect));
  const byCard = new Map(changes.cards.map((change) => [change.id, change]));
  const ghosts = new Map(changes.cards.filter(({ isMoved }) => isMoved).map((change) => [ghostOf(change.id), change]));
  const added = new Set(changes.addedLinks.map(({ id }) => id));
  const gone = new Set(changes.removedLinks.map(({ id }) => goneLink(id)));
  const markCard = (node: SceneNode): SceneNode => {
    const ghost = ghosts.get(node.id);
    if (ghost) return ghostNode(node, nameOf, theme);
    const change = byCard.get(node.id);
    return change ? changedCard(node, change, nameOf, theme) : dimmed(node, theme);
  };
  const nodes = scene.nodes.map((node): SceneNode => {
    if (node.role === 'link') return markLink(node, { added, gone }, nameOf, theme);
    return { ...node, children: node.children.map((child) => (child.role === 'card' ? markCard(child) : child)) };
  });
  return { ...scene, nodes: [...nodes, ...arrows(nodes, ghosts, theme)] };
}

function changedCard(node: SceneNode, change: CardChange, nameOf: ChangeName, theme: BoardTheme): SceneNode {
  const kinds = kindsOf(change);
  const [kind = 'changed'] = kinds;
  const base = kind === 'removed' ? struck(dimmed(node, theme), theme) : node;
  const color = theme.shades[CHANGE_COLORS[kind]].line;
  const outline: DrawItem =
    kind === 'removed'
      ? dashedOutline(node.box, color, 2)
      : { kind: 'rect', ...growBox(node.box, 1), radius: 8, stroke: color, strokeWidth: 2 };
  const signs = kinds.flatMap((one, index) => {
    return changeSign(one, { x: node.box.x + 2 + index * (2 * SIGN + 1), y: node.box.y }, SIGN, theme);
  });
  const label = kinds.reduceRight((name, one) => nameOf(one, name), node.label);
  return { ...base, label, items: [...base.items, outline, ...signs] };
}

/** Where a card has come from: an empty place with its name. */
function ghostNode(node: SceneNode, nameOf: ChangeName, theme: BoardTheme): SceneNode {
  const faded = dimmed(node, theme);
  const { line } = theme.shades[CHANGE_COLORS.moved];
  return { ...faded, label: nameOf('moved', node.label), items: [...faded.items, dashedOutline(node.box, line, 1.25)] };
}

/** A line through each line of its text. */
function struck(node: SceneNode, theme: BoardTheme): SceneNode {
  const lines = node.items.flatMap((item): DrawItem[] => {
    if (item.kind !== 'text' || item.size !== CARD_FONT_SIZE) return [];
    const y = item.baseline - item.size * 0.3;
    return [{ kind: 'rect', x: item.x, y, width: item.width, height: 1, radius: 0, fill: theme.shades.vermilion.line }];
  });
  return { ...node, items: [...node.items, ...lines] };
}

type LinkIds = Readonly<{ added: ReadonlySet<string>; gone: ReadonlySet<string> }>;

function markLink(node: SceneNode, { added, gone }: LinkIds, nameOf: ChangeName, theme: BoardTheme): SceneNode {
  const kind = added.has(node.id) ? 'added' : gone.has(node.id) ? 'removed' : null;
  const path = node.items.find((item) => item.kind === 'path');
  if (kind === null || !path) return dimmed(node, theme);
  const color = theme.shades[CHANGE_COLORS[kind]].line;
  const points = pointsOf(path);
  const middle = points[Math.floor(points.length / 2)] ?? boxCentre(node.box);
  const drawn: PathItem =
    kind === 'removed' ? dashedLine(points, color, LINK_WIDTH) : { ...path, stroke: color, strokeWidth: LINK_WIDTH, opacity: 1 };
  const label = nameOf(kind, node.label);
  return { ...node, label, items: [drawn, ...changeSign(kind, middle, LINK_SIGN, theme)] };
}

/** Points along the curve of a link: one cubic. */
function pointsOf({ commands: [start, curve] }: PathItem): readonly Point[] {
  if (start?.[0] !== 'M' || curve?.[0] !== 'C') return [];
  const [, x0, y0] = start;
  const [, x1, y1, x2, y2, x3, y3] = curve;
  const at = (a: number, b: number, c: number, d: number, t: number): number => {
    const s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  };
  return Array.from({ length: LINK_STEPS + 1 }, (_, index) => {
    const t = index / LINK_STEPS;
    return { x: at(x0, x1, x2, x3, t), y: at(y0, y1, y2, y3, t) };
  });
}

/** From each ghost to where its card is now. Pictures only: the list says it in words. */
function arrows(nodes: readonly SceneNode[], ghosts: ReadonlyMap<string, CardChange>, theme: BoardTheme): SceneNode[] {
  const boxes = new Map(nodes.flatMap(({ children }) => children.map((child) => [child.id, child.box] as const)));
  const { line } = theme.shades[CHANGE_COLORS.moved];
  return [...ghosts].flatMap(([id, change]) => {
    const [from, to] = [boxes.get(id), boxes.get(change.id)];
    return from && to ? [arrow(id, from, to, line)] : [];
  });
}

function arrow(id: string, from: Box, to: Box, color: string): SceneNode {
  const [start, aim] = [boxCentre(from), boxCentre(to)];
  const begin = edgeTowards(from, aim);
  const end = edgeTowards(to, start);
  const angle = Math.atan2(end.y - begin.y, end.x - begin.x);
  const wing = (turn: number): readonly ['L', number, number] => {
    return ['L', end.x - 10 * Math.cos(angle + turn), end.y - 10 * Math.sin(angle + turn)];
  };
  const items: DrawItem[] = [
    {
      kind: 'path',
      commands: [
        ['M', begin.x, begin.y],
        ['L', end.x, end.y],
      ],
      stroke: color,
      strokeWidth: 1.75,
    },
    { kind: 'path', commands: [['M', end.x, end.y], wing(0.45), wing(-0.45), ['Z']], fill: color },
  ];
  return { role: 'dimmedCard', id: `${id} arrow`, label: '', box: from, items, children: [] };
}

/** Where the line from the middle of a box to a point leaves it. */
function edgeTowards(box: Box, to: Point): Point {
  const centre = boxCentre(box);
  const [dx, dy] = [to.x - centre.x, to.y - centre.y];
  const part = Math.min(Math.abs(box.width / 2 / (dx || 1e-9)), Math.abs(box.height / 2 / (dy || 1e-9)), 1);
  return { x: centre.x + dx * part, y: centre.y + dy * part };
}
