import { describe, expect, it } from 'vitest';
import { edgePull, edgesAt, followEdges, type Side } from '../../../renderer/stage/edgeScroll.ts';

const SIZE = { width: 800, height: 600 };

/** A drag as `[x, ms]` along the middle of the view: how far the board goes sideways in the frame after each step. */
function pulls(steps: readonly (readonly [number, number])[], still: readonly Side[] = []): boolean[] {
  const point = (x: number) => ({ x, y: SIZE.height / 2 });
  let edges = edgesAt(point(steps[0]?.[0] ?? 0), SIZE);
  return steps.map(([x, at]) => {
    edges = followEdges(edges, point(x), SIZE, at);
    return edgePull(edges, point(x), SIZE, new Set(still)).x !== 0;
  });
}

describe('edge scrolling', () => {
  it('begins at an edge the drag comes to from elsewhere', () => {
    expect(
      pulls([
        [400, 0],
        [790, 16],
        [810, 32],
      ]),
    ).toEqual([false, true, true]);
  });

  it.each([
    [
      'rests',
      [
        [785, 0],
        [785, 1000],
      ],
    ],
    [
      'trembles',
      [
        [785, 0],
        [791, 100],
        [780, 600],
        [788, 1000],
      ],
    ],
    [
      'goes inwards',
      [
        [785, 0],
        [772, 100],
        [770, 1000],
      ],
    ],
    [
      'passes through outwards',
      [
        [785, 0],
        [796, 100],
        [798, 350],
      ],
    ],
  ] as const)('does not begin where the press was near the edge and %s', (_, steps) => {
    expect(pulls(steps)).not.toContain(true);
  });

  it('begins there once the pointer has been away and comes back', () => {
    expect(
      pulls([
        [785, 0],
        [760, 100],
        [785, 200],
      ]),
    ).toEqual([false, false, true]);
  });

  it('begins there where the pointer goes further out and stays', () => {
    expect(
      pulls([
        [785, 0],
        [796, 100],
        [797, 300],
        [797, 400],
      ]),
    ).toEqual([false, false, false, true]);
  });

  it('leaves a side alone that leads to the parking area', () => {
    expect(
      pulls(
        [
          [400, 0],
          [790, 16],
        ],
        ['right'],
      ),
    ).toEqual([false, false]);
    expect(
      pulls(
        [
          [400, 0],
          [10, 16],
        ],
        ['right'],
      ),
    ).toEqual([false, true]);
  });

  it('is the faster the nearer to the edge', () => {
    const edges = edgesAt({ x: 400, y: 300 }, SIZE);
    const live = followEdges(edges, { x: 400, y: 300 }, SIZE, 0);
    const pull = (y: number) => edgePull(live, { x: 400, y }, SIZE, new Set()).y;

    expect([pull(33), Math.sign(pull(20)), pull(0), pull(-50)]).toEqual([0, -1, -18, -18]);
    expect(pull(20)).toBeGreaterThan(pull(10));
  });
});
