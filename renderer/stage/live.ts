import { paintItems, paintNode, type PaintContext } from '../export/canvas/paintItems.ts';
import { layoutCard } from '../layout/cardText.ts';
import type { CardBox } from '../layout/boardLayout.ts';
import { drawCard } from '../layout/draw/drawCard.ts';
import { drawLink } from '../layout/draw/drawLink.ts';
import { linkCurve } from '../layout/links/curve.ts';
import { fanOutMoved, type FanLink } from '../layout/links/fanOut.ts';
import type { Descent } from '../layout/links/sides.ts';
import type { DrawItem } from '../layout/scene.ts';
import type { Link } from '../model/document.ts';
import { isLowerRow } from '../model/linkRules.ts';
import { linksOfCard } from '../model/queries/linkIndex.ts';
import type { EditorState, Gesture } from '../state/editorState.ts';
import { colorOfLink, signsOf, type BoardView } from './boardView.ts';
import { paintSelection } from './liveMarks.ts';

/** A stronger line than the 1.5 of a link at rest, board units. */
const EMPHASISED_WIDTH = 2.5;
const MOST_EMPHASISED = 60;
/** Strong links run below the cards and shimmer through them, so that the eye can follow one and still read the words. */
const THROUGH_CARDS = 0.16;

/** Everything that moves with the pointer or belongs to the session; board coordinates. */
export function paintLive(context: PaintContext, view: BoardView, state: EditorState, hidden: ReadonlySet<string>): void {
  const boxes = liveBoxes(view, state);
  context.globalAlpha = THROUGH_CARDS;
  paintEmphasis(context, view, state, hidden);
  context.globalAlpha = 1;
  paintMovedLinks(context, view, state, boxes);
  for (const [id, box] of boxes) paintMovedCard(context, view, state, id, box);
  if (state.gesture?.kind === 'place') paintPlaced(context, view, state.gesture, state.camera.z);
  paintSelection(context, view, state, boxes);
}

/** Cards whose links stand out: the one under the pointer, else those selected. Many at once would say nothing. */
export function emphasisedCards(state: EditorState): readonly string[] {
  const { hover, selection, gesture, derived, spotlight } = state;
  if (gesture && gesture.kind !== 'move' && gesture.kind !== 'resize') return [];
  // The spotlight is on a whole chain: fading its links for one card would put it out.
  if (spotlight !== null && !gesture) return [];
  const ids = hover !== null && !gesture && state.document.cards.has(hover) ? [hover] : [...selection];
  if (ids.length > MOST_EMPHASISED) return [];
  return ids.filter((id) => derived.links.outgoing.has(id) || derived.links.incoming.has(id));
}

/** Cards that are somewhere else or of another size than the document says, with their boxes as of now. */
function liveBoxes(view: BoardView, { gesture, editing }: EditorState): Map<string, CardBox> {
  const boxes = new Map<string, CardBox>();
  if (gesture?.kind === 'move') {
    for (const id of gesture.ids) {
      const box = view.layout.cards.get(id);
      if (box) boxes.set(id, { ...box, x: box.x + gesture.dx, y: box.y + gesture.dy });
    }
  }
  if (gesture?.kind === 'resize') setSized(view, boxes, gesture.id, gesture.width, null);
  if (editing) setSized(view, boxes, editing.cardId, null, editing.text);
  return boxes;
}

function setSized(view: BoardView, boxes: Map<string, CardBox>, id: string, width: number | null, text: string | null): void {
  const card = view.cards.get(id);
  const box = view.layout.cards.get(id);
  if (!card || !box) return;
  const broken = layoutCard({ text: text ?? card.text, width: width ?? card.width });
  boxes.set(id, { ...box, width: width ?? card.width, height: broken.height, text: broken });
}

