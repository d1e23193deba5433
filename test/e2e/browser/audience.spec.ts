import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import type { Box } from '../support/boxes.ts';
import { takePicture } from '../support/pixels.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Editor } from '../pages/Editor.ts';

/** A second window for the room: two pages of one browser that speak over a channel, without a server between them. */

async function present(editor: Editor): Promise<Page> {
  await editor.openExample(/Payment card/);
  await editor.page.keyboard.press('ControlOrMeta+Enter');
  await expect(editor.dialog('Presentation')).toBeVisible();
  return openRoom(editor);
}

async function openRoom(editor: Editor): Promise<Page> {
  const [room] = await Promise.all([editor.page.waitForEvent('popup'), editor.page.keyboard.press('a')]);
  await expectStep(room, 1);
  return room;
}

/** Which step the room sees, read out of its foot. */
async function expectStep(room: Page, at: number): Promise<void> {
  await expect(room.getByText(new RegExp(`^Step ${at} of \\d+$`))).toBeAttached();
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return box;
}

const speaker = (editor: Editor) => editor.dialog('Presentation').getByRole('region', { name: 'Now', exact: true });

test('what the speaker does is seen in the room, and keys of either window count', async ({ editor }) => {
  const room = await present(editor);
  await expect(speaker(editor)).toBeVisible();

  await editor.page.keyboard.press('PageDown');
  await expectStep(room, 2);
  await expect(room.getByRole('heading', { name: 'Customer Segments' })).toBeVisible();
  // A clicker's keys go to the window with the focus.
  await room.keyboard.press('PageDown');
  await expectStep(room, 3);
  await expect(speaker(editor).getByText('Step 3 of')).toBeAttached();
  await room.keyboard.press('b');
  await expect(room.getByRole('heading')).toHaveCount(0);
  await editor.page.keyboard.press('b');

  await expectStep(room, 3);
});

test('a room that is loaded again sees the step again', async ({ editor }) => {
  const room = await present(editor);
  await editor.page.keyboard.press('PageDown');
  await expectStep(room, 2);

  await room.reload();

  await expectStep(room, 2);
  await room.keyboard.press('PageDown');
  await expectStep(room, 3);
});

test('leaving closes the window of the room, from either window', async ({ editor }) => {
  const room = await present(editor);
  const closed = room.waitForEvent('close');

  // The window may be gone before the key comes up again.
  await room.keyboard.press('Escape').catch(() => undefined);

  await closed;
  await expect(editor.dialog('Presentation')).toBeHidden();
});

test('a window of the room that the person closes is missed, and opens again', async ({ editor }) => {
  const room = await present(editor);

  await room.close();

  const notice = editor.dialog('Presentation').getByRole('status').filter({ hasText: 'The audience window was closed' });
  await expect(notice).toBeVisible();
  await expect(speaker(editor)).toBeVisible();
  const [again] = await Promise.all([
    editor.page.waitForEvent('popup'),
    notice.getByRole('button', { name: 'Audience window' }).click(),
  ]);
  await expectStep(again, 1);
  await expect(notice).toBeHidden();
});

test('a presenter who is gone leaves no window behind', async ({ editor }) => {
  const room = await present(editor);
  const closed = room.waitForEvent('close');

  await editor.page.reload();

  await closed;
});

test('where the browser opens no window, the talk goes on in this one', async ({ editor }) => {
  await editor.page.addInitScript(() => {
    window.open = () => null;
  });
  await editor.openExample(/Payment card/);
  await editor.page.keyboard.press('ControlOrMeta+Enter');
  await expect(editor.dialog('Presentation')).toBeVisible();

  await editor.page.keyboard.press('a');

  await expect(editor.page.getByText('Allow pop-up windows for this page')).toBeVisible();
  await editor.page.keyboard.press('PageDown');
  await expectStep(editor.page, 2);
});

test('the speaker points, and a red dot points in the room', async ({ editor }) => {
  const room = await present(editor);
  const box = await boxOf(speaker(editor).getByRole('img'));
  // Beside the poster, where nothing is red by itself.
  const aim = { x: 0.1, y: 0.6 };

  await editor.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await editor.page.mouse.move(box.x + box.width * aim.x, box.y + box.height * aim.y);

  const isRed = async (): Promise<boolean> => {
    const stage = await boxOf(room.getByRole('img'));
    const [red, green] = (await takePicture(room, stage)).at({
      x: stage.x + stage.width * aim.x,
      y: stage.y + stage.height * aim.y,
    });
    return red - green > 120;
  };
  await expect.poll(isRed).toBe(true);
  await editor.page.keyboard.press('PageDown');
  await editor.page.keyboard.press('PageUp');
  await expect.poll(isRed).toBe(false);
});

test('the window of the room has no faults that axe knows, and says how to place it', async ({ editor }) => {
  const room = await present(editor);

  await expect(room).toHaveTitle('Audience — Platno');
  await expect(room.getByRole('main', { name: 'Audience' })).toBeVisible();
  await expectAccessible(room, 'the window of the room');
});
