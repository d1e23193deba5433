import { describe, expect, it } from 'vitest';
import { fitBox } from '../../../../renderer/export/pdf/fitBox.ts';
import { isPaperKey, pageSize } from '../../../../renderer/export/pdf/paperSizes.ts';

describe('paper sizes', () => {
  it.each([
    ['a4', 595.28, 841.89],
    ['a3', 841.89, 1190.55],
    ['a0', 2383.94, 3370.39],
    ['b0', 2834.65, 4008.19],
    ['letter', 612, 792],
    ['tabloid', 792, 1224],
  ] as const)('%s is %d × %d points', (paper, width, height) => {
    expect(pageSize(paper, 'portrait')).toEqual({ width, height });
    expect(pageSize(paper, 'landscape')).toEqual({ width: height, height: width });
  });

  it('knows its own keys only', () => {
    expect(['a3', 'toString', 'A3', ''].filter(isPaperKey)).toEqual(['a3']);
  });
});

describe('fitting a scene to a page', () => {
  it('uses the whole width inside the margins and centres the height', () => {
    const placement = fitBox({ x: -10, y: 20, width: 100, height: 50 }, { width: 220, height: 220 }, 10);

    expect(placement).toEqual({ scale: 2, offsetX: 30, offsetY: 20 });
  });

  it('bears an empty box', () => {
    expect(fitBox({ x: 0, y: 0, width: 0, height: 0 }, { width: 100, height: 100 }, 0).scale).toBe(100);
  });
});
