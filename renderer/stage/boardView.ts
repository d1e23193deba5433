import { layoutLinks, type BoardLinks } from '../layout/boardLinks.ts';
import type { BoardLayout, CardBox } from '../layout/boardLayout.ts';
import { drawBlock, type BlockWords } from '../layout/draw/drawBlock.ts';
import { drawCard, NO_SIGNS, type CardSigns } from '../layout/draw/drawCard.ts';
import { drawLink, linkColor } from '../layout/draw/drawLink.ts';
import type { SceneNode } from '../layout/scene.ts';
import type { BoardTheme } from '../layout/theme.ts';
import type { BlockKey } from '../model/blocks.ts';
import type { CanvasDocument, Card, Link } from '../model/document.ts';
import { directSegments } from '../model/queries/segments.ts';
import { chainFor, type Derived } from '../state/derive.ts';
import type { EditorState } from '../state/editorState.ts';

export type BlockWordsOf = (block: BlockKey) => BlockWords;

/** One state of the board, with all that painting it needs; made once a change, not once a frame. */
export type BoardView = Readonly<{
  document: CanvasDocument;
  revision: number;
  layout: BoardLayout;
  links: BoardLinks;
  derived: Derived;
  theme: BoardTheme;
  words: BlockWordsOf;
  /** The spotlight's chain of card and link ids; everything else is dimmed. Null: all is lit. */
  lit: ReadonlySet<string> | null;
}>;

/** Layout and link index are new objects only when something moved or was linked: curves live as long as both. */
const links = new WeakMap<BoardLayout, { index: Derived['links']; links: BoardLinks }>();

export function linksOf(state: Pick<EditorState, 'document' | 'layout' | 'derived'>): BoardLinks {
  const known = links.get(state.layout);
  if (known && known.index === state.derived.links) return known.links;
  const fresh = layoutLinks(state.document, state.layout);
  links.set(state.layout, { index: state.derived.links, links: fresh });
  return fresh;
}

export function createView(state: EditorState, theme: BoardTheme, words: BlockWordsOf): BoardView {
  const { document, revision, layout, derived, spotlight } = state;
  const lit = spotlight === null ? null : chainFor(derived, spotlight);
  return { document, revision, layout, links: linksOf(state), derived, theme, words, lit };
}

export function cardNode(view: BoardView, card: Card, box: CardBox): SceneNode {
  return drawCard(card, box, signsOf(view, card), view.theme);
}

export function linkNode(view: BoardView, link: Link): SceneNode | null {
  const curve = view.links.curves.get(link.id);
  return curve ? drawLink(link, curve, linkColor(link, view.derived.owners, view.derived.signs, view.theme), '') : null;
}

export function blockNode(view: BoardView, block: BlockKey): SceneNode {
  return drawBlock(view.layout.blocks[block], view.words(block), view.derived.order[block].length === 0, view.theme);
}

export function signsOf(view: Pick<BoardView, 'derived'>, card: Card): CardSigns {
  const own = view.derived.signs.get(card.id) ?? null;
  if (own) return { own, serves: [] };
  const serves = directSegments(view.derived.links, view.derived.signs, card.id);
  return serves.length === 0 ? NO_SIGNS : { own: null, serves };
}
