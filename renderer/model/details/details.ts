import type { StageKey, TouchPointKey } from '../lifeCycle.ts';
import type { CardNumbers } from '../numbers/numbers.ts';
import type {
  ContactKey,
  CriterionKey,
  EvidenceKey,
  ExperiencePointKey,
  LoyaltyKey,
  MeasurementSourceKey,
  MethodKey,
  RewardKey,
  TrendAnswerKey,
  TrendKey,
} from './customerLists.ts';
import type {
  ActivityTypeKey,
  ChannelKindKey,
  ChannelPhaseKey,
  CostTypeKey,
  DriverKey,
  PartnerMotiveKey,
  PricingKey,
  RelationshipTypeKey,
  ResourceTypeKey,
  RevenueTypeKey,
} from './methodLists.ts';
import type { BeliefStateKey, TimeKey } from './workshopLists.ts';

/** One measurement of a segment's satisfaction. `date` is an ISO day, `value` on the scale of its method. */
export type Measurement = Readonly<{
  date: string;
  method: MethodKey;
  value: number;
  source?: MeasurementSourceKey | undefined;
  note?: string | undefined;
}>;

/** One point of the experience checklist. */
export type ExperiencePoint = Readonly<{ done?: boolean | undefined; note?: string | undefined; owner?: string | undefined }>;

/** A trend's question as answered for one segment. */
export type TrendReply = Readonly<{ answer?: TrendAnswerKey | undefined; note?: string | undefined }>;

export type Experience = Readonly<{
  points?: Readonly<Partial<Record<ExperiencePointKey, ExperiencePoint | undefined>>> | undefined;
  trends?: Readonly<Partial<Record<TrendKey, TrendReply | undefined>>> | undefined;
}>;

/** What is known of a customer segment. A criterion that is present is used, whether its trait is written yet or not. */
export type SegmentDetails = Readonly<{
  criteria?: Readonly<Partial<Record<CriterionKey, string | undefined>>> | undefined;
  needs?: string | undefined;
  expectedResponse?: string | undefined;
  /** How many customers, in a unit of the person's own (people, companies …). */
  size?: Readonly<{ count: number; unit?: string | undefined }> | undefined;
  /** 1 (low) to 5 (high). */
  profitability?: number | undefined;
  /** 1 (low) to 5 (high). */
  growth?: number | undefined;
  /** In any order; `measurementsByDate` sorts them. */
  measurements?: readonly Measurement[] | undefined;
  experience?: Experience | undefined;
}>;

/** How a segment is won, kept and grown. */
export type RelationshipDetails = Readonly<{
  type?: RelationshipTypeKey | undefined;
  loyalty?: Readonly<{ programme: LoyaltyKey; reward?: RewardKey | undefined }> | undefined;
  complaints?:
    | Readonly<{
        /** Hours until the first answer. */
        firstResponseHours?: number | undefined;
        contacts?: readonly ContactKey[] | undefined;
        /** Per cent of customers satisfied once their complaint is resolved. */
        satisfactionAfter?: number | undefined;
      }>
    | undefined;
  /** ISO day. */
  personalOffersRefreshed?: string | undefined;
}>;

/** What has to be true for the card to hold, and how that was tried out. */
export type Hypothesis = Readonly<{
  belief?: string | undefined;
  test?: string | undefined;
  result?: string | undefined;
  /** Left out: assumed. */
  state?: BeliefStateKey | undefined;
  /** The ISO day of the result. */
  date?: string | undefined;
  /** 1 (low) to 5 (high): how much of the model falls with it. */
  importance?: number | undefined;
}>;

/**
 * The fields of the method on a card, beside its text. Each kind keeps its own, so that a card moved to another block
 * loses nothing and has them again when it is moved back.
 */
export type CardDetails = Readonly<{
  /** How we know what the card says; on any card. */
  evidence?: readonly EvidenceKey[] | undefined;
  hypothesis?: Hypothesis | undefined;
  time?: TimeKey | undefined;
  /** Of channels and relationships: the life-cycle stages they serve. */
  stages?: readonly StageKey[] | undefined;
  /** Of channels and relationships: where the customer meets the company. */
  touchPoints?: readonly TouchPointKey[] | undefined;
  segment?: SegmentDetails | undefined;
  relationship?: RelationshipDetails | undefined;
  proposition?: Readonly<{ drivers?: readonly DriverKey[] | undefined }> | undefined;
  channel?: Readonly<{ phases?: readonly ChannelPhaseKey[] | undefined; kind?: ChannelKindKey | undefined }> | undefined;
  revenue?: Readonly<{ type?: RevenueTypeKey | undefined; pricing?: PricingKey | undefined }> | undefined;
  resource?: Readonly<{ type?: ResourceTypeKey | undefined }> | undefined;
  activity?: Readonly<{ type?: ActivityTypeKey | undefined }> | undefined;
  partner?: Readonly<{ motives?: readonly PartnerMotiveKey[] | undefined }> | undefined;
  cost?: Readonly<{ types?: readonly CostTypeKey[] | undefined }> | undefined;
  /** Of segments, revenue streams and costs: what sums are made of. */
  numbers?: CardNumbers | undefined;
  /** Findings a person has silenced on this card, as `findingKey` writes them. */
  silenced?: readonly string[] | undefined;
}>;

/** The names of the details, in the order of the file. */
export const DETAIL_KEYS = [
  'evidence',
  'hypothesis',
  'time',
  'stages',
  'touchPoints',
  'segment',
  'relationship',
  'proposition',
  'channel',
  'revenue',
  'resource',
  'activity',
  'partner',
  'cost',
  'numbers',
  'silenced',
] as const satisfies readonly (keyof CardDetails)[];

export type DetailKey = (typeof DETAIL_KEYS)[number];
