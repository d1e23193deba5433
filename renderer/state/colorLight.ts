import { UNMARKED, type ColorMode } from '../model/colorModes.ts';
import { chainFor, type Derived } from './derive.ts';
import type { EditorState } from './editorState.ts';

type Lit = Readonly<{ derived: Derived; mode: ColorMode; lit: ReadonlySet<string> }>;

const known = new WeakMap<ReadonlySet<string>, Lit>();

/** Ids of the cards and links that a filter of the legend leaves lit, the same set while nothing of it changes; null without one. */
export function filteredItems(state: Pick<EditorState, 'derived' | 'colorMode' | 'colorFilter'>): ReadonlySet<string> | null {
  const { derived, colorMode: mode, colorFilter: filter } = state;
  if (filter.size === 0) return null;
  const before = known.get(filter);
  if (before?.mode === mode && isSame(before.derived, derived)) return before.lit;
  const cards = new Set([...filter].flatMap((key) => cardsOf(derived, mode, key)));
  const lit = new Set(cards);
  for (const links of derived.links.outgoing.values())
    for (const link of links) if (cards.has(link.from) && cards.has(link.to)) lit.add(link.id);
  known.set(filter, { derived, mode, lit });
  return lit;
}

/** Ids of the cards an entry of the legend stands for. */
export function cardsOf(derived: Derived, mode: ColorMode, key: string): readonly string[] {
  const all = Object.values(derived.order).flat();
  if (mode !== 'segment') {
    const marks = derived.marks[mode];
    return key === UNMARKED ? all.filter((id) => !marks.has(id)) : all.filter((id) => marks.get(id) === key);
  }
  if (key !== UNMARKED) return all.filter((id) => chainFor(derived, key).has(id));
  const chains = derived.segments.map(({ id }) => chainFor(derived, id));
  return all.filter((id) => chains.every((chain) => !chain.has(id)));
}

function isSame(a: Derived, b: Derived): boolean {
  return a.links === b.links && a.marks === b.marks && a.order === b.order && a.segments === b.segments;
}
