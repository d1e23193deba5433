import { describe, expect, it } from 'vitest';
import { lookInto, refreshLeft, restoreLeft } from '../../../../renderer/actions/files/leftWork.ts';
import { writeBmc } from '../../../../renderer/formats/bmc/writeBmc.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestFiles } from './TestFiles.ts';

const LEFT = documentOf({ channels: ['Window'] });

/** Two windows offer the same work; `meanwhile`: what the other one does before this one is asked for it. */
async function restoreTooLate(meanwhile: (files: TestFiles) => void) {
  const files = new TestFiles();
  const bytes = new TextEncoder().encode(writeBmc(LEFT));
  const entry = { title: 'Café', file: null, stamp: null, bytes, keptAt: 1, isDamaged: false, owner: null };
  files.world.journal.set('work-0001', entry);
  await refreshLeft(files.context);
  const [kept] = files.app.getState().left;
  const left = kept && (await lookInto(kept, files));
  if (!left) throw new Error('nothing was left behind');
  meanwhile(files);
  const refused = files.world.journal.has('work-0001');
  const host = refused ? { ...files.host, claimWork: async () => TAKEN, listWork: async () => [] } : files.host;
  await restoreLeft(left, { ...files.context, host });
  return files;
}

const TAKEN = { kind: 'failed', failure: { code: 'no-permission', name: '', detail: 'EOWNER' } } as const;

describe('left work that two windows want', () => {
  it('goes on in the one that was quicker, and the other says so', async () => {
    const files = await restoreTooLate(() => undefined);

    expect(files.overlay).toMatchObject({ kind: 'error', text: 'Another window has taken this work over. It goes on there.' });
    expect(files.app.getState().left).toEqual([]);
  });

  it('is not called a file where the other window has done with it', async () => {
    const files = await restoreTooLate(({ world }) => void world.journal.delete('work-0001'));

    expect(files.overlay).toMatchObject({ kind: 'error', text: expect.stringContaining('not waiting any more') });
  });
});
