import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../renderer/layout/geometry.ts';
import { linkCurve } from '../../../../renderer/layout/links/curve.ts';
import { fanOutEnds, fanOutMoved } from '../../../../renderer/layout/links/fanOut.ts';
import type { FanLink } from '../../../../renderer/layout/links/fanOut.ts';
import { aBox, card } from './boxes.ts';

const link = (id: string, cards: Record<string, Box>, fromId: string, toId: string): FanLink => ({
  id,
  fromId,
  toId,
  from: cards[fromId] ?? card(0, 0),
  to: cards[toId] ?? card(0, 0),
});

const someLinks = fc
  .tuple(fc.array(aBox, { minLength: 2, maxLength: 8 }), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 30 }))
  .map(([boxes, pairs]) => {
    const cards = Object.fromEntries(boxes.map((box, index) => [`c${index}`, box]));
    return pairs.map(([from, to], index) => link(`l${index}`, cards, `c${from % boxes.length}`, `c${to % boxes.length}`));
  });

describe('fanOutEnds', () => {
  it('leaves a single link in the middle', () => {
    const cards = { a: card(0, 0), b: card(400, 0) };

    expect([...fanOutEnds([link('l', cards, 'a', 'b')])]).toEqual([['l', { startOffset: 0, endOffset: 0 }]]);
  });

  it('spreads links that leave the same side in the order of their other ends', () => {
    const cards = { a: card(0, 100), high: card(400, 0), middle: card(400, 100), low: card(400, 200) };
    const links = [link('1', cards, 'a', 'low'), link('2', cards, 'a', 'high'), link('3', cards, 'middle', 'a')];

    expect([...fanOutEnds(links)]).toEqual([
      ['1', { startOffset: 10, endOffset: 0 }],
      ['2', { startOffset: -10, endOffset: 0 }],
      ['3', { startOffset: 0, endOffset: 0 }],
    ]);
  });

  it('starts a far bow nearer the middle than a near one, so that they do not cross', () => {
    const cards = { a: card(0, 0), near: card(0, 300), far: card(0, 600) };
    const offsets = fanOutEnds([link('near', cards, 'a', 'near'), link('far', cards, 'a', 'far')]);

    expect([offsets.get('far')?.startOffset, offsets.get('near')?.startOffset]).toEqual([-5, 5]);
  });

  it('moves closer together when the edge is too short', () => {
    const cards = Object.fromEntries([
      ['a', card(0, 0)],
      ...Array.from({ length: 12 }, (_, index) => [`b${index}`, card(400, index * 68)]),
    ]);
    const links = Array.from({ length: 12 }, (_, index) => link(`l${index}`, cards, 'a', `b${index}`));
    const starts = links.map(({ id }) => fanOutEnds(links).get(id)?.startOffset);

    expect([starts[0], starts[1], starts[11]]).toEqual([-22, -18, 22]);
  });

  it('gives each link of a side its own end on the straight part of the edge, whatever the order of the links', () => {
    fc.assert(
      fc.property(someLinks, (links) => {
        const offsets = fanOutEnds(links);
        const ends = links.flatMap(({ id, from, to, fromId, toId }) => {
          const curve = linkCurve(from, to, offsets.get(id));
          const both = [
            `${fromId} ${curve.startSide} ${curve.start.x} ${curve.start.y}`,
            `${toId} ${curve.endSide} ${curve.end.x} ${curve.end.y}`,
          ];
          return [from, to].every((box) => box.height > 18 && box.width > 18) ? both : [];
        });

        expect(new Set(ends).size).toBe(ends.length);
        expect(new Map(fanOutEnds(links.toReversed()))).toEqual(new Map(offsets));
      }),
    );
  });
});

describe('fanOutMoved', () => {
  it('spreads the ends at the moved card anew and keeps those at cards that stay', () => {
    const before = { a: card(0, 100), b: card(400, 0), c: card(400, 200) };
    const previous = new Map([
      ['1', { startOffset: -5, endOffset: 3 }],
      ['2', { startOffset: 5, endOffset: 4 }],
    ]);
    const now = { ...before, b: card(400, 0), a: card(0, 500) };
    const links = [link('1', now, 'a', 'c'), link('2', now, 'a', 'b')];

    expect([...fanOutMoved(previous, links, new Set(['a']))]).toEqual([
      ['1', { startOffset: 5, endOffset: 3 }],
      ['2', { startOffset: -5, endOffset: 4 }],
    ]);
  });

  it('agrees with the full answer when every card moves', () => {
    fc.assert(
      fc.property(someLinks, (links) => {
        const all = new Set(links.flatMap(({ fromId, toId }) => [fromId, toId]));

        expect(fanOutMoved(new Map(), links, all)).toEqual(fanOutEnds(links));
      }),
    );
  });
});
