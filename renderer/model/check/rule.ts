import type { BlockKey } from '../blocks.ts';
import type { CanvasDocument, Card } from '../document.ts';
import type { Outcome } from '../numbers/evaluateNumbers.ts';
import type { NumberKey, Scenario } from '../numbers/numbers.ts';
import type { Observation, Severity } from './finding.ts';
import type { RuleId } from './ruleIds.ts';

/** What every rule looks at, worked out once a check. */
export type CheckContext = Readonly<{
  info: CanvasDocument['info'];
  /** ISO day. */
  today: string;
  /** The cards of each block, as they are read: from top to bottom, then from left to right. */
  cards: Readonly<Record<BlockKey, readonly Card[]>>;
  /** The segments, the most important first. */
  segments: readonly Card[];
  /** Cards of one block a card is linked with, in either direction, in the order of `cards`. */
  linked: (card: Card, block: BlockKey) => readonly Card[];
  /** Whether there are any; asked of every card, and cheaper. */
  isLinked: (card: Card, block: BlockKey) => boolean;
  /** What one of a card's numbers comes to; nothing where it is not filled in. All are worked out when the first is asked for. */
  outcome: (card: Card, key: NumberKey, scenario: Scenario) => Outcome | undefined;
}>;

/** One rule of the model check; one a file. */
export type Rule = Readonly<{ id: RuleId; severity: Severity; observe: (context: CheckContext) => readonly Observation[] }>;
