import { describe, expect, it } from 'vitest';
import { CARD_PADDING_X } from '../../../renderer/layout/cardText.ts';
import { CARD_GAP } from '../../../renderer/layout/place/spacing.ts';
import { handlePoints, handleRadius } from '../../../renderer/tools/hitTest.ts';

describe('link handles', () => {
  it.each([0.2, 0.5, 0.65, 1, 2, 4])('cover letters neither of their card nor of the one beside it at zoom %d', (zoom) => {
    const box = { x: 0, y: 0, width: 200, height: 60 };
    const [right, left] = handlePoints(box, zoom);
    const radius = handleRadius(zoom);

    expect(right.x - radius).toBeGreaterThanOrEqual(box.width - CARD_PADDING_X);
    expect(right.x + radius).toBeLessThanOrEqual(box.width + CARD_GAP + CARD_PADDING_X);
    expect(left.x + radius).toBeLessThanOrEqual(CARD_PADDING_X);
  });
});
