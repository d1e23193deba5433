import { layoutLinks, type BoardLinks } from '../layout/boardLinks.ts';
import type { BoardLayout } from '../layout/boardLayout.ts';
import type { Box } from '../layout/geometry.ts';
import type { Derived } from './derive.ts';
import type { EditorState } from './editorState.ts';

/** The last curves of each set of links, and the layout they are right for. */
const known = new WeakMap<Derived['links'], { layout: BoardLayout; links: BoardLinks }>();

/**
 * The curves of a state's links, laid out when they are first asked for. They live until a link comes or goes, or a card
 * moves or grows: typing that keeps a card's height costs nothing here.
 */
export function linksOf(state: Pick<EditorState, 'document' | 'layout' | 'derived'>): BoardLinks {
  const before = known.get(state.derived.links);
  if (before && (before.layout === state.layout || hasSamePlaces(before.layout, state.layout))) {
    before.layout = state.layout;
    return before.links;
  }
  const links = layoutLinks(state.document, state.layout);
  known.set(state.derived.links, { layout: state.layout, links });
  return links;
}

function hasSamePlaces(before: BoardLayout, after: BoardLayout): boolean {
  for (const [id, box] of after.cards) {
    const old = before.cards.get(id);
    if (old !== box && !(old && isSamePlace(old, box))) return false;
  }
  return true;
}

function isSamePlace(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
