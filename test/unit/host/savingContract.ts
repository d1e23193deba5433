import { describe, expect, it } from 'vitest';
import type { FileLook } from '../../../electron/contract.ts';
import { openNamed, valueOf, type HostUnderTest } from './hostUnderTest.ts';

const TERMS = { documentId: 'doc', over: null };

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function stampIn(look: FileLook): string {
  if (look.kind !== 'changed') throw new Error(`expected a change, got ${JSON.stringify(look)}`);
  return look.stamp;
}

/** What every host promises about files that change outside, and about versions that were saved over. */
export function describeSaving(place: string, create: () => HostUnderTest): void {
  describe(`${place}: changes from outside`, () => {
    it('tells what the file holds now, until that has been seen', async () => {
      const test = create();
      test.put('plan.bmc', 'old');
      const { file } = await openNamed(test, 'plan.bmc');
      const before = await test.host.lookAtFile(file.id, null);
      test.put('plan.bmc', 'theirs');

      const look = await test.host.lookAtFile(file.id, null);
      const again = await test.host.lookAtFile(file.id, stampIn(look));

      expect([before, again]).toEqual([{ kind: 'same' }, { kind: 'same' }]);
      expect(look.kind === 'changed' && textOf(look.bytes)).toBe('theirs');
    });

    it('finds nothing in a file that was only touched, or that it has written itself', async () => {
      const test = create();
      test.put('plan.bmc', 'old');
      const { file } = await openNamed(test, 'plan.bmc');
      test.put('plan.bmc', 'old');

      const touched = await test.host.lookAtFile(file.id, null);
      await test.host.writeFile(file.id, bytesOf('new'), TERMS);

      expect([touched, await test.host.lookAtFile(file.id, null)]).toEqual([{ kind: 'same' }, { kind: 'same' }]);
    });

    it('says that a file is gone', async () => {
      const test = create();
      test.put('plan.bmc', 'old');
      const { file } = await openNamed(test, 'plan.bmc');
      test.remove('plan.bmc');

      const look = await test.host.lookAtFile(file.id, null);

      expect(look).toMatchObject({ kind: 'failed', failure: { code: 'not-found', name: 'plan.bmc' } });
    });

    it('writes over nothing unseen, and over nothing but what was agreed to', async () => {
      const test = create();
      test.put('plan.bmc', 'old');
      const { file } = await openNamed(test, 'plan.bmc');
      test.put('plan.bmc', 'theirs');
      const stamp = stampIn(await test.host.lookAtFile(file.id, null));

      const unseen = await test.host.writeFile(file.id, bytesOf('mine'), TERMS);
      test.put('plan.bmc', 'theirs again');
      const outdated = await test.host.writeFile(file.id, bytesOf('mine'), { ...TERMS, over: stamp });
      test.put('plan.bmc', 'theirs');
      const agreed = await test.host.writeFile(file.id, bytesOf('mine'), { ...TERMS, over: stamp });

      const refused = { kind: 'failed', failure: { code: 'changed', name: 'plan.bmc' } };
      expect([unseen, outdated]).toMatchObject([refused, refused]);
      expect(agreed).toMatchObject({ kind: 'done' });
      expect(test.text('plan.bmc')).toBe('mine');
    });
  });

  describe(`${place}: earlier versions`, () => {
    const versionTexts = async ({ host }: HostUnderTest, fileId: string, documentId = 'doc'): Promise<readonly string[]> => {
      const texts: string[] = [];
      for (const { id } of await host.listVersions(fileId, documentId))
        texts.push(textOf(valueOf(await host.readVersion(fileId, documentId, id))));
      return texts;
    };

    it('keeps what was saved over, newest first, also over a restart', async () => {
      const test = create();
      test.put('plan.bmc', 'old');
      const { file } = await openNamed(test, 'plan.bmc');
      await test.host.writeFile(file.id, bytesOf('mine'), TERMS);
      test.put('plan.bmc', 'theirs');
      const over = stampIn(await test.host.lookAtFile(file.id, null));
      await test.host.writeFile(file.id, bytesOf('mine again'), { ...TERMS, over });

      const { host } = test.restart();
      const id = (await host.listRecent())[0]?.file.id ?? '';

      expect(await versionTexts(test, file.id)).toEqual(['theirs', 'old']);
      expect(await versionTexts({ ...test, host }, id)).toEqual(['theirs', 'old']);
      expect(await versionTexts(test, file.id, 'another document')).toEqual([]);
    });

    it('puts aside what is about to be given up', async () => {
      const test = create();
      test.put('plan.bmc', 'old');
      const { file } = await openNamed(test, 'plan.bmc');

      const kept = await test.host.keepVersion(file.id, 'doc', bytesOf('never saved'));

      expect(kept).toEqual({ kind: 'done', value: null });
      expect(await versionTexts(test, file.id)).toEqual(['never saved']);
      expect(await test.host.listVersions(file.id, 'doc')).toMatchObject([{ size: 11, isElsewhere: false }]);
    });

    it('tells versions of another file of the same document apart', async () => {
      const test = create();
      test.put('plan.bmc', 'old');
      test.put('copy.bmc', 'old');
      const { file } = await openNamed(test, 'plan.bmc');
      const { file: copy } = await openNamed(test, 'copy.bmc');
      await test.host.keepVersion(file.id, 'doc', bytesOf('of the first'));

      expect(await test.host.listVersions(copy.id, 'doc')).toMatchObject([{ isElsewhere: true }]);
    });

    it('finds what was saved over at a place without knowing the document', async () => {
      const test = create();
      test.put('plan.bmc', 'old');
      test.put('copy.bmc', 'old');
      const { file } = await openNamed(test, 'plan.bmc');
      const { file: copy } = await openNamed(test, 'copy.bmc');
      await test.host.keepVersion(file.id, 'doc', bytesOf('of one document'));
      await test.host.keepVersion(file.id, 'other', bytesOf('of another'));
      await test.host.keepVersion(copy.id, 'doc', bytesOf('elsewhere'));

      const listed = await test.host.listVersions(file.id, null);

      expect(listed.map(({ isElsewhere }) => isElsewhere)).toEqual([false, false]);
      const read = await Promise.all(listed.map(({ id }) => test.host.readVersion(file.id, null, id)));
      expect(read.map((answer) => textOf(valueOf(answer))).toSorted()).toEqual(['of another', 'of one document']);
      expect(await test.host.listVersions('made-up', null)).toEqual([]);
    });

    it('gives out no version it has not listed', async () => {
      const test = create();
      test.put('plan.bmc', 'old');
      const { file } = await openNamed(test, 'plan.bmc');

      const answer = await test.host.readVersion(file.id, 'doc', '0000000000001-000000000000');

      expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'not-found' } });
      expect(await test.host.listVersions('made-up', 'doc')).toEqual([]);
    });
  });
}
