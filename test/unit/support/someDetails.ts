import fc from 'fast-check';
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
} from '../../../renderer/model/details/customerLists.ts';
import type { CardDetails } from '../../../renderer/model/details/details.ts';
import * as lists from '../../../renderer/model/details/methodLists.ts';
import { BELIEF_STATE_KEYS, TIME_KEYS } from '../../../renderer/model/details/workshopLists.ts';
import * as numbers from '../../../renderer/model/numbers/numbers.ts';
import { STAGE_KEYS, TOUCH_POINT_KEYS } from '../../../renderer/model/lifeCycle.ts';

const optional = { requiredKeys: [] };
const aNote = fc.constantFrom('', 'a note', 'dve\nvety', '„áno“');
const aDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const some = <Key extends string>(keys: readonly Key[]) => fc.subarray([...keys], { minLength: 1 });
const one = <Key extends string>(keys: readonly Key[]) => fc.constantFrom(...keys);
const perKey = <Value>(keys: readonly string[], value: fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value])), optional);

const aMeasurement = one(METHOD_KEYS).chain((method) =>
  fc.record(
    {
      date: aDay,
      method: fc.constant(method),
      value: fc.integer({ min: METHOD_SCALES[method].least, max: METHOD_SCALES[method].most }),
      source: one(MEASUREMENT_SOURCE_KEYS),
      note: aNote,
    },
    { requiredKeys: ['date', 'method', 'value'] },
  ),
);

const anExperience = fc.record(
  {
    points: perKey(EXPERIENCE_POINT_KEYS, fc.record({ done: fc.boolean(), note: aNote, owner: aNote }, optional)),
    trends: perKey(TREND_KEYS, fc.record({ answer: one(TREND_ANSWER_KEYS), note: aNote }, optional)),
  },
  optional,
);

const aSegment = fc.record(
  {
    criteria: perKey(CRITERION_KEYS, aNote),
    needs: aNote,
    expectedResponse: aNote,
    size: fc.record(
      { count: fc.integer({ min: 0, max: 1_000_000 }), unit: fc.constantFrom('people', 'firmy') },
      { requiredKeys: ['count'] },
    ),
    profitability: fc.integer({ min: 1, max: 5 }),
    growth: fc.integer({ min: 1, max: 5 }),
    measurements: fc.array(aMeasurement, { maxLength: 4 }),
    experience: anExperience,
  },
  optional,
);

const aRelationship = fc.record(
  {
    type: one(lists.RELATIONSHIP_TYPE_KEYS),
    loyalty: fc.record({ programme: one(LOYALTY_KEYS), reward: one(REWARD_KEYS) }, { requiredKeys: ['programme'] }),
    complaints: fc.record(
      {
        firstResponseHours: fc.integer({ min: 0, max: 100 }),
        contacts: some(CONTACT_KEYS),
        satisfactionAfter: fc.integer({ min: 0, max: 100 }),
      },
      optional,
    ),
    personalOffersRefreshed: aDay,
  },
  optional,
);

const anAmount = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom('= 1 + 2', '= {a.price} * 0.5', '=(', '= {gone.size}'),
);
const anEstimate = fc.record({ low: anAmount, likely: anAmount, high: anAmount }, optional);

const someNumbers = fc.record(
  {
    size: fc.record({ low: anAmount, high: anAmount }, optional),
    price: anEstimate,
    frequency: anEstimate,
    frequencyPeriod: one(numbers.PERIOD_KEYS),
    share: anEstimate,
    cost: anEstimate,
    costPeriod: one(numbers.COST_PERIOD_KEYS),
    costBasis: one(numbers.COST_BASIS_KEYS),
  },
  optional,
);

/** Any details a card may have, whatever its block. */
const aHypothesis = fc.record(
  {
    belief: aNote,
    test: aNote,
    result: aNote,
    state: one(BELIEF_STATE_KEYS),
    date: aDay,
    importance: fc.integer({ min: 1, max: 5 }),
  },
  optional,
);

export const someDetails: fc.Arbitrary<CardDetails> = fc
  .record(
    {
      evidence: some(EVIDENCE_KEYS),
      hypothesis: aHypothesis,
      time: one(TIME_KEYS),
      stages: some(STAGE_KEYS),
      touchPoints: some(TOUCH_POINT_KEYS),
      segment: aSegment,
      relationship: aRelationship,
      proposition: fc.record({ drivers: some(lists.DRIVER_KEYS) }),
      channel: fc.record({ phases: some(lists.CHANNEL_PHASE_KEYS), kind: one(lists.CHANNEL_KIND_KEYS) }, optional),
      revenue: fc.record({ type: one(lists.REVENUE_TYPE_KEYS), pricing: one(lists.PRICING_KEYS) }, optional),
      resource: fc.record({ type: one(lists.RESOURCE_TYPE_KEYS) }),
      activity: fc.record({ type: one(lists.ACTIVITY_TYPE_KEYS) }),
      partner: fc.record({ motives: some(lists.PARTNER_MOTIVE_KEYS) }),
      cost: fc.record({ types: some(lists.COST_TYPE_KEYS) }),
      numbers: someNumbers,
    },
    optional,
  )
  // Records of the generator have no prototype; those out of a file have one.
  .map((details): CardDetails => JSON.parse(JSON.stringify(details)));
