import type { Card, Link, Snapshot } from '../document.ts';
import { linkRule } from '../linkRules.ts';
import type { MutableDocument } from '../operations.ts';
import { applyContent, emptyDocument } from './snapshot.ts';
import { MAX_CARDS, MAX_LINKS } from '../fileLimits.ts';

/** Fields no card and no document is without. */
const NEEDED_BY_CARD: ReadonlySet<string> = new Set<keyof Card>(['id', 'block', 'text', 'x', 'y', 'width']);
const NEEDED_BY_DOCUMENT: ReadonlySet<string> = new Set(['id', 'title']);
/** What a file says beside its info; as a field of it, it would take the place of the real one. */
const NEVER_INFO: readonly string[] = ['format', 'version', 'cards', 'links', 'snapshots'];

/**
 * How many snapshots of a list, from the first, make documents this program could have written: each rests on those before it, so
 * what follows a damaged one is lost with it. Costs what the list holds, not what its documents hold together.
 */
export function countSound(snapshots: readonly Snapshot[]): number {
  const document = emptyDocument();
  const ledger: Ledger = { byCard: new Map(), pairs: new Set() };
  const ids = new Set<string>();
  for (const [index, snapshot] of snapshots.entries()) {
    if (ids.has(snapshot.id) || !fits(document, snapshot)) return index;
    ids.add(snapshot.id);
    for (const id of snapshot.removedLinks ?? []) forget(ledger, document.links.get(id));
    const touched = (snapshot.changedCards ?? []).filter(({ set }) => set?.block !== undefined).map(({ id }) => id);
    const lost = snapshot.removedCards ?? [];
    applyContent(document, snapshot);
    if (document.cards.size > MAX_CARDS || document.links.size > MAX_LINKS || document.info.id === '') return index;
    if (!(snapshot.addedLinks ?? []).every((link) => remember(ledger, link) && isAllowed(document, link))) return index;
    const affected = [...touched, ...lost].flatMap((id) => [...(ledger.byCard.get(id) ?? [])]);
    if (!affected.every((id) => isAllowed(document, document.links.get(id)))) return index;
  }
  return snapshots.length;
}

/** Whether the snapshot speaks of records that are there, and adds only such as are not. */
function fits({ cards, links }: MutableDocument, snapshot: Snapshot): boolean {
  const { info, removedLinks = [], removedCards = [], changedCards = [], addedCards = [], addedLinks = [] } = snapshot;
  const [goneLinks, goneCards] = [new Set(removedLinks), new Set(removedCards)];
  return (
    !info?.unset?.some((key) => NEEDED_BY_DOCUMENT.has(key)) &&
    !NEVER_INFO.some((key) => Object.hasOwn(info?.set ?? {}, key)) &&
    removedLinks.every((id) => links.has(id)) &&
    removedCards.every((id) => cards.has(id)) &&
    changedCards.every(({ id, unset }) => {
      return cards.has(id) && !goneCards.has(id) && !unset?.some((key) => NEEDED_BY_CARD.has(key));
    }) &&
    new Set(addedCards.map(({ id }) => id)).size === addedCards.length &&
    addedCards.every(({ id }) => !cards.has(id) || goneCards.has(id)) &&
    new Set(addedLinks.map(({ id }) => id)).size === addedLinks.length &&
    addedLinks.every(({ id }) => !links.has(id) || goneLinks.has(id))
  );
}

/** The links of each card, and the pairs that are linked. */
type Ledger = Readonly<{ byCard: Map<string, Set<string>>; pairs: Set<string> }>;

/** False where the pair is linked already. */
function remember({ byCard, pairs }: Ledger, link: Link): boolean {
  const pair = pairOf(link);
  if (pairs.has(pair)) return false;
  pairs.add(pair);
  for (const end of [link.from, link.to]) {
    const links = byCard.get(end) ?? new Set();
    byCard.set(end, links.add(link.id));
  }
  return true;
}

function forget({ byCard, pairs }: Ledger, link: Link | undefined): void {
  if (!link) return;
  pairs.delete(pairOf(link));
  byCard.get(link.from)?.delete(link.id);
  byCard.get(link.to)?.delete(link.id);
}

function isAllowed({ cards }: MutableDocument, link: Link | undefined): boolean {
  const [from, to] = [cards.get(link?.from ?? ''), cards.get(link?.to ?? '')];
  return from !== undefined && to !== undefined && linkRule(from.block, to.block) !== undefined;
}

function pairOf({ from, to }: Link): string {
  return JSON.stringify([from, to]);
}
