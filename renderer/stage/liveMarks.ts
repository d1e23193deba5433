import type { PaintContext } from '../export/canvas/paintItems.ts';
import { paintItems } from '../export/canvas/paintItems.ts';
import type { CardBox } from '../layout/boardLayout.ts';
import { drawBadges } from '../layout/draw/drawCard.ts';
import type { Box, Point } from '../layout/geometry.ts';
import { linkCurve } from '../layout/links/curve.ts';
import { slotLine } from '../layout/place/insert.ts';
import type { Guide } from '../layout/place/snap.ts';
import type { DrawItem } from '../layout/scene.ts';
import type { EditorState, Gesture } from '../state/editorState.ts';
import { cardsWithHandles, handlePoints, handleRadius } from '../tools/hitTest.ts';
import { signsOf, type BoardView } from './boardView.ts';

const CARD_RADIUS = 7;
const BLOCK_RADIUS = 10;
/** Beyond this many selected cards nobody looks at single badges. */
const MOST_BADGES = 100;
const REFUSED = '#c62828';

/** Outlines, handles, guides, marquee: all lines keep their width on the screen whatever the zoom. */
export function paintSelection(
  context: PaintContext,
  view: BoardView,
  state: EditorState,
  boxes: ReadonlyMap<string, CardBox>,
): void {
  const px = 1 / state.camera.z;
  const boxOf = (id: string): Box | undefined => boxes.get(id) ?? view.layout.cards.get(id);
  const items: DrawItem[] = [...findMarks(view, state, boxOf, px)];
  for (const id of state.selection) items.push(...outline(boxOf(id), view.theme.accent, 2 * px, CARD_RADIUS, 1));
  items.push(...badgesOfSelected(view, state, boxOf));
  const { focus, gesture } = state;
  if (focus.cardId !== null && !state.selection.has(focus.cardId)) {
    items.push(...outline(boxOf(focus.cardId), view.theme.accent, 1.25 * px, CARD_RADIUS, 0.55));
  }
  if (gesture) items.push(...gestureMarks(view, gesture, boxOf, px));
  else if (!state.editing) items.push(...handles(view, state));
  paintItems(context, items, state.camera.z);
}

/** The outline would strike through the badges on the card's edge. */
function* badgesOfSelected(view: BoardView, state: EditorState, boxOf: (id: string) => Box | undefined): Generator<DrawItem> {
  if (state.selection.size > MOST_BADGES) return;
  for (const id of state.selection) {
    const card = view.cards.get(id);
    const box = boxOf(id);
    if (card && box) yield* drawBadges(box, signsOf(view, card), view.theme);
  }
}

function* findMarks(
  view: BoardView,
  state: EditorState,
  boxOf: (id: string) => Box | undefined,
  px: number,
): Generator<DrawItem> {
  if (!state.find || state.find.query === '') return;
  const { matches, current } = state.find;
  const color = view.theme.shades.amber.line;
  for (const [index, id] of matches.entries()) {
    const isCurrent = index === current;
    yield* outline(boxOf(id), color, (isCurrent ? 3.5 : 2) * px, CARD_RADIUS, isCurrent ? 1 : 0.7);
  }
}

function gestureMarks(view: BoardView, gesture: Gesture, boxOf: (id: string) => Box | undefined, px: number): DrawItem[] {
  const { theme } = view;
  switch (gesture.kind) {
    case 'pan':
      return [];
    case 'marquee':
      return [
        { kind: 'rect', ...gesture.box, radius: 0, fill: theme.accent, opacity: 0.1 },
        { kind: 'rect', ...gesture.box, radius: 0, stroke: theme.accent, strokeWidth: px },
      ];
    case 'place':
      return outline(gesture.target ? view.layout.blocks[gesture.target] : undefined, theme.accent, 1.5 * px, BLOCK_RADIUS, 0.6);
    case 'move': {
      const target = gesture.target === null ? undefined : view.layout.blocks[gesture.target];
      return [
        ...outline(target, theme.accent, 1.5 * px, BLOCK_RADIUS, 0.6),
        ...guideLines(gesture.guides, theme.accent, px),
        ...slotMark(view, gesture.slot, px),
      ];
    }
    case 'resize':
      return [
        ...outline(boxOf(gesture.id), theme.accent, 2 * px, CARD_RADIUS, 1),
        ...guideLines(gesture.guides, theme.accent, px),
      ];
    case 'link':
      return linkMarks(view, gesture, px);
  }
}

