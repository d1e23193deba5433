import { BLOCK_KEYS, type BlockKey } from '../../../renderer/model/blocks.ts';
import {
  CRITERION_KEYS,
  EXPERIENCE_POINT_KEYS,
  METHOD_KEYS,
  METHOD_SCALES,
  TREND_KEYS,
} from '../../../renderer/model/details/customerLists.ts';
import type { CardDetails, SegmentDetails } from '../../../renderer/model/details/details.ts';
import type { CanvasDocument, Card, DocumentInfo } from '../../../renderer/model/document.ts';
import { recordOf } from '../../../renderer/model/records.ts';
import { historyOf, named } from './aHistory.ts';
import { documentOf, type CardSpec } from './documentOf.ts';
import { PAYLOADS } from './payloads.ts';

const DAY = '2026-11-22';
const ALL = PAYLOADS.join(' ');

/** A document with a payload in every field that takes text: in each block a card of each payload, full of it. */
export function hostileDocument(): CanvasDocument {
  const blocks = recordOf(BLOCK_KEYS, (block) => PAYLOADS.map((payload): CardSpec => hostileCard(block, payload)));
  const bare = documentOf(blocks, PAYLOADS.flatMap(linksOf));
  const info: DocumentInfo = {
    id: ALL.slice(0, 200),
    // The last first, so that the limit does not cut off what turns the direction of writing.
    title: PAYLOADS.toReversed().join(' ').slice(0, 1_000),
    description: PAYLOADS.join('\n'),
    author: PAYLOADS[0],
    client: PAYLOADS[1],
    date: DAY,
    edition: PAYLOADS[5],
    language: 'en',
    segmentOrder: PAYLOADS.map((payload) => idOf('customerSegments', payload)),
    silenced: PAYLOADS,
    parked: [...bare.cards.values()]
      .filter(({ text }) => text === PAYLOADS[0])
      .map((card) => Object.freeze({ ...card, id: `parked ${card.id}` })),
    ...workshopOf(bare),
    ...Object.fromEntries(PAYLOADS.map((payload) => [payload, payload])),
  };
  const full = { ...bare, info: Object.freeze(info) };
  return historyOf([full, lesser(full), full], (index) =>
    named(`${index} ${PAYLOADS[index]}`, { name: PAYLOADS[index] ?? '', note: ALL }),
  );
}

function workshopOf({ cards }: CanvasDocument): Pick<DocumentInfo, 'presentation' | 'agenda' | 'prompts' | 'votes'> {
  const options = [...cards.values()].map(({ id, text }) => ({ card: id, text }));
  return {
    presentation: [
      ...options.map(({ card, text }) => ({ step: { kind: 'card' as const, card }, note: text })),
      { step: { kind: 'segment', segment: idOf('customerSegments', PAYLOADS[0] ?? '') } },
    ],
    agenda: PAYLOADS.map((payload) => ({ id: `activity ${payload}`.slice(0, 90), title: payload, minutes: 20, note: payload })),
    prompts: PAYLOADS.map((payload) => ({ id: `prompt ${payload}`.slice(0, 90), block: 'channels', text: payload })),
    votes: PAYLOADS.map((payload) => ({
      ...{ id: `vote ${payload}`.slice(0, 90), question: payload, way: 'ballots', budget: 3, options },
      startedAt: `${DAY}T09:00:00.000Z`,
      closedAt: `${DAY}T09:30:00.000Z`,
      ballots: [{ id: 'ballot', voter: payload, dots: options.slice(0, 2).map(({ card }) => ({ card, count: 1 })) }],
    })),
  };
}

/** The same without a segment, the notes of a channel and a field of the document, for a version that says so. */
function lesser({ info: { edition: _edition, ...info }, cards, links }: CanvasDocument): CanvasDocument {
  const [gone, channel] = [idOf('customerSegments', PAYLOADS[0] ?? ''), idOf('channels', PAYLOADS[0] ?? '')];
  const kept = [...cards.values()].filter(({ id }) => id !== gone);
  const less = kept.map((card): Card => {
    const { notes: _notes, ...rest } = card;
    return Object.freeze(card.id === channel ? rest : card);
  });
  return {
    info: Object.freeze(info),
    cards: new Map(less.map((card) => [card.id, card])),
    links: new Map([...links].filter(([, { from }]) => from !== gone)),
  };
}

function idOf(block: BlockKey, payload: string): string {
  return `${block} ${payload}`.slice(0, 90);
}

function linksOf(payload: string): readonly (readonly [string, string])[] {
  const served = ['valuePropositions', 'channels', 'customerRelationships', 'revenueStreams'] as const;
  return served.map((block) => [idOf('customerSegments', payload), idOf(block, payload)]);
}

function hostileCard(block: BlockKey, payload: string): CardSpec {
  const shared: CardDetails = {
    hypothesis: { belief: payload, test: payload, result: payload, state: 'refuted', date: DAY, importance: 5 },
    evidence: ['survey'],
    silenced: [payload],
  };
  return { id: idOf(block, payload), text: payload, notes: payload, [payload]: payload, ...shared, ...ofBlock(block, payload) };
}

function ofBlock(block: BlockKey, payload: string): CardDetails {
  switch (block) {
    case 'customerSegments':
      return { segment: segmentOf(payload) };
    case 'channels':
      return { stages: ['attract'], touchPoints: ['design'], channel: { phases: ['awareness'] } };
    case 'customerRelationships':
      return { stages: ['resolveComplaints'], relationship: { complaints: { firstResponseHours: 90, contacts: ['email'] } } };
    default:
      return {};
  }
}

function segmentOf(payload: string): SegmentDetails {
  return {
    criteria: recordOf(CRITERION_KEYS, () => payload),
    needs: payload,
    expectedResponse: payload,
    size: { count: 12_000, unit: payload },
    profitability: 5,
    growth: 4,
    measurements: METHOD_KEYS.map((method) => ({
      ...{ date: DAY, method, value: METHOD_SCALES[method].most },
      note: payload,
    })),
    experience: {
      points: recordOf(EXPERIENCE_POINT_KEYS, () => ({ done: true, note: payload, owner: payload })),
      trends: recordOf(TREND_KEYS, () => ({ answer: 'no' as const, note: payload })),
    },
  };
}
