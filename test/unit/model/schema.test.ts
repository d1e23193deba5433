import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BLOCK_KEYS, isBlockKey, POSTER_ORDER } from '../../../renderer/model/blocks.ts';
import { fileJsonSchema, fileSchema } from '../../../renderer/model/schema.ts';

describe('the schema of .bmc files', () => {
  it('is published as it is (run `npm run schema`)', () => {
    const published: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../assets/schema/bmc.schema.json'), 'utf8'),
    );

    expect(published).toEqual(fileJsonSchema());
  });

  it('asks for little and allows more', () => {
    const least = { format: 'platno/bmc', version: '1.0', id: 'd', title: '', cards: [], links: [], future: { any: 'thing' } };

    expect(fileSchema.safeParse(least)).toEqual({ success: true, data: least });
  });
});

describe('the nine blocks', () => {
  it('are the same nine in thinking order and on the poster', () => {
    expect(BLOCK_KEYS).toHaveLength(9);
    expect(POSTER_ORDER.toSorted()).toEqual(BLOCK_KEYS.toSorted());
  });

  it('are known by their keys alone', () => {
    expect(['channels', 'Channels', '', 'toString', 3, null].map(isBlockKey)).toEqual([true, false, false, false, false, false]);
  });
});
