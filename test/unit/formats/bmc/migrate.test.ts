import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../../renderer/formats/bmc/migrate.ts';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { toFileValue } from '../../../../renderer/formats/bmc/writeBmc.ts';
import { FILE_VERSION } from '../../../../renderer/model/fileLimits.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

describe('files of earlier versions', () => {
  it.each(readdirSync(FIXTURES))('%s opens without a repair and keeps everything', (name) => {
    const bytes = readFileSync(join(FIXTURES, name));

    const result = readBmc(bytes);

    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.repairs).toEqual([]);
    expect(toFileValue(result.document)).toEqual({ ...JSON.parse(bytes.toString('utf8')), version: FILE_VERSION });
  });

  it.each(readdirSync(FIXTURES))('%s is migrated without being touched, and only once', (name) => {
    const file: object = frozen(JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')));
    const before = JSON.stringify(file);

    const once = frozen(migrate(file));

    expect(JSON.stringify(file)).toBe(before);
    expect(once).toMatchObject({ version: FILE_VERSION });
    expect(migrate(once)).toEqual(once);
    expect(JSON.stringify(migrate(once))).toBe(JSON.stringify(once));
  });

  it('have what somebody else wrote under a name that now means something set aside', () => {
    const card = { id: 'a', block: 'channels', text: 'A', x: 0, y: 0, width: 200 };
    const old = {
      format: 'platno/bmc',
      version: '1.0',
      edition: 7,
      logo: 'mine',
      silenced: true,
      cards: [{ ...card, evidence: 'yes', stages: ['attract'] }, 7],
    };

    expect(migrate(old)).toEqual({
      format: 'platno/bmc',
      version: '1.2',
      'keptFrom1.0': { silenced: true },
      'keptFrom1.1': { edition: 7, logo: 'mine' },
      cards: [{ ...card, stages: ['attract'], 'keptFrom1.0': { evidence: 'yes' } }, 7],
    });
  });

  it('of 1.1 have what cards said under the names that 1.2 gave a meaning set aside', () => {
    const old = {
      version: '1.1',
      cards: [{ id: 'a', time: 'noon', hypothesis: { importance: 9 }, evidence: 'yes' }, { time: 'next' }],
    };

    expect(migrate(old)).toEqual({
      version: '1.2',
      cards: [{ id: 'a', evidence: 'yes', 'keptFrom1.1': { time: 'noon', hypothesis: { importance: 9 } } }, { time: 'next' }],
    });
  });

  it('of this version are left alone', () => {
    const now = { version: FILE_VERSION, cards: [{ evidence: 'yes' }] };

    expect(migrate(now)).toBe(now);
  });
});

/** Writing to any part of it throws. */
function frozen<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) frozen(inner);
  return Object.freeze(value);
}
