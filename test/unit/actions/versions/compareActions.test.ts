import { describe, expect, it } from 'vitest';
import { documentOf } from '../../support/documentOf.ts';
import { TestFiles } from '../files/TestFiles.ts';

const OURS = documentOf({ customerSegments: ['Regulars'] });
const THEIRS = { ...documentOf({ customerSegments: ['Tourists'] }), info: { id: 'theirs', title: 'The other café' } };

async function withOurs(): Promise<TestFiles> {
  const files = new TestFiles();
  files.put('ours.bmc', OURS);
  files.put('theirs.bmc', THEIRS);
  await files.open('ours.bmc');
  return files;
}

describe('comparing with a second file', () => {
  it('shows it beside the open model, which stays as it is', async () => {
    const files = await withOurs();
    const { editor } = files;
    files.world.nextToOpen = 'theirs.bmc';

    await files.run('compare.open');

    expect(files.editor).toBe(editor);
    expect(editor.get()).toMatchObject({
      view: 'scorecard',
      scorecard: { page: { kind: 'compare' }, other: { title: 'The other café', fileName: 'theirs.bmc' } },
      file: { name: 'ours', isEdited: false },
      undoLabel: null,
    });
    expect([...(editor.get().scorecard.other?.document.cards.values() ?? [])].map(({ text }) => text)).toEqual(['Tourists']);
  });

  it('says what is wrong with a file that cannot be read, and changes nothing', async () => {
    const files = await withOurs();
    files.put('broken.bmc', '{');
    files.world.nextToOpen = 'broken.bmc';
    const before = files.editor.get().scorecard;

    await files.run('compare.open');

    expect(files.overlay).toMatchObject({ kind: 'error', title: expect.stringContaining('broken.bmc') });
    expect(files.editor.get()).toMatchObject({ view: 'canvas', scorecard: before });
  });

  it('can be called off', async () => {
    const files = await withOurs();
    files.world.nextToOpen = null;

    await files.run('compare.open');

    expect(files.editor.get()).toMatchObject({ view: 'canvas', scorecard: { other: null } });
  });

  it('keeps the file among the recent ones under its title', async () => {
    const files = await withOurs();
    files.world.nextToOpen = 'theirs.bmc';

    await files.run('compare.open');

    expect(files.app.getState().recent.map(({ title }) => title)).toContain('The other café');
  });
});
