import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../electron/contract.ts';
import { openNamed, valueOf, type HostUnderTest } from './hostUnderTest.ts';
import { describeSaving } from './savingContract.ts';

const TERMS = { documentId: 'doc', over: null };

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What every host promises. Each place calls this with its own way to play the person. */
export function describeHost(place: string, create: () => HostUnderTest): void {
  describeSaving(place, create);
  describe(`${place}: opening and saving`, () => {
    it('opens what the person chose', async () => {
      const test = create();
      test.put('plan.bmc', 'čaj');

      const { file, bytes } = await openNamed(test, 'plan.bmc');

      expect([file.name, textOf(bytes)]).toEqual(['plan.bmc', 'čaj']);
    });

    it('answers that a dialog was cancelled', async () => {
      const test = create();
      test.willOpen(null);
      test.willSave(false);

      const answers = [
        await test.host.openDialog(),
        await test.host.saveDialog({ kind: 'bmc', suggestedName: 'a', bytes: bytesOf('x') }),
      ];

      expect(answers).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }]);
      expect(test.text('a.bmc')).toBeNull();
    });

    it('writes a file it has opened, under the same id', async () => {
      const test = create();
      test.put('plan.bmc', 'old');
      const { file } = await openNamed(test, 'plan.bmc');

      const written = valueOf(await test.host.writeFile(file.id, bytesOf('new'), TERMS));

      expect(written).toEqual(file);
      expect(test.text('plan.bmc')).toBe('new');
      expect(textOf(valueOf(await test.host.readFile(file.id)).bytes)).toBe('new');
    });

    it('keeps the bytes it was given, not the array', async () => {
      const test = create();
      const bytes = bytesOf('first');
      test.willSave(true);
      const file = valueOf(await test.host.saveDialog({ kind: 'bmc', suggestedName: 'plan', bytes }));

      bytes.fill(0);

      expect(textOf(valueOf(await test.host.readFile(file.id)).bytes)).toBe('first');
    });

    it('adds the extension of what is saved, once', async () => {
      const test = create();
      test.willSave(true);
      const plain = valueOf(await test.host.saveDialog({ kind: 'bmc', suggestedName: 'plan', bytes: bytesOf('1') }));
      test.willSave(true);
      const full = valueOf(await test.host.saveDialog({ kind: 'pdf', suggestedName: 'plan.pdf', bytes: bytesOf('2') }));

      expect([plain.name, full.name]).toEqual(['plan.bmc', 'plan.pdf']);
      expect([test.text('plan.bmc'), test.text('plan.pdf')]).toEqual(['1', '2']);
    });

    it('refuses an id it has not given out', async () => {
      const { host } = create();

      const answers = [await host.readFile('/etc/passwd'), await host.writeFile('../x', bytesOf('x'), TERMS)];

      const refused = { kind: 'failed', failure: { code: 'not-found', name: '', detail: 'EHANDLE' } };
      expect(answers).toEqual([refused, refused]);
    });

    it('says which file is gone', async () => {
      const test = create();
      test.put('plan.bmc', 'x');
      const { file } = await openNamed(test, 'plan.bmc');
      test.remove('plan.bmc');

      const answer = await test.host.readFile(file.id);

      expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'not-found', name: 'plan.bmc' } });
    });

    it('leaves the old bytes when a save fails', async () => {
      const test = create();
      test.put('plan.bmc', 'old');
      const { file } = await openNamed(test, 'plan.bmc');
      test.failNextWrite();

      const answer = await test.host.writeFile(file.id, bytesOf('new'), TERMS);

      expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'disk-full', name: 'plan.bmc' } });
      expect(test.text('plan.bmc')).toBe('old');
    });

    it('starts without a file unless one was given', async () => {
      expect(await create().host.takeInitialFile()).toEqual({ kind: 'cancelled' });
    });

    it('opens a dropped file, and nothing that is no file', async () => {
      const { host } = create();

      const dropped = valueOf(await host.openDropped(new File(['dropped'], 'drop.bmc')));
      const other = await host.openDropped('drop.bmc');

      expect([dropped.file.name, textOf(dropped.bytes)]).toEqual(['drop.bmc', 'dropped']);
      expect(other).toMatchObject({ kind: 'failed', failure: { code: 'not-found' } });
    });
  });

  describe(`${place}: recent files`, () => {
    it('lists documents newest first, each once, and exports not at all', async () => {
      const test = create();
      test.put('a.bmc', 'a');
      test.put('b.bmc', 'b');
      await openNamed(test, 'a.bmc');
      await openNamed(test, 'b.bmc');
      await openNamed(test, 'a.bmc');
      test.willSave(true);
      await test.host.saveDialog({ kind: 'png', suggestedName: 'poster', bytes: bytesOf('p') });
      test.willSave(true);
      await test.host.saveDialog({ kind: 'bmc', suggestedName: 'c', bytes: bytesOf('c') });

      const names = (await test.host.listRecent()).map((entry) => entry.file.name);

      expect(names).toEqual(['c.bmc', 'a.bmc', 'b.bmc']);
    });

    it('keeps twenty', async () => {
      const test = create();
      for (let index = 0; index < 22; index += 1) {
        test.put(`${index}.bmc`, 'x');
        await openNamed(test, `${index}.bmc`);
      }

      const names = (await test.host.listRecent()).map((entry) => entry.file.name);

      expect([names.length, names[0], names.at(-1)]).toEqual([20, '21.bmc', '2.bmc']);
    });

    it('opens a recent file after a restart, with its title and picture', async () => {
      const test = create();
      test.put('plan.bmc', 'kept');
      const { file } = await openNamed(test, 'plan.bmc');
      await test.host.describeRecent(file.id, 'My plan', 'data:image/png;base64,AA==');

      const { host } = test.restart();
      const [entry] = await host.listRecent();
      const opened = valueOf(await host.readFile(entry?.file.id ?? ''));

      expect(entry).toMatchObject({ title: 'My plan', picture: 'data:image/png;base64,AA==' });
      expect(textOf(opened.bytes)).toBe('kept');
    });

    it('forgets one', async () => {
      const test = create();
      test.put('a.bmc', 'a');
      test.put('b.bmc', 'b');
      const { file } = await openNamed(test, 'a.bmc');
      await openNamed(test, 'b.bmc');

      await test.host.forgetRecent(file.id);

      expect((await test.host.listRecent()).map((entry) => entry.file.name)).toEqual(['b.bmc']);
    });
  });

  describe(`${place}: unsaved work`, () => {
    const work = (id: string, text: string, fileId: string | null = null) => ({ id, title: text, fileId, bytes: bytesOf(text) });

    it('offers what was left behind after a restart, the last state of it', async () => {
      const { host, restart } = create();
      await host.keepWork(work('work-one', 'one'));
      await host.keepWork(work('work-two', 'two'));
      await host.keepWork(work('work-one', 'one more'));

      const after = restart().host;
      const found = await after.listWork();
      const content = valueOf(await after.readWork('work-one'));

      expect(found).toHaveLength(2);
      expect(found.find(({ id }) => id === 'work-one')).toMatchObject({
        title: 'one more',
        file: null,
        isDamaged: false,
        isOwn: false,
      });
      expect([textOf(content.work), content.inFile]).toEqual(['one more', null]);
    });

    it('gives the work back with its file, which still holds what it held', async () => {
      const test = create();
      test.put('plan.bmc', 'saved');
      const { file } = await openNamed(test, 'plan.bmc');
      await test.host.keepWork(work('work-one', 'changed', file.id));

      const { host } = test.restart();
      const { inFile } = valueOf(await host.readWork('work-one'));
      const ref = valueOf(await host.claimWork('work-one'));
      const before = test.text('plan.bmc');
      await host.writeFile(ref?.id ?? '', bytesOf('changed'), TERMS);

      expect([textOf(inFile ?? new Uint8Array()), before, test.text('plan.bmc')]).toEqual(['saved', 'saved', 'changed']);
    });

    it('does not write work over a file that somebody has changed meanwhile', async () => {
      const test = create();
      test.put('plan.bmc', 'saved');
      const { file } = await openNamed(test, 'plan.bmc');
      await test.host.keepWork(work('work-one', 'mine', file.id));

      const { host } = test.restart();
      test.put('plan.bmc', 'theirs');
      const ref = valueOf(await host.claimWork('work-one'));
      const answer = await host.writeFile(ref?.id ?? '', bytesOf('mine'), TERMS);

      expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'changed' } });
      expect(test.text('plan.bmc')).toBe('theirs');
    });

    it('keeps the work of a living window from every other', async () => {
      const first = create();
      await first.host.keepWork(work('work-one', 'mine'));
      const { host } = first.another();

      const answers = [
        await host.listWork(),
        (await host.readWork('work-one')).kind,
        (await host.claimWork('work-one')).kind,
        (await host.keepWork(work('work-one', 'theirs')))?.detail,
        await host.dropWork('work-one'),
      ];

      expect(answers).toEqual([[], 'failed', 'failed', 'EOWNER', undefined]);
      expect(textOf(valueOf(await first.restart().host.readWork('work-one')).work)).toBe('mine');
    });

    it('gives work left behind to the first who claims it', async () => {
      const before = create();
      await before.host.keepWork(work('work-one', 'left'));
      const one = before.restart();
      const two = one.another();

      const refused = await one.host.keepWork(work('work-one', 'not claimed'));
      await one.host.claimWork('work-one');
      const second = await two.host.claimWork('work-one');
      const kept = await one.host.keepWork(work('work-one', 'goes on'));

      expect([refused?.detail, kept]).toEqual(['EOWNER', null]);
      expect(second).toMatchObject({ kind: 'failed', failure: { detail: 'EOWNER' } });
      expect(await two.host.listWork()).toEqual([]);
    });

    it('knows what this very window worked on before its page was lost', async () => {
      const test = create();
      await test.host.keepWork(work('work-one', 'mine'));

      expect(await test.reload().host.listWork()).toMatchObject([{ id: 'work-one', isOwn: true }]);
    });

    it('forgets what is saved, thrown away, or in its file anyway', async () => {
      const test = create();
      test.put('plan.bmc', 'saved');
      const { file } = await openNamed(test, 'plan.bmc');
      await test.host.keepWork(work('work-one', 'dropped'));
      await test.host.dropWork('work-one');
      await test.host.keepWork(work('work-two', 'saved', file.id));

      expect(await test.restart().host.listWork()).toEqual([]);
    });
  });

  describe(`${place}: settings`, () => {
    it('starts with the defaults and keeps what was chosen over a restart', async () => {
      const test = create();
      const before = await test.host.readSettings();
      await test.host.writeSettings({ ...before, language: 'sk', leftRail: false });

      const after = await test.restart().host.readSettings();

      expect(before).toEqual(DEFAULT_SETTINGS);
      expect(after).toEqual({ ...DEFAULT_SETTINGS, language: 'sk', leftRail: false });
    });
  });
}
