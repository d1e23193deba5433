import { describe, expect, it } from 'vitest';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { changeDetail } from '../../../../renderer/model/edits/detailEdits.ts';
import { changeInfo } from '../../../../renderer/model/edits/infoEdits.ts';
import { MAX_FORMULA } from '../../../../renderer/model/numbers/numbers.ts';
import { numbersSchema } from '../../../../renderer/model/numbers/numbersSchema.ts';
import { documentOf } from '../../support/documentOf.ts';

const isAllowed = (numbers: unknown): boolean => numbersSchema.safeParse(numbers).success;

describe('the numbers of a card', () => {
  it.each([
    { price: { likely: 0 } },
    { price: { low: 1, likely: '= 2', high: 1e12 }, frequencyPeriod: 'week' },
    { cost: { likely: 1 }, costPeriod: 'once', costBasis: 'perCustomer' },
    { size: { low: '= 1', high: 2 }, share: { likely: 100 } },
    { price: { likely: 1 }, ofANewerVersion: true },
  ])('may be %j', (numbers) => {
    expect(isAllowed(numbers)).toBe(true);
  });

  it.each([
    { price: { likely: Number.POSITIVE_INFINITY } },
    { price: { likely: Number.NaN } },
    { price: { likely: -1 } },
    { price: { likely: 1e13 } },
    { price: { likely: '1 + 1' } },
    { price: { likely: `=${'1'.repeat(MAX_FORMULA)}` } },
    { price: { likely: { valueOf: 1 } } },
    { price: 3 },
    { share: { likely: 101 } },
    { frequencyPeriod: 'once' },
    { costPeriod: 'fortnight' },
  ])('may not be %j', (numbers) => {
    expect(isAllowed(numbers)).toBe(false);
  });

  it('are not taken into the document where a file could not hold them', () => {
    const document = documentOf({ revenueStreams: ['R'] });

    expect(changeDetail(document, 'R', 'numbers', { price: { likely: Number.NaN } })).toEqual([]);
  });

  it('go without a price that no number can hold, and the card stays', () => {
    const card = '{"id":"R","block":"revenueStreams","text":"Cups","x":0,"y":0,"width":200,"numbers":{"price":{"likely":1e999}}}';
    const text = `{"format":"platno/bmc","version":"1.2","id":"d","title":"T","cards":[${card}],"links":[]}`;

    const read = readBmc(new TextEncoder().encode(text));

    if (!read.ok) throw new Error('not read');
    expect(read.document.cards.get('R')?.text).toBe('Cups');
    expect(JSON.stringify(read.document.cards.get('R'))).not.toContain('likely');
    expect(read.repairs).toHaveLength(1);
  });
});

describe('the currency of a document', () => {
  it('is a code, or it is not taken', () => {
    const document = documentOf({});
    const currencyAfter = (currency: string) => {
      const [operation] = changeInfo(document, { currency });
      return operation?.kind === 'info' ? operation.next.currency : undefined;
    };

    expect(['EUR', 'euro', ''].map(currencyAfter)).toEqual(['EUR', undefined, undefined]);
  });
});