function linkMarks(view: BoardView, gesture: Extract<Gesture, { kind: 'link' }>, px: number): DrawItem[] {
  const from = view.layout.cards.get(gesture.fromId);
  if (!from) return [];
  const target = gesture.targetId === null ? undefined : view.layout.cards.get(gesture.targetId);
  const color = gesture.refusal ? REFUSED : view.theme.accent;
  const end = target && !gesture.refusal ? target : { ...gesture.to, width: 0, height: 0 };
  const { start, control1, control2, end: tip } = linkCurve(from, end);
  const items: DrawItem[] = [];
  for (const id of gesture.allowed) {
    if (id !== gesture.fromId) items.push(...outline(view.layout.cards.get(id), view.theme.accent, 1.25 * px, CARD_RADIUS, 0.6));
  }
  items.push({
    kind: 'path',
    commands: [
      ['M', start.x, start.y],
      ['C', control1.x, control1.y, control2.x, control2.y, tip.x, tip.y],
    ],
    stroke: color,
    strokeWidth: 2.5 * px,
  });
  items.push({ kind: 'circle', cx: tip.x, cy: tip.y, r: 4 * px, fill: color });
  items.push(
    ...outline(target, color, 2.5 * px, CARD_RADIUS, 1),
    ...outline(view.layout.cards.get(gesture.fromId), view.theme.accent, 2 * px, CARD_RADIUS, 1),
  );
  return items;
}

function handles(view: BoardView, state: EditorState): DrawItem[] {
  return cardsWithHandles(state).flatMap((id) => {
    const box = view.layout.cards.get(id);
    return box ? handlePoints(box, state.camera.z).flatMap((point) => handle(point, view, handleRadius(state.camera.z))) : [];
  });
}

/** A small disc with a plus: drag it to another card to link the two. */
function handle({ x, y }: Point, view: BoardView, r: number): DrawItem[] {
  const arm = r * 0.43;
  const paint = { stroke: view.theme.accent, strokeWidth: r * 0.21 };
  return [
    { kind: 'circle', cx: x, cy: y, r, fill: view.theme.cardFill, ...paint },
    {
      kind: 'path',
      commands: [
        ['M', x - arm, y],
        ['L', x + arm, y],
        ['M', x, y - arm],
        ['L', x, y + arm],
      ],
      ...paint,
    },
  ];
}

/** A bar with a knob at each end between two cards: here the dragged card will be pushed in. */
function slotMark(view: BoardView, place: Extract<Gesture, { kind: 'move' }>['slot'], px: number): DrawItem[] {
  const beside = place ? view.layout.cards.get(place.slot.besideId) : undefined;
  if (!place || !beside) return [];
  const { x, y, width } = slotLine(place.slot, beside);
  const stroke = view.theme.accent;
  const knob = (cx: number): DrawItem => ({ kind: 'circle', cx, cy: y, r: 4 * px, fill: stroke });
  return [
    {
      kind: 'path',
      commands: [
        ['M', x, y],
        ['L', x + width, y],
      ],
      stroke,
      strokeWidth: 3 * px,
    },
    knob(x),
    knob(x + width),
  ];
}

function guideLines(guides: readonly Guide[], stroke: string, px: number): DrawItem[] {
  return guides.map(({ axis, at, from, to }) => ({
    kind: 'path',
    commands:
      axis === 'x'
        ? [
            ['M', at, from],
            ['L', at, to],
          ]
        : [
            ['M', from, at],
            ['L', to, at],
          ],
    stroke,
    strokeWidth: px,
    opacity: 0.8,
  }));
}

function outline(box: Box | undefined, stroke: string, strokeWidth: number, radius: number, opacity: number): DrawItem[] {
  if (!box) return [];
  const { x, y, width, height } = box;
  return [{ kind: 'rect', x, y, width, height, radius, stroke, strokeWidth, opacity }];
}
