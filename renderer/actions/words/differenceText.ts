import type { Translate } from '../../i18n/translate.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import { isSameDocument, type DocumentDifference } from '../../model/queries/compareDocuments.ts';
import { shortCardName } from './cardName.ts';
import { plainWords } from './plainWords.ts';

/** More names than this in one line nobody reads. */
const MOST_NAMES = 4;
const LONGEST_NAME = 32;

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
  const line = (kind: 'added' | 'changed' | 'moved' | 'removed', cards: readonly Card[], document: CanvasDocument) =>
    cards.length === 0 ? [] : [t(`difference.${side}.${kind}`, { count: cards.length, names: namesOf(cards, document, t) })];
  return [
    ...line('added', added, after),
    ...line(
      'changed',
      changed.map((one) => one.after),
      after,
    ),
    ...line('removed', removed, before),
    ...line(
      'moved',
      moved.map((one) => one.after),
      after,
    ),
    ...(addedLinks.length > 0 ? [t('difference.linksMore', { count: addedLinks.length })] : []),
    ...(removedLinks.length > 0 ? [t('difference.linksFewer', { count: removedLinks.length })] : []),
    ...(info.length > 0 ? [t('difference.info')] : []),
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

function namesOf(cards: readonly Card[], document: CanvasDocument, t: Translate): string {
  const names = cards
    .slice(0, MOST_NAMES)
    .map(({ id }) => t('difference.name', { name: plainWords(shortCardName(document, id, t, LONGEST_NAME)) }));
  return cards.length > names.length ? `${names.join(', ')} …` : names.join(', ');
}
