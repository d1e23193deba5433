import { describe, expect, it } from 'vitest';
import { exportPng, pictureSize } from '../../../../renderer/export/png/exportPng.ts';
import type { PaintContext } from '../../../../renderer/export/canvas/paintItems.ts';
import { paintScene } from '../../../../renderer/export/png/paintCanvas.ts';
import { testScene } from '../testScene.ts';

/** Records texts with the state they were painted in; everything else is accepted in silence. */
function recordingContext() {
  const texts: string[] = [];
  const state: Record<string, unknown> = {};
  const context = new Proxy(state, {
    get: (target, name) => {
      if (typeof name !== 'string') return undefined;
      if (name === 'fillText')
        return (text: string, x: number, y: number) =>
          texts.push([text, x, y, target['font'], target['textRendering'], target['fontKerning']].join(' | '));
      return name in target ? target[name] : () => undefined;
    },
  });
  return { texts, context: context as unknown as PaintContext };
}

describe('painting on a canvas', () => {
  it('paints each line as it stands, without kerning or hinting', () => {
    const { texts, context } = recordingContext();

    paintScene(context, testScene());

    expect(texts[0]).toMatch(
      /^Kaviareň & čajovňa \| 0 \| 30 \| 600 24px "Platno Inter", .*system-ui, sans-serif, .* \| geometricPrecision \| none$/,
    );
    expect(texts).toHaveLength(7);
  });
});

describe('a PNG', () => {
  it('has the height that belongs to its width', () => {
    expect(pictureSize(testScene(), 912)).toEqual({ width: 912, height: 572 });
  });

  it('is refused where a side is longer than a canvas can be', async () => {
    const tall = testScene({ box: { x: 0, y: 0, width: 144, height: 1944 } });

    expect(await exportPng(testScene(), { width: 16_385 })).toEqual({
      ok: false,
      problem: { code: 'too-large', limit: 16_384, width: 16_385, height: 10_277 },
    });
    expect(await exportPng(tall, { width: 2_000 })).toMatchObject({
      problem: { code: 'too-large', width: 2_000, height: 20_000 },
    });
  });

  it('is refused for a width that is no number', async () => {
    expect(await exportPng(testScene(), { width: Number.NaN })).toMatchObject({ ok: false });
  });
});
