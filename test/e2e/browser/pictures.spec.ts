import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Editor } from '../pages/Editor.ts';
import { dropFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

/*
 * What the speaker and the room see, as pictures that are kept in `test/e2e/pictures` and looked at when they change:
 * `npx playwright test pictures --update-snapshots` makes them anew. They are of the Chromium that comes with npm on Linux; another
 * one draws letters a little differently, and there is nothing to compare.
 */
const isOtherChromium = process.platform !== 'linux' || process.arch !== 'x64' || (process.env['PLATNO_CHROMIUM'] ?? '') !== '';

const EXAMPLE = join(import.meta.dirname, '../../../assets/examples/payment-card.en.bmc');
const NOTE =
  'Ask the room first: who has to say yes before anybody pays with this card?\n\nTwo sides need each other here. Stay with them until both names are on the wall.';

/** Steps of the story with what they show: a block, a card with a note, and at the end a segment with its chain. */
const STEPS = [
  { name: 'card', keys: ['PageDown', 'PageDown', 'PageDown'] },
  { name: 'segment', keys: ['End'] },
] as const;

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

test.describe('a presentation', () => {
  test.skip(isOtherChromium, 'pictures of another Chromium');

  for (const size of SIZES) {
    test(`looks as it is kept at ${size.width} × ${size.height}`, async ({ editor, page }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.clock.setFixedTime(new Date('2026-11-23T09:30:00'));
      await openWithNotes(editor);
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(editor.dialog('Presentation')).toBeVisible();
      const [room] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('a')]);
      await room.setViewportSize(size);
      await room.emulateMedia({ reducedMotion: 'reduce' });

      for (const { name, keys } of STEPS) {
        for (const key of keys) await page.keyboard.press(key);
        await expectPicture(room, `audience-${name}`, size);
        if (name === 'card') await expectPicture(page, 'presenter', size);
      }
    });
  }
});

/** The example of the payment card, with a note for the speaker at its second segment. */
async function openWithNotes(editor: Editor): Promise<void> {
  const file: { cards: readonly { id: string; block: string; y: number }[] } = JSON.parse(await readFile(EXAMPLE, 'utf8'));
  const segments = file.cards.filter(({ block }) => block === 'customerSegments').toSorted((a, b) => a.y - b.y);
  const presentation = [{ step: { kind: 'card', card: segments[1]?.id }, note: NOTE }];
  await editor.openStart();
  await dropFile(editor, { name: 'Payment card.bmc', text: JSON.stringify({ ...file, presentation }) });
  await editor.expectBoard();
}

async function expectPicture(page: Page, name: string, { width, height }: (typeof SIZES)[number]): Promise<void> {
  await expect(page).toHaveScreenshot(`${name}-${width}x${height}.png`, { maxDiffPixelRatio: 0.002, timeout: 20_000 });
}
