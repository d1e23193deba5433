import { layoutLinks, type BoardLinks } from '../layout/boardLinks.ts';
import type { BoardLayout } from '../layout/boardLayout.ts';
import type { Derived } from './derive.ts';
import type { EditorState } from './editorState.ts';

/** Layout and link index are new objects only when something moved or was linked: curves live as long as both. */
const known = new WeakMap<BoardLayout, { index: Derived['links']; links: BoardLinks }>();

/** The curves of a state's links, laid out when they are first asked for. */
export function linksOf(state: Pick<EditorState, 'document' | 'layout' | 'derived'>): BoardLinks {
  const before = known.get(state.layout);
  if (before && before.index === state.derived.links) return before.links;
  const links = layoutLinks(state.document, state.layout);
  known.set(state.layout, { index: state.derived.links, links });
  return links;
}
