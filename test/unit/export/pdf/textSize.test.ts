import { describe, expect, it } from 'vitest';
import { cardTextPoints, largerPapers } from '../../../../renderer/export/pdf/textSize.ts';
import { testScene } from '../testScene.ts';

describe('the size of a card’s text on paper', () => {
  it('is what the scene’s 13 units become inside the margins', () => {
    const scene = testScene({ box: { x: 0, y: 0, width: 1000, height: 10 } });

    // 297 mm less two margins of 10, in points, for 1000 units.
    expect(cardTextPoints(scene, { paper: 'a4', orientation: 'landscape', margins: 'normal' })).toBeCloseTo(
      (13 * ((277 / 25.4) * 72)) / 1000,
      2,
    );
  });
});

describe('larger papers', () => {
  it.each([
    ['a4', ['a3', 'a2', 'a1', 'a0', 'b1', 'b0', 'legal', 'tabloid']],
    ['letter', ['legal', 'tabloid', 'a3', 'a2', 'a1', 'a0', 'b1', 'b0']],
    ['b1', ['b0', 'a0']],
    ['b0', []],
  ] as const)('than %s come with its own family first', (paper, larger) => {
    expect(largerPapers(paper)).toEqual(larger);
  });
});
