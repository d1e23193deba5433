import { describe, expect, it } from 'vitest';
import { BLOCK_KEYS, type BlockKey } from '../../../renderer/model/blocks.ts';
import type { CanvasDocument, Card } from '../../../renderer/model/document.ts';
import { judgeLink, linkableBlocks, linkRule, type LinkVerb } from '../../../renderer/model/linkRules.ts';
import { documentOf } from '../support/documentOf.ts';

/** The table of the method (domain.md §2), written down a second time: from, to, and how it reads. */
const TABLE: readonly (readonly [BlockKey, BlockKey, LinkVerb])[] = [
  ['customerSegments', 'valuePropositions', 'isOffered'],
  ['customerSegments', 'channels', 'isReachedThrough'],
  ['customerSegments', 'customerRelationships', 'isKeptThrough'],
  ['customerSegments', 'revenueStreams', 'pays'],
  ['valuePropositions', 'keyActivities', 'needs'],
  ['valuePropositions', 'keyResources', 'needs'],
  ['keyActivities', 'keyPartners', 'reliesOn'],
  ['keyResources', 'keyPartners', 'reliesOn'],
  ['keyActivities', 'costStructure', 'costs'],
  ['keyResources', 'costStructure', 'costs'],
  ['keyPartners', 'costStructure', 'costs'],
];
const verb = (from: BlockKey, to: BlockKey) => TABLE.find((row) => row[0] === from && row[1] === to)?.[2];
const PAIRS = BLOCK_KEYS.flatMap((from) => BLOCK_KEYS.map((to) => [from, to] as const));

/** Two cards in each block: a pair of any two blocks, also of one and the same. */
const MODEL = documentOf(Object.fromEntries(BLOCK_KEYS.map((key) => [key, [`${key}1`, `${key}2`]])));
const card = (id: string, document: CanvasDocument = MODEL): Card => {
  const found = document.cards.get(id);
  if (!found) throw new Error(`no card ${id}`);
  return found;
};

describe('the table of links', () => {
  it.each(PAIRS)('reads from %s to %s as it does in the method', (from, to) => {
    expect(linkRule(from, to)?.reads).toBe(verb(from, to));
  });

  it.each(PAIRS)('judges a card of %s and one of %s by that table', (from, to) => {
    const [a, b] = [`${from}1`, `${to}2`];

    const verdict = judgeLink(MODEL, card(a), card(b));

    if (verb(from, to)) expect(verdict).toEqual({ ok: true, from: a, to: b });
    else if (verb(to, from)) expect(verdict).toEqual({ ok: true, from: b, to: a });
    else if (from === to) expect(verdict).toEqual({ ok: false, refusal: { code: 'same-block', block: from } });
    else {
      const allowed = expect.arrayContaining(BLOCK_KEYS.filter((key) => verb(from, key) ?? verb(key, from)));
      expect(verdict).toEqual({ ok: false, refusal: { code: 'blocks-not-linkable', from, to, allowed } });
    }
  });

  it.each(BLOCK_KEYS)('names the blocks a card of %s can be linked with, each once', (block) => {
    const expected = BLOCK_KEYS.filter((key) => verb(block, key) ?? verb(key, block));

    expect(linkableBlocks(block).toSorted()).toEqual(expected.toSorted());
  });
});

describe('judging a link', () => {
  const linked = documentOf({ customerSegments: ['A', 'B'], channels: ['C', 'D'] }, [['A', 'C']]);
  const judge = (a: string, b: string) => judgeLink(linked, card(a, linked), card(b, linked));

  it('refuses a card and itself', () => {
    expect(judge('A', 'A')).toEqual({ ok: false, refusal: { code: 'same-card' } });
  });

  it('refuses a pair that is linked, from either end', () => {
    expect([judge('A', 'C'), judge('C', 'A')]).toEqual(
      Array.from({ length: 2 }, () => ({ ok: false, refusal: { code: 'already-linked' } })),
    );
  });

  it('allows the same cards with others', () => {
    expect([judge('A', 'D'), judge('C', 'B')]).toEqual([
      { ok: true, from: 'A', to: 'D' },
      { ok: true, from: 'B', to: 'C' },
    ]);
  });
});
