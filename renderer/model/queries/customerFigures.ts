import type { BlockKey } from '../blocks.ts';
import { monthsBetween } from '../days.ts';
import {
  CONTACT_KEYS,
  LOYALTY_KEYS,
  METHOD_KEYS,
  type ContactKey,
  type LoyaltyKey,
  type MethodKey,
} from '../details/customerLists.ts';
import type { CanvasDocument, Card } from '../document.ts';
import { recordOf } from '../records.ts';
import { pointsDone } from './experience.ts';
import { stageCoverage, uncoveredStages } from './lifeCycle.ts';
import { STAGE_KEYS } from '../lifeCycle.ts';
import { linkedCards } from './linkedCards.ts';
import type { LinkIndex } from './linkIndex.ts';
import { seriesOf } from './satisfaction.ts';

/** The same figure of several cards: its least and its most value, equal for a single one. */
export type Range = Readonly<{ least: number; most: number }>;

/**
 * How customers are served, in figures: of one segment, or of a whole model. Where several cards speak of one thing, the
 * range is kept, because its worse end is what some customer gets. Null: nobody has written it down.
 */
export type CustomerFigures = Readonly<{
  firstResponseHours: Range | null;
  /** Every way there is to complain, in the order of the list. */
  contacts: readonly ContactKey[] | null;
  /** Per cent. */
  satisfactionAfter: Range | null;
  /** The programmes there are; `none` alone where it is said that there is none. */
  loyalty: readonly LoyaltyKey[] | null;
  /** The latest value by each method. */
  satisfaction: Readonly<Record<MethodKey, Range | null>>;
  /** Of the seven stages, how many are served. */
  coverage: Range | null;
  /** Whole months since personal offers were refreshed. */
  offersAge: Range | null;
  /** Of the nine points, how many are done. */
  checklist: Range | null;
}>;

/** The figures of one segment with what it is linked to, or, without a segment, of all cards of the model. `today`: ISO day. */
export function customerFigures(
  document: CanvasDocument,
  links: LinkIndex,
  segmentId: string | null,
  today: string,
): CustomerFigures {
  const chosen = segmentId === null ? undefined : document.cards.get(segmentId);
  const segments = segmentId === null ? cardsOf(document, 'customerSegments') : chosen ? [chosen] : [];
  const kept =
    segmentId === null
      ? cardsOf(document, 'customerRelationships')
      : linkedCards(document, links, segmentId, 'customerRelationships');
  const relationships = kept.flatMap((card) => card.relationship ?? []);
  const complaints = relationships.flatMap((relationship) => relationship.complaints ?? []);
  const contacts = new Set(complaints.flatMap((one) => one.contacts ?? []));
  return {
    firstResponseHours: rangeOf(complaints.map((one) => one.firstResponseHours)),
    contacts: orNull(CONTACT_KEYS.filter((key) => contacts.has(key))),
    satisfactionAfter: rangeOf(complaints.map((one) => one.satisfactionAfter)),
    loyalty: programmesOf(relationships.flatMap(({ loyalty }) => loyalty?.programme ?? [])),
    satisfaction: recordOf(METHOD_KEYS, (method) => rangeOf(segments.map((card) => seriesOf(card, method).at(-1)?.value))),
    coverage: rangeOf(segments.map(({ id }) => coveredStages(document, links, id))),
    offersAge: rangeOf(
      relationships.map(({ personalOffersRefreshed: day }) => (day === undefined ? undefined : monthsBetween(day, today))),
    ),
    checklist: rangeOf(segments.map(pointsDone)),
  };
}

function cardsOf(document: CanvasDocument, block: BlockKey): readonly Card[] {
  return [...document.cards.values()].filter((card) => card.block === block);
}

function coveredStages(document: CanvasDocument, links: LinkIndex, segmentId: string): number {
  return STAGE_KEYS.length - uncoveredStages(stageCoverage(document, links, segmentId)).length;
}

/** A programme somewhere outweighs a “none” elsewhere. */
function programmesOf(said: readonly LoyaltyKey[]): readonly LoyaltyKey[] | null {
  const programmes = LOYALTY_KEYS.filter((key) => key !== 'none' && said.includes(key));
  return programmes.length === 0 && said.includes('none') ? ['none'] : orNull(programmes);
}

function orNull<Key>(keys: readonly Key[]): readonly Key[] | null {
  return keys.length === 0 ? null : keys;
}

function rangeOf(values: readonly (number | undefined)[]): Range | null {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? null : { least: Math.min(...known), most: Math.max(...known) };
}
