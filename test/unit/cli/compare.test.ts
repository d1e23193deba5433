import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBmc } from '../../../renderer/formats/bmc/writeBmc.ts';
import { readPdf } from '../export/readPdf.ts';
import { documentOf } from '../support/documentOf.ts';
import { platno, temporaryFolder } from './platno.ts';

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ path: folder, remove } = await temporaryFolder());
  const before = documentOf({ customerSegments: ['Regulars'], channels: [{ id: 'c', text: 'Window to the street' }] });
  const after = documentOf({ customerSegments: ['Regulars', 'Tourists'], channels: [{ id: 'c', text: 'Door to the street' }] });
  await writeFile(join(folder, 'before.bmc'), writeBmc(before));
  await writeFile(join(folder, 'after.bmc'), writeBmc(after));
});
afterAll(() => remove());

describe('platno compare', { timeout: 30_000 }, () => {
  it('writes both canvases on one board and what differs as a list', async () => {
    const outcome = await platno(folder, 'compare', 'before.bmc', 'after.bmc', '--to', 'changes.pdf', '--paper', 'a3');

    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toMatch(/^Wrote changes\.pdf on A3 .*, 2 pages, \d+ KB\.\n$/);
    const { pageTexts } = await readPdf(await readFile(join(folder, 'changes.pdf')));
    const [board = '', list = ''] = pageTexts.map((lines) => lines.join(' '));
    expect(board).toContain('From “before.bmc” to “after.bmc”: 1 added · 1 changed');
    expect(list).toMatch(/Tourists Added.*Window.*Door.*to the street/);
  });

  it('says which two files it wants, and that it writes a PDF', async () => {
    const [one, svg, lost] = await Promise.all([
      platno(folder, 'compare', 'before.bmc', '--to', 'changes.pdf'),
      platno(folder, 'compare', 'before.bmc', 'after.bmc', '--to', 'changes.svg'),
      platno(folder, 'compare', 'before.bmc', 'gone.bmc', '--to', 'other.pdf'),
    ]);

    expect([one.code, one.stderr]).toEqual([
      2,
      'Name two canvases, the earlier one first: compare before.bmc after.bmc --to changes.pdf\n',
    ]);
    expect([svg.code, svg.stderr]).toEqual([2, 'A comparison is a .pdf: compare before.bmc after.bmc --to changes.pdf\n']);
    expect([lost.code, lost.stderr]).toEqual([2, expect.stringContaining('gone.bmc cannot be read')]);
  });
});