/** While a card is written only its paper is drawn: the letters stand in the text field over it. */
function paintMovedCard(context: PaintContext, view: BoardView, state: EditorState, id: string, box: CardBox): void {
  const card = view.cards.get(id);
  if (!card) return;
  const isWritten = state.editing?.cardId === id;
  const shown = isWritten ? { ...box, text: { ...box.text, lines: [] } } : box;
  if (state.gesture?.kind === 'move') context.globalAlpha = 0.92;
  paintNode(context, drawCard(card, shown, signsOf(view, card), view.theme), state.camera.z);
  context.globalAlpha = 1;
}

/** A parked card under the pointer: it has no links and serves nobody yet. */
function paintPlaced(context: PaintContext, view: BoardView, gesture: Extract<Gesture, { kind: 'place' }>, z: number): void {
  const { card, x, y } = gesture;
  const text = layoutCard(card);
  context.globalAlpha = 0.92;
  paintNode(context, drawCard(card, { x, y, width: card.width, height: text.height, text }, signsOf(view, card), view.theme), z);
  context.globalAlpha = 1;
}

/** Links of cards that moved: their curves follow; ends on cards that stay keep their place. */
function paintMovedLinks(context: PaintContext, view: BoardView, state: EditorState, boxes: ReadonlyMap<string, CardBox>): void {
  if (boxes.size === 0 || (state.gesture?.kind === 'move' && state.gesture.isCopy)) return;
  const links = new Map<string, Link>();
  for (const id of boxes.keys()) for (const link of linksOfCard(view.derived.links, id)) links.set(link.id, link);
  const fan: FanLink[] = [];
  for (const link of links.values()) {
    const from = boxes.get(link.from) ?? view.layout.cards.get(link.from);
    const to = boxes.get(link.to) ?? view.layout.cards.get(link.to);
    if (from && to) fan.push({ id: link.id, from, to, fromId: link.from, toId: link.to, descent: descentOf(view, link, boxes) });
  }
  const offsets = fanOutMoved(view.links.offsets, fan, new Set(boxes.keys()));
  for (const { id, from, to, descent } of fan) {
    const link = links.get(id);
    if (!link) continue;
    const color = colorOfLink(view, link);
    paintNode(context, drawLink(link, linkCurve(from, to, offsets.get(id), descent), color, ''), state.camera.z);
  }
}

/** Beside a card that moves there may be no gap, or another one. */
function descentOf(view: BoardView, link: Link, boxes: ReadonlyMap<string, CardBox>): Descent | undefined {
  if (!boxes.has(link.to)) return view.links.descents.get(link.id);
  return isLowerRow(view.cards.get(link.to)?.block) ? 'top' : undefined;
}

/**
 * The links of the card under the pointer or of the selection, and selected links, drawn again in full strength; between
 * the faded links and the cards. Links of cards that are moving are drawn where they move.
 */
export function paintEmphasis(context: PaintContext, view: BoardView, state: EditorState, hidden: ReadonlySet<string>): void {
  const strong = new Map<string, boolean>();
  for (const cardId of emphasisedCards(state)) {
    for (const link of linksOfCard(view.derived.links, cardId)) strong.set(link.id, false);
  }
  if (state.hover !== null) strong.set(state.hover, false);
  for (const id of state.selection) if (view.document.links.has(id)) strong.set(id, true);
  for (const [id, isSelected] of strong) {
    const link = hidden.has(id) ? undefined : view.document.links.get(id);
    if (link) paintStrongLink(context, view, link, isSelected);
  }
}

function paintStrongLink(context: PaintContext, view: BoardView, link: Link, isSelected: boolean): void {
  const curve = view.links.curves.get(link.id);
  if (!curve) return;
  const color = colorOfLink(view, link);
  const { items } = drawLink(link, curve, color, '');
  const [line, dot] = items;
  const strong: DrawItem[] = [];
  if (line?.kind === 'path') {
    if (isSelected) strong.push({ ...line, stroke: view.theme.accent, strokeWidth: 7, opacity: 0.3 });
    strong.push({ ...line, strokeWidth: EMPHASISED_WIDTH, opacity: 1 });
  }
  if (dot?.kind === 'circle') strong.push({ ...dot, r: 3.5 });
  paintItems(context, strong, 1);
}
