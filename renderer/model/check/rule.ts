import type { BlockKey } from '../blocks.ts';
import type { CanvasDocument, Card } from '../document.ts';
import type { LinkIndex } from '../queries/linkIndex.ts';
import type { Observation, Severity } from './finding.ts';
import type { RuleId } from './ruleIds.ts';

/** What every rule looks at, worked out once a check. */
export type CheckContext = Readonly<{
  document: CanvasDocument;
  links: LinkIndex;
  /** ISO day. */
  today: string;
  /** The cards of each block, in no order that means anything. */
  cards: Readonly<Record<BlockKey, readonly Card[]>>;
  /** The segments, the most important first. */
  segments: readonly Card[];
  /** Cards of one block a card is linked with, in either direction. */
  linked: (cardId: string, block: BlockKey) => readonly Card[];
}>;

/** One rule of the model check; one a file. */
export type Rule = Readonly<{ id: RuleId; severity: Severity; observe: (context: CheckContext) => readonly Observation[] }>;
