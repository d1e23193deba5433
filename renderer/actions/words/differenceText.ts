import type { Translate } from '../../i18n/translate.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import { kindsOf } from '../../model/queries/cardChanges.ts';
import { isSameDocument, type DocumentDifference } from '../../model/queries/compareDocuments.ts';
import { parkedChanges } from '../../model/queries/parkedChanges.ts';
import { shortName } from './cardName.ts';
import { infoField } from './infoFields.ts';
import { plainWords } from './plainWords.ts';

/** More names than this in one line nobody reads. */
const MOST_NAMES = 4;
const LONGEST_NAME = 32;

/** Beside the board there are no other blocks and no links. */
const PARKED_KINDS = ['added', 'changed', 'removed'] as const;

type Side = 'theirs' | 'restore';

/**
 * What differs, a line a kind of difference, with the names of some cards. `side`: told of a file somebody else has written
 * (“added there”), or of what taking a version over would do to the open model.
 */
export function differenceLines(
  difference: DocumentDifference,
  before: CanvasDocument,
  after: CanvasDocument,
  side: Side,
  t: Translate,
): readonly string[] {
  if (isSameDocument(difference)) return [t('difference.none')];
  const { added, changed, moved, removed, addedLinks, removedLinks, info } = difference;
  const line = (kind: 'added' | 'changed' | 'moved' | 'removed', cards: readonly Card[]): readonly string[] =>
    cards.length === 0 ? [] : [t(`difference.${side}.${kind}`, { count: cards.length, names: namesOf(cards, t) })];
  const laterOf = (some: DocumentDifference['changed']): readonly Card[] => some.map((one) => one.after);
  const parked = Map.groupBy(parkedChanges(before, after), (change) => kindsOf(change)[0]);
  const beside = PARKED_KINDS.flatMap((kind) => line(kind, parked.get(kind)?.map(({ card }) => card) ?? []));
  // A card that went there or came from there is told by the board; where nothing is told, their order differs.
  const isTold = beside.length + added.length + removed.length > 0;
  const others = info.filter((name) => name !== 'parked' || !isTold);
  return [
    ...line('added', added),
    ...line('changed', laterOf(changed)),
    ...line('removed', removed),
    ...line('moved', laterOf(moved)),
    ...beside.map((text) => t('difference.inParking', { text })),
    ...(addedLinks.length > 0 ? [t('difference.linksMore', { count: addedLinks.length })] : []),
    ...(removedLinks.length > 0 ? [t('difference.linksFewer', { count: removedLinks.length })] : []),
    ...(others.length > 0 ? [t('difference.info', { names: fieldNames(others, t) })] : []),
  ];
}

/** The same in few words, for a list. */
export function differenceSummary(difference: DocumentDifference, t: Translate): string {
  if (isSameDocument(difference)) return t('difference.none');
  const { added, changed, removed, moved } = difference;
  const parts = [
    ...(added.length > 0 ? [t('difference.short.added', { count: added.length })] : []),
    ...(changed.length > 0 ? [t('difference.short.changed', { count: changed.length })] : []),
    ...(removed.length > 0 ? [t('difference.short.removed', { count: removed.length })] : []),
  ];
  if (parts.length > 0) return parts.join(' · ');
  return moved.length > 0 ? t('difference.short.moved', { count: moved.length }) : t('difference.short.other');
}

function namesOf(cards: readonly Card[], t: Translate): string {
  const names = cards
    .slice(0, MOST_NAMES)
    .map(({ text }) => t('difference.name', { name: plainWords(shortName(text, t, LONGEST_NAME)) }));
  return cards.length > names.length ? `${names.join(', ')} …` : names.join(', ');
}

/** What else the documents say of themselves, by name; what has none is the rest. */
function fieldNames(names: readonly string[], t: Translate): string {
  const labels = names.flatMap((name) => infoField(name)?.label ?? []).map((label) => t(label));
  return (labels.length < names.length ? [...labels, t('difference.field.other')] : labels).join(', ');
}
