import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readBmc } from '../../../renderer/formats/bmc/readBmc.ts';
import { platno, temporaryFolder } from './platno.ts';

const EXAMPLES = join(import.meta.dirname, '../../../assets/examples');
const NOTES = '# Café\n\n## Segments\n- Tourists\n\n## Channels\n- Window\n  - → Tourists\n\n## Minutes\nCall the owner\n';

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ path: folder, remove } = await temporaryFolder());
  await copyFile(join(EXAMPLES, 'bank.sk.bmc'), join(folder, 'bank.bmc'));
  await copyFile(join(EXAMPLES, 'car-parts.en.bmc'), join(folder, 'parts.bmc'));
  await writeFile(join(folder, 'notes.md'), NOTES);
});
afterAll(() => remove());

function textOf(name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

describe('platno export to other tools', { timeout: 60_000 }, () => {
  it('writes several canvases at once, tells how far it is and what is lost', async () => {
    const outcome = await platno(folder, 'export', 'bank.bmc', 'parts.bmc', '--to', '*.md');

    expect(outcome).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Wrote bank\.md, \d+ KB\.\nWrote parts\.md, \d+ KB\.\n$/),
    });
    const [first, loss] = outcome.stderr.split('\n');
    expect(first).toBe('1/2 bank.bmc');
    expect(loss).toMatch(/^bank\.md: Markdown does not keep the places of \d+ cards; .*the details of \d+ cards/);
    expect(outcome.stderr).toContain('\n2/2 parts.bmc\n');
    expect(await textOf('bank.md')).toContain('## Zákaznícke segmenty');
    expect(await textOf('parts.md')).toContain('## Customer Segments');
  });

  it('writes what readers of another hand read', async () => {
    const outcomes = await Promise.all(
      ['csv', 'canvas', 'bmml', 'opml'].map((ending) => platno(folder, 'export', 'bank.bmc', '--to', `bank.${ending}`)),
    );

    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const cards = JSON.parse(await textOf('bank.bmc')).cards.length;
    const table = Papa.parse<Record<string, string>>(await textOf('bank.csv'), { header: true, skipEmptyLines: true });
    expect(table.data).toHaveLength(cards);
    const canvas = JSON.parse(await textOf('bank.canvas'));
    expect(canvas.nodes.filter(({ type }: { type: string }) => type === 'text')).toHaveLength(cards);
    expect(parse(await textOf('bank.bmml'))).toMatchObject({ version: '2.0' });
    expect(await textOf('bank.opml')).toMatch(/^<\?xml/);
  });

  it('goes on after a canvas that cannot be read, and ends with 2', async () => {
    const outcome = await platno(folder, 'export', 'gone.bmc', 'parts.bmc', '--to', 'again-*.csv');

    expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining('gone.bmc cannot be read: it does not exist.') });
    expect(await readdir(folder)).toContain('again-parts.csv');
  });

  it('ends with 1 where it cannot be written', async () => {
    expect(await platno(folder, 'export', 'bank.bmc', '--to', 'nowhere/bank.csv')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('its folder does not exist'),
    });
  });
});

describe('platno convert', { timeout: 60_000 }, () => {
  it('makes a canvas and says what is different in it', async () => {
    const outcome = await platno(folder, 'convert', 'notes.md', 'café.bmc');

    expect(outcome).toEqual({
      code: 0,
      stdout: 'Wrote café.bmc, 2 cards, 1 link.\n',
      stderr:
        'notes.md: 1 section was not recognised. First: “Minutes”\nnotes.md: 2 texts belong to no block; they are kept in the description.\n',
    });
    const read = readBmc(await readFile(join(folder, 'café.bmc')));
    expect(read).toMatchObject({ ok: true, repairs: [] });
    expect(JSON.parse(await textOf('café.bmc'))).toMatchObject({ title: 'Café', description: 'Minutes\n\nCall the owner' });
    expect(await textOf('notes.md')).toBe(NOTES);
  });

  it('reads again what was exported', async () => {
    await platno(folder, 'export', 'bank.bmc', '--to', 'round.canvas');
    await platno(folder, 'convert', 'round.canvas', 'round.bmc');

    const textsIn = async (name: string): Promise<string[]> =>
      JSON.parse(await textOf(name))
        .cards.map(({ text }: { text: string }) => text)
        .toSorted();
    expect(await textsIn('round.bmc')).toEqual(await textsIn('bank.bmc'));
  });

  it('says what is wrong with a file, and where', async () => {
    await writeFile(join(folder, 'broken.canvas'), '{\n  "nodes": [,]\n}');

    const outcome = await platno(folder, 'convert', 'broken.canvas', 'notes.md', '--to', 'new-*.bmc');

    expect(outcome).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('broken.canvas: The file stops making sense at line 2, column 13.'),
    });
    expect((await readdir(folder)).filter((name) => name.startsWith('new-'))).toEqual(['new-notes.bmc']);
  });
});
