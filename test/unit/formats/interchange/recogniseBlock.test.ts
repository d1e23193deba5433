import { describe, expect, it } from 'vitest';
import { en } from '../../../../renderer/i18n/catalogues.ts';
import { sk } from '../../../../renderer/i18n/slovak.ts';
import { foldName, recogniseBlock } from '../../../../renderer/formats/blockNames/recogniseBlock.ts';
import { ALIASES } from '../../../../renderer/formats/blockNames/aliases.ts';
import { BLOCK_KEYS } from '../../../../renderer/model/blocks.ts';

describe('recogniseBlock', () => {
  it.each(BLOCK_KEYS)('knows %s by its key and by its names in both languages of the product', (key) => {
    const snake = key.replaceAll(/([A-Z])/g, '_$1').toLowerCase();
    const names = [key, snake, snake.toUpperCase(), en[`block.${key}`], sk[`block.${key}`]];

    expect(names.map(recogniseBlock)).toEqual(names.map(() => key));
  });

  it.each([
    ['## 1. Customer Segments (Klantsegmenten)', 'customerSegments'],
    ['💰 Revenue Streams:', 'revenueStreams'],
    ['Kanály / Channels', 'channels'],
    ['Propositions de valeur', 'valuePropositions'],
    ['Schlüsselaktivitäten', 'keyActivities'],
    ['顧客セグメント', 'customerSegments'],
    ['収益の流れ (Revenue)', 'revenueStreams'],
    ['客户关系', 'customerRelationships'],
    ['Struktura kosztów', 'costStructure'],
    ['**Key Partnerships**', 'keyPartners'],
    ['7) KEY RESOURCES', 'keyResources'],
  ])('takes %s as people write it', (label, key) => {
    expect(recogniseBlock(label)).toBe(key);
  });

  it.each(['', 'Overview', 'Baseboard Management Controller', 'SWOT', '42', 'Notes on costs and more', '()'])(
    'leaves %s alone',
    (label) => {
      expect(recogniseBlock(label)).toBeNull();
    },
  );

  it('has names that are folded and mean one block only', () => {
    const all = BLOCK_KEYS.flatMap((key) => ALIASES[key].map((name) => [name, key] as const));

    expect(all.filter(([name]) => foldName(name) !== name)).toEqual([]);
    expect(all.filter(([name, key]) => all.some(([other, theirs]) => other === name && theirs !== key))).toEqual([]);
  });
});
