import * as z from 'zod/mini';
import { BLOCK_KEYS } from '../blocks.ts';
import { MAX_CARDS } from '../fileLimits.ts';
import { id, shortText, text } from '../fileTypes.ts';
import { MAX_ENTRIES, MAX_MINUTES } from './agenda.ts';
import { MAX_STEPS } from './presentation.ts';
import { MAX_BALLOTS, MAX_DOTS, MAX_VOTES, VOTE_WAYS } from './votes.ts';

const block = z.enum(BLOCK_KEYS);
const dots = z.int().check(z.minimum(1), z.maximum(MAX_DOTS));

/** Also of what one window tells another about it. */
export const storyStep = z.union([
  z.looseObject({ kind: z.literal('whole') }),
  z.looseObject({ kind: z.literal('block'), block }),
  z.looseObject({ kind: z.literal('card'), card: id }),
  z.looseObject({ kind: z.literal('segment'), segment: id }),
]);

const presentedStep = z.looseObject({
  step: storyStep,
  isPlaced: z.optional(z.boolean().check(z.describe('Put by the author after the entry before it.'))),
  note: z.optional(text),
  isLeftOut: z.optional(z.boolean()),
});

const activity = z.looseObject({
  id,
  title: shortText,
  minutes: z.int().check(z.minimum(1), z.maximum(MAX_MINUTES)),
  blocks: z.optional(z.array(block).check(z.maxLength(BLOCK_KEYS.length))),
  note: z.optional(text),
});

const ballot = z.looseObject({
  id,
  voter: z.optional(shortText),
  dots: z.array(z.looseObject({ card: id, count: dots })).check(z.maxLength(MAX_CARDS)),
});

const vote = z.looseObject({
  id,
  question: shortText,
  startedAt: z.iso.datetime().check(z.describe('Such as 2026-11-22T09:30:00Z.')),
  closedAt: z.optional(z.iso.datetime().check(z.describe('Left out while the vote is open.'))),
  way: z.enum(VOTE_WAYS).check(z.describe('ballots: each person has a budget of dots; count: the facilitator counts hands.')),
  budget: dots,
  options: z
    .array(z.looseObject({ card: id, text }))
    .check(z.maxLength(MAX_CARDS), z.describe('The cards that could be voted for, with what stood on them.')),
  ballots: z.array(ballot).check(z.maxLength(MAX_BALLOTS)),
});

/** What a workshop leaves in the document. */
export const workshopShape = {
  presentation: z.optional(
    z
      .array(presentedStep)
      .check(
        z.maxLength(MAX_STEPS),
        z.describe(
          'What the author changed in the story: the place of steps, notes, what is left out; in the order of the talk.',
        ),
      ),
  ),
  agenda: z.optional(z.array(activity).check(z.maxLength(MAX_ENTRIES), z.describe('Timed activities of a workshop, in order.'))),
  prompts: z.optional(
    z
      .array(z.looseObject({ id, block, text }))
      .check(z.maxLength(MAX_ENTRIES), z.describe('Questions of the person’s own for a block.')),
  ),
  votes: z.optional(z.array(vote).check(z.maxLength(MAX_VOTES), z.describe('Votes with dots, the oldest first.'))),
};
