import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { writeBmc } from '../../../../renderer/formats/bmc/writeBmc.ts';
import { aDocument, shuffled } from '../../support/aDocument.ts';
import { contentOf } from '../../support/documentOf.ts';

const read = (text: string) => {
  const result = readBmc(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result;
};

describe('a .bmc file', () => {
  it('gives back every document that was written into it', () => {
    fc.assert(
      fc.property(aDocument, (document) => {
        const result = read(writeBmc(document));

        expect(contentOf(result.document)).toStrictEqual(contentOf(document));
        expect(result.repairs).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is written the same again after it was read', () => {
    fc.assert(
      fc.property(aDocument, (document) => {
        const once = writeBmc(document);

        expect(writeBmc(read(once).document)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order in which cards and links came into being', () => {
    fc.assert(
      fc.property(
        aDocument.chain((document) => fc.tuple(fc.constant(document), shuffled(document))),
        ([document, other]) => {
          expect(writeBmc(other)).toBe(writeBmc(document));
        },
      ),
    );
  });
});
