import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printableArea, type Sheet } from '../../../../renderer/export/pdf/paperSizes.ts';
import { printSetup, tilePapers } from '../../../../renderer/export/pdf/printSetup.ts';
import { BAND, OVERLAP, planTiles, tilesOf } from '../../../../renderer/layout/tiling/tilePlan.ts';

const A0: Sheet = { paper: 'a0', orientation: 'landscape', margins: 'normal' };
const aSize = fc.record({ width: fc.integer({ min: 80, max: 6000 }), height: fc.integer({ min: 80, max: 6000 }) });
const aSheet = fc.record({ width: fc.integer({ min: 150, max: 1200 }), height: fc.integer({ min: 150, max: 1200 }) });

describe('a poster in sheets', () => {
  it('is wholly there, each part fits between the marks, and neighbours overlap by ten millimetres', () => {
    fc.assert(
      fc.property(aSize, aSheet, (poster, sheet) => {
        const plan = planTiles(poster, sheet);
        const tiles = tilesOf(plan);
        const last = tiles.at(-1)?.box;

        expect(tiles).toHaveLength(plan.columns * plan.rows);
        expect(tiles[0]?.box).toMatchObject({ x: 0, y: 0 });
        expect([(last?.x ?? 0) + plan.tile.width, (last?.y ?? 0) + plan.tile.height]).toEqual([
          expect.closeTo(poster.width, 6),
          expect.closeTo(poster.height, 6),
        ]);
        expect(plan.tile.width).toBeLessThanOrEqual(sheet.width - 2 * BAND + 1e-3);
        expect(plan.tile.height).toBeLessThanOrEqual(sheet.height - 2 * BAND + 1e-3);
        for (const { column, row, box } of tiles) {
          const right = tiles.find((other) => other.row === row && other.column === column + 1);
          const below = tiles.find((other) => other.column === column && other.row === row + 1);
          if (right) expect(box.x + box.width - right.box.x).toBeCloseTo(OVERLAP, 6);
          if (below) expect(box.y + box.height - below.box.y).toBeCloseTo(OVERLAP, 6);
        }
      }),
    );
  });

  it('has sheets named as cells of a spreadsheet, row by row', () => {
    const wide = tilesOf({ columns: 28, rows: 2, tile: { width: 100, height: 100 } }).map(({ name }) => name);

    expect([wide[0], wide[1], wide[25], wide[26], wide[27], wide[28]]).toEqual(['A1', 'B1', 'Z1', 'AA1', 'AB1', 'A2']);
  });
});

describe('what a page is printed on', () => {
  it('is itself, unless it is put together from smaller sheets', () => {
    expect(printSetup(A0, 'one')).toEqual({ sheet: A0, poster: null });
    expect(printSetup({ ...A0, paper: 'a4' }, 'a4')).toMatchObject({ poster: null });
    expect(printSetup(A0, 'a4')).toMatchObject({ sheet: { paper: 'a4', margins: 'normal' }, poster: A0 });
  });

  it('are sheets turned so that fewer are needed', () => {
    const counts = (orientation: Sheet['orientation']) => {
      const { columns, rows } = planTiles(printableArea(A0), printableArea({ paper: 'a3', orientation, margins: 'normal' }));
      return columns * rows;
    };

    const { sheet } = printSetup(A0, 'a3');

    expect(counts(sheet.orientation)).toBe(Math.min(counts('landscape'), counts('portrait')));
  });

  it.each([
    ['a5', []],
    ['a4', []],
    ['a3', ['a4', 'letter']],
    ['letter', []],
    ['tabloid', ['a4', 'letter']],
    ['b0', ['a4', 'a3', 'letter', 'tabloid']],
  ] as const)('is, for %s, what offices have and is smaller', (paper, smaller) => {
    expect(tilePapers(paper)).toEqual(smaller);
  });
});
