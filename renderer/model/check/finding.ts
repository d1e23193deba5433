import type { BlockKey } from '../blocks.ts';
import type { FieldKey } from '../fields.ts';
import type { StageKey } from '../lifeCycle.ts';
import type { MarketType } from '../marketTypes.ts';
import type { RuleId } from './ruleIds.ts';

/** `error`: the model does not hold together; `warning`: it will hurt; `hint`: something is left out or could be better. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What would clear a finding, as data; `applyRemedy` makes operations of those that change the model by themselves. */
export type Remedy =
  /** A new card of this block, linked with the given one (in the direction of the rules), to be written at once. */
  | Readonly<{ kind: 'addLinkedCard'; cardId: string; block: BlockKey; stage?: StageKey | undefined }>
  /** A new card of this block, to be written at once. */
  | Readonly<{ kind: 'addCard'; block: BlockKey }>
  /** Pick which card of these blocks this card is to be linked with. */
  | Readonly<{ kind: 'linkCard'; cardId: string; blocks: readonly BlockKey[] }>
  /** Open this field of the card. */
  | Readonly<{ kind: 'openField'; cardId: string; field: Exclude<FieldKey, 'text' | 'notes'> }>
  /** Go to this block: where a new card alone would bring worse findings than the one it clears. */
  | Readonly<{ kind: 'showBlock'; block: BlockKey }>
  | Readonly<{ kind: 'setMarketType'; marketType: MarketType }>;

/** What a rule says about a place where the model does not hold together. */
export type Observation = Readonly<{
  /** The cards concerned; the finding is silenced on the first one. None: the model as a whole. */
  cards: readonly string[];
  /** It is about the model as a whole and silenced there, whatever cards it names. */
  isAboutModel?: true;
  /** What tells several findings of one rule on one card apart: a stage, a block, another card's id. Final, for it goes into files. */
  about?: string;
  /** Where it differs from the rule's. */
  severity?: Severity;
  /** What the sentence needs besides the names of the cards: numbers, days, keys of stages and blocks. */
  facts?: Readonly<Record<string, string | number>>;
  remedies?: readonly Remedy[];
}>;

/** One place where the model does not hold together. The sentence is in the catalogues, under the rule's id. */
export type Finding = Readonly<{
  /** Unlike any other of the same document: for lists. */
  key: string;
  rule: RuleId;
  severity: Severity;
  cards: readonly string[];
  /** The card it is silenced on; null: on the model. */
  home: string | null;
  about: string;
  facts: Readonly<Record<string, string | number>>;
  remedies: readonly Remedy[];
  isSilenced: boolean;
}>;

/** How a silenced finding stands in the file: `rule`, or `rule/about`. */
export function silenceKey({ rule, about }: Pick<Finding, 'rule' | 'about'>): string {
  return about === '' ? rule : `${rule}/${about}`;
}
