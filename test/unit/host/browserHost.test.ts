import { describe, expect, it } from 'vitest';
import { pageTitle } from '../../../renderer/host/browser/browserPage.ts';
import { settingsFrom } from '../../../renderer/host/browser/browserSettings.ts';
import { DEFAULT_SETTINGS } from '../../../electron/contract.ts';
import { browserUnderTest, createFakeBrowser, fakeHandle } from './browserFakes.ts';
import { describeHost } from './hostContract.ts';
import { openNamed, type HostUnderTest } from './hostUnderTest.ts';

const TERMS = { documentId: 'doc', over: null };

describeHost('browser with file handles', () => browserUnderTest(createFakeBrowser(), true));

describe('the browser host', () => {
  it('asks again for a recent file after a restart, and says so if it may not', async () => {
    const browser = createFakeBrowser();
    const test = browserUnderTest(browser, true);
    test.put('plan.bmc', 'x');
    test.willOpen('plan.bmc');
    await test.host.openDialog();
    browser.permission = 'denied';

    const { host } = test.restart();
    const [entry] = await host.listRecent();
    const answer = await host.readFile(entry?.file.id ?? '');

    expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'no-permission', name: 'plan.bmc' } });
  });

  it('downloads a poster whose drawing outlasted the click', async () => {
    const browser = createFakeBrowser();
    const test = browserUnderTest(browser, true);
    browser.pickerFails = true;

    const answer = await test.host.saveDialog({ kind: 'png', suggestedName: 'poster', bytes: new Uint8Array([65]) });

    expect(answer).toMatchObject({ kind: 'done', value: { name: 'poster.png' } });
    expect(test.text('poster.png')).toBe('A');
  });

  it('saves a file dropped as a handle in its place', async () => {
    const browser = createFakeBrowser();
    const test = browserUnderTest(browser, true);
    test.put('drop.bmc', 'old');
    const opened = await test.host.openDropped(fakeHandle(browser, 'drop.bmc'));

    await test.host.writeFile(opened.kind === 'done' ? opened.value.file.id : '', new TextEncoder().encode('new'), TERMS);

    expect(test.text('drop.bmc')).toBe('new');
  });

  it('lets only one of two tabs write at a time, and the other see what was written', async () => {
    const first = browserUnderTest(createFakeBrowser(), true);
    const second = first.another();
    first.put('plan.bmc', 'old');
    const { file } = await openNamed(first, 'plan.bmc');
    await openNamed(second, 'plan.bmc');
    const write = ({ host }: HostUnderTest, text: string) => host.writeFile(file.id, new TextEncoder().encode(text), TERMS);

    const [one, other] = await Promise.all([write(first, 'first'), write(second, 'second')]);

    expect([one.kind, other]).toMatchObject(['done', { kind: 'failed', failure: { code: 'changed' } }]);
    expect(first.text('plan.bmc')).toBe('first');
    expect(await write(first, 'again')).toMatchObject({ kind: 'done' });
  });

  it('says of a file that another tab shows it, for as long as that is so', async () => {
    const first = browserUnderTest(createFakeBrowser(), true);
    const second = first.another();
    first.put('plan.bmc', 'x');
    const { file } = await openNamed(first, 'plan.bmc');
    const show = async ({ host }: HostUnderTest, fileId: string | null) => {
      await host.setWindowState({ title: '', edited: false, fileId });
      await new Promise((resolve) => setTimeout(resolve, 0));
    };

    await show(first, file.id);
    expect(await openNamed(second, 'plan.bmc')).toMatchObject({ isShownElsewhere: true });
    await show(second, file.id);
    expect(await first.host.readFile(file.id)).toMatchObject({ value: { isShownElsewhere: true } });
    await show(second, null);
    expect(await first.host.readFile(file.id)).not.toMatchObject({ value: { isShownElsewhere: true } });
  });

  it('takes two uploads of one name for two files', async () => {
    const first = browserUnderTest(createFakeBrowser(), false);
    first.put('plan.bmc', 'x');
    const { file } = await openNamed(first, 'plan.bmc');
    await first.host.setWindowState({ title: '', edited: false, fileId: file.id });

    expect(await openNamed(first.another(), 'plan.bmc')).not.toHaveProperty('isShownElsewhere');
  });

  it('opens a recent file without handles from the bytes that were kept', async () => {
    const test = browserUnderTest(createFakeBrowser(), false);
    test.put('plan.bmc', 'uploaded');
    test.willOpen('plan.bmc');
    const opened = await test.host.openDialog();
    const id = opened.kind === 'done' ? opened.value.file.id : '';
    await test.host.writeFile(id, new TextEncoder().encode('edited'), TERMS);
    test.remove('plan.bmc');

    const again = await test.restart().host.readFile(id);

    expect(again.kind === 'done' && new TextDecoder().decode(again.value.bytes)).toBe('edited');
  });

  it('refuses a file too large to be a canvas', async () => {
    const { host } = browserUnderTest(createFakeBrowser(), false);
    const film = new File([], 'film.bmc');
    Object.defineProperty(film, 'size', { value: 65 * 1024 * 1024 });

    expect(await host.openDropped(film)).toMatchObject({ kind: 'failed', failure: { code: 'too-large', name: 'film.bmc' } });
  });

  it('shows name and unsaved mark in the title', () => {
    expect(pageTitle({ title: 'Plan', edited: true })).toBe('● Plan — Platno');
    expect(pageTitle({ title: '', edited: false })).toBe('Platno');
  });

  it('keeps every valid setting when others are spoilt', () => {
    expect(settingsFrom({ theme: 'dark', language: 'xx', leftRail: 'no', other: 1 })).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
    });
    expect(settingsFrom(null)).toEqual(DEFAULT_SETTINGS);
  });
});
