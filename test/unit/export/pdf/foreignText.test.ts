import { describe, expect, it } from 'vitest';
import { emojiFonts, scriptFonts } from '../../../../renderer/export/foreign/bundledFonts.ts';
import type { DrawForeign, Picture } from '../../../../renderer/export/foreign/drawing.ts';
import { foreignRuns } from '../../../../renderer/export/foreign/foreignRuns.ts';
import { outlineDrawer } from '../../../../renderer/export/foreign/outlineDrawer.ts';
import { paintPdf } from '../../../../renderer/export/pdf/paintPdf.ts';
import type { Scene } from '../../../../renderer/layout/scene.ts';
import { drawnShapes } from '../drawnShapes.ts';
import { fonts, readForeignFont } from '../fonts.ts';
import { readPdf } from '../readPdf.ts';
import { line, node, testScene } from '../testScene.ts';

function sceneOf(...texts: readonly string[]): Scene {
  return testScene({ nodes: texts.map((text, index) => node('info', `${index}`, text, [line(text, 0, 30 + index * 20)])) });
}

async function bundled(scene: Scene): Promise<DrawForeign> {
  const script = await scriptFonts(foreignRuns([scene]), readForeignFont);
  const emoji = await emojiFonts(readForeignFont);
  return outlineDrawer({ regular: [...script.regular, ...emoji.regular], bold: script.bold });
}

function paint(scene: Scene, draw?: DrawForeign): Promise<Uint8Array> {
  return paintPdf([scene], { paper: 'a4', orientation: 'landscape', margins: 'normal', fonts, draw, date: new Date(0) });
}

async function linesOf(bytes: Uint8Array): Promise<string> {
  return (await readPdf(bytes)).texts.map(({ text }) => text).join('');
}

describe('text that the bundled typeface lacks', () => {
  it.each([
    ['a ligature and letters that join', 'Žltý kôň – لا إله', ['لا', 'إله'], 2],
    ['marks over letters', 'كَتَبَ kôň', ['كَتَبَ'], 1],
    ['Hebrew words', 'Pre שלום עולם!', ['שלום', 'עולם'], 2],
    ['joined people, a flag, a keycap, a skin tone', '👨‍👩‍👧 🇸🇰 1️⃣ 👍🏽', ['👨‍👩‍👧', '🇸🇰', '1️⃣', '👍🏽'], 4],
    ['everything in one line', 'Ľúbi שלום, مرحبا a 😀', ['Ľúbi', 'שלום', 'مرحبا', '😀'], 3],
  ])('is drawn and can be searched: %s', async (_, text, words, count) => {
    const scene = sceneOf(text);

    const bytes = await paint(scene, await bundled(scene));

    const { outlines, leastSegments, pictures } = await drawnShapes(bytes);
    expect({ outlines, pictures }).toEqual({ outlines: count, pictures: 0 });
    expect(leastSegments).toBeGreaterThan(40);
    const found = await linesOf(bytes);
    expect(words.filter((word) => !found.includes(word))).toEqual([]);
  });

  it.each(['顧客の声', '고객 관리', 'हिन्दी', 'ไทย'])('can be searched where nothing can draw it: %s', async (text) => {
    expect((await linesOf(await paint(sceneOf(text)))).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect((await drawnShapes(await paint(sceneOf(text)))).outlines).toBe(0);
  });

  it('is drawn as a picture where there is one, written once however often it stands there', async () => {
    const data = new Uint8ClampedArray(4 * 64).fill(200);
    const picture: Picture = {
      ...{ kind: 'picture', pixelsPerEm: 8, left: 0, baseline: 7, advance: 8 },
      pixels: { width: 8, height: 8, data },
    };

    const bytes = await paint(sceneOf('顧 顧', '顧'), ({ text }) => (text === '顧' ? picture : null));

    expect(await drawnShapes(bytes)).toMatchObject({ outlines: 0, pictures: 3 });
    expect(new TextDecoder('latin1').decode(bytes).match(/\/Subtype \/Image/g)).toHaveLength(2);
    expect(await linesOf(bytes)).toContain('顧顧');
  });

  it('leaves a file without such text as it is', async () => {
    const scene = sceneOf('Žltý kôň');

    expect(await paint(scene, await bundled(scene))).toEqual(await paint(scene));
  });

  it('gives the same bytes every time', async () => {
    const scene = sceneOf('שלום 😀');

    expect(await paint(scene, await bundled(scene))).toEqual(await paint(scene, await bundled(scene)));
  });
});
