import type { BoardLinks } from '../layout/boardLinks.ts';
import type { BoardLayout, CardBox } from '../layout/boardLayout.ts';
import { drawBlock, type BlockWords } from '../layout/draw/drawBlock.ts';
import { drawCard, NO_SIGNS, type CardSigns } from '../layout/draw/drawCard.ts';
import { drawLink, linkColor } from '../layout/draw/drawLink.ts';
import type { SceneNode } from '../layout/scene.ts';
import type { BoardTheme } from '../layout/theme.ts';
import type { BlockKey } from '../model/blocks.ts';
import { MARKS, type MarkKey } from '../model/colorModes.ts';
import type { CanvasDocument, Card, Link } from '../model/document.ts';
import { directSegments } from '../model/queries/segments.ts';
import { filteredItems } from '../state/colorLight.ts';
import { chainFor, type Derived } from '../state/derive.ts';
import type { EditorState } from '../state/editorState.ts';
import { linksOf } from '../state/links.ts';

export type BlockWordsOf = (block: BlockKey) => BlockWords;

/** One state of the board, with all that painting it needs; made once a change, not once a frame. */
export type BoardView = Readonly<{
  document: CanvasDocument;
  /** The cards as they were in this view: the document's own map changes in place. */
  cards: ReadonlyMap<string, Card>;
  revision: number;
  layout: BoardLayout;
  links: BoardLinks;
  derived: Derived;
  theme: BoardTheme;
  words: BlockWordsOf;
  /** Card and link ids that stay lit while everything else is dimmed. Null: all is lit. */
  lit: ReadonlySet<string> | null;
  /** Null: colours tell segments apart. */
  marks: ReadonlyMap<string, MarkKey> | null;
}>;

export function createView(state: EditorState, theme: BoardTheme, words: BlockWordsOf, previous: BoardView | null): BoardView {
  const { document, revision, layout, derived, colorMode } = state;
  const marks = colorMode === 'segment' ? null : derived.marks[colorMode];
  const lit = litItems(state);
  const isKnown = previous !== null && previous.document === document && previous.revision === revision;
  const cards = isKnown ? previous.cards : new Map(document.cards);
  return { document, cards, revision, layout, links: linksOf(state), derived, theme, words, lit, marks };
}

/** While a link is drawn its possible targets are lit; otherwise the chain in the spotlight, or what the legend is set to. */
function litItems(state: EditorState): ReadonlySet<string> | null {
  const { gesture, spotlight, derived } = state;
  if (gesture?.kind === 'link') return gesture.allowed;
  return spotlight === null ? filteredItems(state) : chainFor(derived, spotlight);
}

export function cardNode(view: BoardView, card: Card, box: CardBox): SceneNode {
  return drawCard(card, box, signsOf(view, card), view.theme);
}

export function linkNode(view: BoardView, link: Link): SceneNode | null {
  const curve = view.links.curves.get(link.id);
  return curve ? drawLink(link, curve, colorOfLink(view, link), '') : null;
}

/** At rest, under the pointer and while its card moves. */
export function colorOfLink(view: BoardView, link: Link): string {
  // A chain's colour would be taken for one of the legend.
  const signs = view.marks ? NO_SEGMENTS : view.derived.signs;
  return linkColor(link, view.derived.owners, signs, view.theme);
}

export function blockNode(view: BoardView, block: BlockKey): SceneNode {
  return drawBlock(view.layout.blocks[block], view.words(block), view.derived.order[block].length === 0, view.theme);
}

const NO_SEGMENTS: BoardView['derived']['signs'] = new Map();

export function signsOf(view: Pick<BoardView, 'derived' | 'marks'>, card: Card): CardSigns {
  if (view.marks) {
    const key = view.marks.get(card.id);
    return { ...NO_SIGNS, mark: key ? MARKS[key] : null };
  }
  const own = view.derived.signs.get(card.id) ?? null;
  if (own) return { own, serves: [] };
  const serves = directSegments(view.derived.links, view.derived.signs, card.id);
  return serves.length === 0 ? NO_SIGNS : { own: null, serves };
}
