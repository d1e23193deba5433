import type { BlockKey } from '../blocks.ts';
import { STAGE_KEYS, type StageKey } from '../lifeCycle.ts';
import type { Activity } from './agenda.ts';

/** The agendas that come with the program. */
export const READY_AGENDAS = ['canvas', 'lifeCycle', 'workshop'] as const;
export type ReadyAgenda = (typeof READY_AGENDAS)[number];

/**
 * The nine blocks in four parts, each in one. Customer: for whom, where they are met, how they are kept. Value: what they are
 * offered and what they pay for it. Delivery: what has to be done and to be had so that it arrives. Operation: who helps, and what
 * it costs to run.
 */
export const CANVAS_PARTS = {
  customer: ['customerSegments', 'channels', 'customerRelationships'],
  value: ['valuePropositions', 'revenueStreams'],
  delivery: ['keyResources', 'keyActivities'],
  operation: ['keyPartners', 'costStructure'],
} as const satisfies Readonly<Record<string, readonly BlockKey[]>>;

export type CanvasPart = keyof typeof CANVAS_PARTS;

/** What an activity of a ready agenda is; the words come from outside. */
export type ReadyActivity =
  | Readonly<{ kind: 'part'; part: CanvasPart; minutes: number }>
  | Readonly<{ kind: 'stage'; stage: StageKey; minutes: number }>
  | Readonly<{ kind: 'frame'; frame: AgendaFrame; minutes: number }>;

/** What stands around the work on the blocks. */
export type AgendaFrame = 'opening' | 'close' | 'welcome' | 'break' | 'vote' | 'nextSteps';

/** In order. The canvas takes 80 minutes, the life cycle 60, the whole workshop 120. */
export const READY_ACTIVITIES: Readonly<Record<ReadyAgenda, readonly ReadyActivity[]>> = {
  canvas: [part('customer', 20), part('value', 20), part('delivery', 20), part('operation', 20)],
  lifeCycle: [
    frame('opening', 5),
    ...STAGE_KEYS.map((stage) => ({ kind: 'stage', stage, minutes: 7 }) as const),
    frame('close', 6),
  ],
  workshop: [
    frame('welcome', 10),
    part('customer', 20),
    part('value', 20),
    frame('break', 10),
    part('delivery', 15),
    part('operation', 15),
    frame('vote', 15),
    frame('nextSteps', 15),
  ],
};

/** Blocks whose cards serve the stages of the life cycle; some stages look at one more. */
const SERVING: readonly BlockKey[] = ['channels', 'customerRelationships'];
const BESIDE: Readonly<Partial<Record<StageKey, readonly BlockKey[]>>> = {
  identifyNeeds: ['customerSegments'],
  personalise: ['valuePropositions'],
  renewAndExpand: ['revenueStreams'],
};

export type ReadyWords = Readonly<{ title: string; note: string }>;

/** A ready agenda as activities of a document, to be changed freely from then on. */
export function makeAgenda(
  agenda: ReadyAgenda,
  wordsOf: (activity: ReadyActivity) => ReadyWords,
  newId: () => string,
): readonly Activity[] {
  return READY_ACTIVITIES[agenda].map((activity) => {
    const { title, note } = wordsOf(activity);
    const blocks = blocksOf(activity);
    return {
      id: newId(),
      title,
      minutes: activity.minutes,
      ...(blocks.length > 0 && { blocks }),
      ...(note !== '' && { note }),
    };
  });
}

function blocksOf(activity: ReadyActivity): readonly BlockKey[] {
  switch (activity.kind) {
    case 'part':
      return CANVAS_PARTS[activity.part];
    case 'stage':
      return [...SERVING, ...(BESIDE[activity.stage] ?? [])];
    case 'frame':
      return [];
  }
}

function part(name: CanvasPart, minutes: number): ReadyActivity {
  return { kind: 'part', part: name, minutes };
}

function frame(name: AgendaFrame, minutes: number): ReadyActivity {
  return { kind: 'frame', frame: name, minutes };
}
