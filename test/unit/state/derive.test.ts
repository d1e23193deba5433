import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_KEYS } from '../../../renderer/model/blocks.ts';
import { COLOR_KEYS } from '../../../renderer/model/colors.ts';
import { BELIEF_STATE_KEYS, TIME_KEYS } from '../../../renderer/model/details/workshopLists.ts';
import type { CanvasDocument } from '../../../renderer/model/document.ts';
import { addCards, changeCards, moveCards, removeItems } from '../../../renderer/model/edits/cardEdits.ts';
import { changeDetail } from '../../../renderer/model/edits/detailEdits.ts';
import { linkCards } from '../../../renderer/model/edits/linkEdits.ts';
import { rankSegment } from '../../../renderer/model/edits/rankEdits.ts';
import { applyOperations, invertOperations, toMutable, type Operation } from '../../../renderer/model/operations.ts';
import { chainFor, deriveAfter, deriveAll } from '../../../renderer/state/derive.ts';
import { changesLayout, layoutBoard } from '../../../renderer/layout/boardLayout.ts';
import { aBoard } from '../support/aDocument.ts';
import { documentOf } from '../support/documentOf.ts';

type Edit = (document: CanvasDocument) => Operation[];

const pick = (document: CanvasDocument, at: number): string =>
  [...document.cards.keys()][at % Math.max(1, document.cards.size)] ?? '';
const aBlock = fc.constantFrom(...BLOCK_KEYS);
const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(), fc.uuid()).map(
    ([a, b, id]): Edit =>
      (d) =>
        linkCards(d, { id, from: pick(d, a), to: pick(d, b) }),
  ),
  fc.tuple(fc.nat(), fc.nat(400), aBlock).map(
    ([a, y, block]): Edit =>
      (d) =>
        moveCards(d, [{ id: pick(d, a), block, x: 0, y }]),
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...COLOR_KEYS, undefined)).map(
    ([a, color]): Edit =>
      (d) =>
        changeCards(d, [pick(d, a)], { color }),
  ),
  fc.tuple(fc.nat(), fc.string()).map(
    ([a, text]): Edit =>
      (d) =>
        changeCards(d, [pick(d, a)], { text }),
  ),
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 5 })).map(
    ([a, growth]): Edit =>
      (d) =>
        changeDetail(d, pick(d, a), 'segment', { growth }),
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...TIME_KEYS, undefined)).map(
    ([a, time]): Edit =>
      (d) =>
        changeDetail(d, pick(d, a), 'time', time),
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...BELIEF_STATE_KEYS, undefined)).map(
    ([a, state]): Edit =>
      (d) =>
        changeDetail(d, pick(d, a), 'hypothesis', { state }),
  ),
  fc.tuple(fc.nat(), fc.nat(3)).map(
    ([a, place]): Edit =>
      (d) =>
        rankSegment(d, pick(d, a), place),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([a, b]): Edit =>
      (d) =>
        removeItems(d, new Set([pick(d, a), [...d.links.keys()][b % (d.links.size + 1)] ?? ''])),
  ),
  fc.tuple(aBlock, fc.nat(500), fc.uuid()).map(
    ([block, y, id]): Edit =>
      (d) =>
        addCards(d, [{ id, block, text: id, x: 0, y, width: 200 }]),
  ),
);

describe('what is worked out after every change', () => {
  it('is what working it all out anew would give, after any edits and after taking them back', () => {
    fc.assert(
      fc.property(aBoard, fc.array(anEdit, { maxLength: 12 }), (start, edits) => {
        const document = toMutable(start);
        let derived = deriveAll(document);
        let layout = layoutBoard(document);
        const apply = (operations: readonly Operation[]): void => {
          applyOperations(document, operations);
          derived = deriveAfter(derived, document, operations);
          if (operations.some(changesLayout)) layout = layoutBoard(document, layout);

          expect(derived).toEqual(deriveAll(document));
          expect(layout).toEqual(layoutBoard(document));
        };

        const done = edits.map((edit) => {
          const operations = edit(document);
          apply(operations);
          return operations;
        });
        for (const operations of done.toReversed()) apply(invertOperations(operations));
      }),
      { numRuns: 60 },
    );
  });

  const model = documentOf({ customerSegments: ['A', 'B'], channels: ['C', 'D'] }, [['A', 'C']]);
  const after = (operations: Operation[]) => {
    const document = toMutable(model);
    const before = deriveAll(document);
    applyOperations(document, operations);
    return { before, now: deriveAfter(before, document, operations) };
  };

  it('stays the same objects where a text has changed', () => {
    const { before, now } = after(changeCards(model, ['C'], { text: 'new' }));

    expect(Object.entries(now).filter(([key, value]) => Reflect.get(before, key) !== value)).toEqual([]);
  });

  it('ranks the cards of the segments as they are now', () => {
    const { before, now } = after(changeCards(model, ['A'], { notes: 'new' }));

    expect(now.ranked.map(({ id, notes }) => [id, notes])).toEqual([
      ['A', 'new'],
      ['B', undefined],
    ]);
    expect(now).toEqual({ ...before, ranked: now.ranked });
  });

  it('renews the order of the block in which a card has moved, and only of that', () => {
    const { before, now } = after(moveCards(model, [{ id: 'C', block: 'channels', x: 0, y: 900 }]));

    expect(BLOCK_KEYS.filter((key) => now.order[key] !== before.order[key])).toEqual(['channels']);
    expect([now.links === before.links, now.segments === before.segments, now.owners === before.owners]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('remembers a chain until the links change', () => {
    const { before, now } = after(changeCards(model, ['A'], { text: 'new' }));
    const linked = after(linkCards(model, { id: 'new', from: 'A', to: 'D' })).now;

    expect(chainFor(now, 'A')).toBe(chainFor(before, 'A'));
    expect([...chainFor(linked, 'A')].sort()).toEqual(['A', 'A-C', 'C', 'D', 'new']);
  });
});
