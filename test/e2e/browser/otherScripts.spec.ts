import { drawnShapes } from '../../unit/export/drawnShapes.ts';
import { readPdf } from '../../unit/export/readPdf.ts';
import type { CanvasFacts } from '../support/canvas.ts';
import { download, openCanvas } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const MODEL: CanvasFacts = {
  title: 'Trh עם',
  cards: {
    'Customer Segments': ['Žltý kôň, مرحبا svet', 'לקוחות נאמנים'],
    Channels: ['Rodiny 👨‍👩‍👧 🇸🇰', '顧客の声', '고객'],
  },
  links: [],
};

test('text that the bundled typeface lacks is seen in a PDF and can be searched', async ({ editor, page }) => {
  // The ids of cards in a test are made of Latin letters.
  const ids = Object.fromEntries(
    Object.values(MODEL.cards).flatMap((texts) => texts.map((text, index) => [text, { id: `card-${texts.length}-${index}` }])),
  );
  await openCanvas(editor, MODEL, ids);
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = editor.dialog('Export as PDF');
  const { bytes } = await download(editor, () => dialog.getByRole('button', { name: 'Export', exact: true }).click());

  const { outlines, leastSegments, pictures } = await drawnShapes(bytes);
  const text = (await readPdf(bytes)).texts.map((part) => part.text).join('');
  // Four words of Hebrew and Arabic; two emoji as outlines or, where the machine has a font for them, as pictures.
  expect(outlines + pictures).toBeGreaterThanOrEqual(6);
  expect(outlines).toBeGreaterThanOrEqual(4);
  expect(leastSegments).toBeGreaterThan(20);
  for (const word of ['עם', 'مرحبا', '👨‍👩‍👧', '🇸🇰', '顧客の声', '고객']) expect(text).toContain(word);
});
