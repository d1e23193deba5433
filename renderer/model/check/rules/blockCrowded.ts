import { BLOCK_KEYS } from '../../blocks.ts';
import { mostCards } from '../crowding.ts';
import type { Observation } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** More cards in a block than people can take in. */
export const blockCrowded: Rule = {
  id: 'block-crowded',
  severity: 'hint',
  observe: ({ cards }) =>
    BLOCK_KEYS.flatMap((block): Observation[] => {
      const [count, most] = [cards[block].length, mostCards(block)];
      if (count <= most) return [];
      return [{ cards: [], about: block, facts: { count, most }, remedies: [{ kind: 'showBlock', block }] }];
    }),
};
