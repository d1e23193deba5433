import type { Rule } from './rule.ts';
import { activityWithoutProposition } from './rules/activityWithoutProposition.ts';
import { blockCrowded } from './rules/blockCrowded.ts';
import { blockEmpty } from './rules/blockEmpty.ts';
import { channelWithoutSegment } from './rules/channelWithoutSegment.ts';
import { complaintsOneChannel } from './rules/complaintsOneChannel.ts';
import { complaintsSlow } from './rules/complaintsSlow.ts';
import { complaintsUnhandled } from './rules/complaintsUnhandled.ts';
import { costWithoutCause } from './rules/costWithoutCause.ts';
import { diversifiedOneSegment } from './rules/diversifiedOneSegment.ts';
import { diversifiedSharedOffer } from './rules/diversifiedSharedOffer.ts';
import { loyaltyMissing } from './rules/loyaltyMissing.ts';
import { massMarketManySegments } from './rules/massMarketManySegments.ts';
import { multiSidedOneSegment } from './rules/multiSidedOneSegment.ts';
import { nicheManySegments } from './rules/nicheManySegments.ts';
import { numberContradiction } from './rules/numberContradiction.ts';
import { numberCycle } from './rules/numberCycle.ts';
import { numberMissing } from './rules/numberMissing.ts';
import { numberNotFinite } from './rules/numberNotFinite.ts';
import { numberUnreadable } from './rules/numberUnreadable.ts';
import { personalOfferStale } from './rules/personalOfferStale.ts';
import { propositionWithoutSegment } from './rules/propositionWithoutSegment.ts';
import { relationshipWithoutSegment } from './rules/relationshipWithoutSegment.ts';
import { resourceWithoutProposition } from './rules/resourceWithoutProposition.ts';
import { resourcesSpreadThin } from './rules/resourcesSpreadThin.ts';
import { revenueWithoutSegment } from './rules/revenueWithoutSegment.ts';
import { satisfactionFalling } from './rules/satisfactionFalling.ts';
import { segmentAssumptionOnly } from './rules/segmentAssumptionOnly.ts';
import { segmentNotMeasured } from './rules/segmentNotMeasured.ts';
import { segmentSingleCriterion } from './rules/segmentSingleCriterion.ts';
import { segmentWithoutChannel } from './rules/segmentWithoutChannel.ts';
import { segmentWithoutCriteria } from './rules/segmentWithoutCriteria.ts';
import { segmentWithoutProposition } from './rules/segmentWithoutProposition.ts';
import { segmentWithoutRelationship } from './rules/segmentWithoutRelationship.ts';
import { segmentWithoutRevenue } from './rules/segmentWithoutRevenue.ts';
import { segmentedOneSegment } from './rules/segmentedOneSegment.ts';
import { segmentedSameOffer } from './rules/segmentedSameOffer.ts';
import { stageUncovered } from './rules/stageUncovered.ts';

/** Every rule there is, in the order of `RULE_IDS`; one a file in `rules/`. */
export const RULES: readonly Rule[] = [
  segmentWithoutProposition,
  segmentWithoutChannel,
  segmentWithoutRelationship,
  segmentWithoutRevenue,
  propositionWithoutSegment,
  channelWithoutSegment,
  relationshipWithoutSegment,
  revenueWithoutSegment,
  massMarketManySegments,
  nicheManySegments,
  segmentedOneSegment,
  diversifiedOneSegment,
  multiSidedOneSegment,
  segmentedSameOffer,
  diversifiedSharedOffer,
  segmentWithoutCriteria,
  segmentSingleCriterion,
  segmentAssumptionOnly,
  segmentNotMeasured,
  satisfactionFalling,
  stageUncovered,
  complaintsUnhandled,
  complaintsSlow,
  complaintsOneChannel,
  loyaltyMissing,
  personalOfferStale,
  resourcesSpreadThin,
  activityWithoutProposition,
  resourceWithoutProposition,
  costWithoutCause,
  numberMissing,
  numberCycle,
  numberUnreadable,
  numberNotFinite,
  numberContradiction,
  blockEmpty,
  blockCrowded,
];
