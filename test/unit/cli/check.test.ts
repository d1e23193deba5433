import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBmc } from '../../../renderer/formats/bmc/writeBmc.ts';
import type { CanvasDocument } from '../../../renderer/model/document.ts';
import { documentOf } from '../support/documentOf.ts';
import { platno, temporaryFolder } from './platno.ts';

const EXAMPLES = join(import.meta.dirname, '../../../assets/examples');

/** A segment that gets nothing, but is measured; the silenced finding is one of its four errors. */
const BARE: CanvasDocument = documentOf({
  customerSegments: [
    {
      id: 'A',
      text: 'Young families\nin towns',
      silenced: ['segment-without-revenue'],
      segment: {
        criteria: { demographic: '', geographic: '' },
        measurements: [{ date: '2026-11-01', method: 'nps', value: 40 }],
      },
    },
  ],
});

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ path: folder, remove } = await temporaryFolder());
  await writeFile(join(folder, 'bare.bmc'), writeBmc(BARE));
  await copyFile(join(EXAMPLES, 'complaints-slow.sk.bmc'), join(folder, 'slow.bmc'));
});
afterAll(() => remove());

describe('platno check', { timeout: 30_000 }, () => {
  it('prints errors before hints, each with its reason, counts what is silenced, and ends with 1', async () => {
    const outcome = await platno(folder, 'check', 'bare.bmc');

    expect(outcome).toMatchObject({ code: 1, stderr: '' });
    expect(outcome.stdout.split('\n').slice(0, 9)).toEqual([
      'bare.bmc: 3 errors, 4 hints, 1 silenced',
      '',
      '3 errors',
      '- “Young families in towns” is offered nothing.',
      '  Without an offer that meets a need nobody has a reason to become a customer.',
      '- No channel reaches “Young families in towns”.',
      '  People buy only what they can hear of, find and get hold of.',
      '- Nothing keeps “Young families in towns” as a customer.',
      '  Keeping a satisfied customer costs less than winning a new one, and satisfied customers bring others.',
    ]);
    expect(outcome.stdout).toContain('\n\n4 hints\n- The block “Key Resources” is empty.\n');
    expect(outcome.stdout).not.toContain('pays for nothing');
  });

  it('speaks the language of the document, and ends with 0 where nothing is worse than a warning', async () => {
    const outcome = await platno(folder, 'check', 'slow.bmc');

    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toMatch(/^slow\.bmc: \d+ upozorne/);
    expect(outcome.stdout).toContain('Na prvú odpoveď na sťažnosť sa čaká 48 hodín: „');
  });

  it('speaks the language asked for', async () => {
    const outcome = await platno(folder, 'check', 'bare.bmc', '--lang', 'sk');

    expect(outcome.stdout).toContain('- Segment „Young families in towns“ nedostáva žiadnu ponuku.\n');
  });

  it('prints the same as JSON, silenced findings too', async () => {
    const outcome = await platno(folder, 'check', 'bare.bmc', 'slow.bmc', '--json');

    const { version, files } = JSON.parse(outcome.stdout);
    expect(outcome.code).toBe(1);
    expect(version).toBe(1);
    expect(files[0]).toMatchObject({
      file: 'bare.bmc',
      title: 'Test',
      language: 'en',
      counts: { error: 3, warning: 0, hint: 4, silenced: 1 },
    });
    expect(files[0].findings[3]).toEqual({
      rule: 'segment-without-revenue',
      severity: 'error',
      about: '',
      cards: [{ id: 'A', text: 'Young families\nin towns' }],
      sentence: '“Young families in towns” pays for nothing.',
      why: expect.stringMatching(/^A model lives on what its customers pay/),
      silenced: true,
    });
    expect(files[1]).toMatchObject({ file: 'slow.bmc', language: 'sk' });
  });

  it('checks what it can read, and ends with 2 and a sentence if there is a file it cannot', async () => {
    const outcome = await platno(folder, 'check', 'missing.bmc', 'slow.bmc');

    expect(outcome).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/^slow\.bmc: /),
      stderr: `${join(folder, 'missing.bmc')} cannot be read: it does not exist.\n`,
    });
  });
});
