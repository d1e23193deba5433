import * as z from 'zod/mini';
import { STAGE_KEYS, TOUCH_POINT_KEYS } from '../lifeCycle.ts';
import { numbersSchema } from '../numbers/numbersSchema.ts';
import { recordOf } from '../records.ts';
import { day, shortText, text } from '../fileTypes.ts';
import {
  CONTACT_KEYS,
  CRITERION_KEYS,
  EVIDENCE_KEYS,
  EXPERIENCE_POINT_KEYS,
  LOYALTY_KEYS,
  MEASUREMENT_SOURCE_KEYS,
  METHOD_KEYS,
  METHOD_SCALES,
  REWARD_KEYS,
  TREND_ANSWER_KEYS,
  TREND_KEYS,
  type MethodKey,
} from './customerLists.ts';
import type { DetailKey } from './details.ts';
import {
  ACTIVITY_TYPE_KEYS,
  CHANNEL_KIND_KEYS,
  CHANNEL_PHASE_KEYS,
  COST_TYPE_KEYS,
  DRIVER_KEYS,
  PARTNER_MOTIVE_KEYS,
  PRICING_KEYS,
  RELATIONSHIP_TYPE_KEYS,
  RESOURCE_TYPE_KEYS,
  REVENUE_TYPE_KEYS,
} from './methodLists.ts';
import { BELIEF_STATE_KEYS, TIME_KEYS } from './workshopLists.ts';

export const MAX_MEASUREMENTS = 1_000;
export const MAX_SILENCED = 1_000;
/** Of customers in a segment, and of hours until an answer. */
export const MAX_COUNT = 1e12;
export const MAX_HOURS = 100_000;

const grade = z.int().check(z.minimum(1), z.maximum(5), z.describe('1 (low) to 5 (high).'));
const share = z.number().check(z.minimum(0), z.maximum(100), z.describe('Per cent.'));

function choices<const Keys extends readonly string[]>(keys: Keys) {
  return z.optional(z.array(z.enum(keys)).check(z.maxLength(keys.length)));
}

/** An object that may have each of the keys; others ride along. */
function perKey<const Key extends string, Value extends z.ZodMiniType>(keys: readonly Key[], value: Value) {
  return z.looseObject(recordOf(keys, () => z.optional(value)));
}

function measuredBy<const Method extends MethodKey>(method: Method) {
  const { least, most } = METHOD_SCALES[method];
  return z.looseObject({
    date: day,
    method: z.literal(method),
    value: z.number().check(z.minimum(least), z.maximum(most)),
    source: z.optional(z.enum(MEASUREMENT_SOURCE_KEYS)),
    note: z.optional(text),
  });
}

const [csat, nps, ces, acsi] = METHOD_KEYS;
const measurement = z.discriminatedUnion('method', [measuredBy(csat), measuredBy(nps), measuredBy(ces), measuredBy(acsi)]);

const experience = z.looseObject({
  points: z.optional(
    perKey(
      EXPERIENCE_POINT_KEYS,
      z.looseObject({ done: z.optional(z.boolean()), note: z.optional(text), owner: z.optional(shortText) }),
    ),
  ),
  trends: z.optional(
    perKey(TREND_KEYS, z.looseObject({ answer: z.optional(z.enum(TREND_ANSWER_KEYS)), note: z.optional(text) })),
  ),
});

const segment = z.looseObject({
  criteria: z.optional(perKey(CRITERION_KEYS, text).check(z.describe('Segmentation criteria in use, each with its trait.'))),
  needs: z.optional(text),
  expectedResponse: z.optional(text),
  size: z.optional(z.looseObject({ count: z.number().check(z.minimum(0), z.maximum(MAX_COUNT)), unit: z.optional(shortText) })),
  profitability: z.optional(grade),
  growth: z.optional(grade),
  measurements: z.optional(z.array(measurement).check(z.maxLength(MAX_MEASUREMENTS))),
  experience: z.optional(experience),
});

const relationship = z.looseObject({
  type: z.optional(z.enum(RELATIONSHIP_TYPE_KEYS)),
  loyalty: z.optional(z.looseObject({ programme: z.enum(LOYALTY_KEYS), reward: z.optional(z.enum(REWARD_KEYS)) })),
  complaints: z.optional(
    z.looseObject({
      firstResponseHours: z.optional(z.number().check(z.minimum(0), z.maximum(MAX_HOURS))),
      contacts: choices(CONTACT_KEYS),
      satisfactionAfter: z.optional(share),
    }),
  ),
  personalOffersRefreshed: z.optional(day),
});

const hypothesis = z.looseObject({
  belief: z.optional(text),
  test: z.optional(text),
  result: z.optional(text),
  state: z.optional(z.enum(BELIEF_STATE_KEYS).check(z.describe('Left out: assumed.'))),
  date: z.optional(day.check(z.describe('The day of the result.'))),
  importance: z.optional(grade),
});

export const silencedSchema = z.array(shortText).check(z.maxLength(MAX_SILENCED));

/** The details of a card, each optional. Objects are loose: what a newer minor version adds rides along. */
export const detailShape = {
  evidence: choices(EVIDENCE_KEYS),
  hypothesis: z.optional(hypothesis),
  time: z.optional(z.enum(TIME_KEYS).check(z.describe('When what the card says is true.'))),
  stages: choices(STAGE_KEYS),
  touchPoints: choices(TOUCH_POINT_KEYS),
  segment: z.optional(segment),
  relationship: z.optional(relationship),
  proposition: z.optional(z.looseObject({ drivers: choices(DRIVER_KEYS) })),
  channel: z.optional(z.looseObject({ phases: choices(CHANNEL_PHASE_KEYS), kind: z.optional(z.enum(CHANNEL_KIND_KEYS)) })),
  revenue: z.optional(z.looseObject({ type: z.optional(z.enum(REVENUE_TYPE_KEYS)), pricing: z.optional(z.enum(PRICING_KEYS)) })),
  resource: z.optional(z.looseObject({ type: z.optional(z.enum(RESOURCE_TYPE_KEYS)) })),
  activity: z.optional(z.looseObject({ type: z.optional(z.enum(ACTIVITY_TYPE_KEYS)) })),
  partner: z.optional(z.looseObject({ motives: choices(PARTNER_MOTIVE_KEYS) })),
  cost: z.optional(z.looseObject({ types: choices(COST_TYPE_KEYS) })),
  numbers: z.optional(numbersSchema),
  silenced: z.optional(silencedSchema),
} satisfies Record<DetailKey, z.ZodMiniType>;
