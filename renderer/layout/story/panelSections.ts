import { BLOCK_KEYS } from '../../model/blocks.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import type { LinkIndex } from '../../model/queries/linkIndex.ts';
import type { ShownStep } from '../../model/workshop/stepPicture.ts';
import type { StoryPart } from '../../model/workshop/storyParts.ts';
import type { PageLabels } from '../pages/page.ts';
import type { PanelSection } from './storyPanel.ts';

/**
 * What is enlarged beside the board: the cards of a block as they are told; what is linked to a segment, block by block. Nothing for the
 * whole.
 */
export function panelSections(
  { about, first, last }: StoryPart,
  steps: readonly ShownStep[],
  document: CanvasDocument,
  links: LinkIndex,
  labels: PageLabels,
): readonly PanelSection[] {
  const cardsOf = (ids: readonly string[]): Card[] => ids.flatMap((id) => document.cards.get(id) ?? []);
  switch (about.kind) {
    case 'whole':
      return [];
    case 'block': {
      const told = steps.slice(first, last + 1).flatMap(({ brings }) => brings);
      return [{ block: about.block, heading: '', cards: cardsOf(told) }];
    }
    case 'segment': {
      const linked = cardsOf((links.outgoing.get(about.segment) ?? []).map(({ to }) => to)).toSorted(byPlace);
      const byBlock = Map.groupBy(linked, ({ block }) => block);
      return BLOCK_KEYS.flatMap((block): PanelSection[] => {
        const cards = byBlock.get(block) ?? [];
        return cards.length === 0 ? [] : [{ block, heading: labels.block(block).title, cards }];
      });
    }
  }
}

function byPlace(a: Card, b: Card): number {
  return a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1);
}
