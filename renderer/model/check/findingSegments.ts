import type { CanvasDocument } from '../document.ts';
import type { LinkIndex } from '../queries/linkIndex.ts';
import type { Finding } from './finding.ts';

/**
 * The segments a finding is about: those among its cards, else those its first card serves directly. None for what lies
 * behind the propositions, for cards that serve nobody, and for the model as a whole.
 */
export function segmentsOfFinding(document: CanvasDocument, links: LinkIndex, { cards }: Finding): readonly string[] {
  const isSegment = (id: string): boolean => document.cards.get(id)?.block === 'customerSegments';
  const named = cards.filter(isSegment);
  if (named.length > 0) return named;
  const [first = ''] = cards;
  return (links.incoming.get(first) ?? []).map(({ from }) => from).filter(isSegment);
}
