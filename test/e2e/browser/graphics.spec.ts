import { CAFE } from '../support/cafe.ts';
import { openCanvas } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { loseGraphics, rememberCanvases } from '../support/graphics.ts';
import { inkContrast, takePicture } from '../support/pixels.ts';

test.use({ deviceScaleFactor: 2 });

test('lost graphics come back with everything on the board, as large as it was', async ({ editor, page, context }) => {
  await context.addInitScript(rememberCanvases);
  await openCanvas(editor, CAFE);
  const ink = async () => inkContrast(await takePicture(page, await editor.board.box('Window')));
  await expect.poll(ink).toBeGreaterThan(7);

  await loseGraphics(page);

  await expect.poll(ink).toBeGreaterThan(7);
  await editor.board.card('Window').hover();
  await expect.poll(ink).toBeGreaterThan(7);
});
