import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { writeBmc } from '../../../../renderer/formats/bmc/writeBmc.ts';
import { withSegmentLetters } from '../../../../renderer/model/queries/segments.ts';
import { snapshotDocument } from '../../../../renderer/model/snapshots/snapshot.ts';
import { historyOf, said } from '../../support/aHistory.ts';
import { aDocument, aSmallDocument, shuffled } from '../../support/aDocument.ts';
import { contentOf } from '../../support/documentOf.ts';

const read = (text: string) => {
  const result = readBmc(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result;
};

describe('a .bmc file', () => {
  it.each([
    ['10,000 of two cards at most', aSmallDocument, 10_000],
    ['300 of up to fourteen', aDocument, 300],
  ])('gives back every document that was written into it: %s', { timeout: 60_000 }, (_what, some, numRuns) => {
    fc.assert(
      fc.property(some, (document) => {
        const result = read(writeBmc(document));

        // Vitest’s own comparison, thousands of times, would cost more than all the rest.
        expect(isDeepStrictEqual(contentOf(result.document), contentOf(document)) || contentOf(result.document)).toBe(true);
        expect(result.repairs.length).toBe(0);
      }),
      { numRuns },
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

  it('gives back the versions it keeps, and is written the same again', () => {
    fc.assert(
      fc.property(fc.array(aDocument.map(withSegmentLetters), { minLength: 1, maxLength: 4 }), (documents) => {
        const text = writeBmc(historyOf(documents));

        const result = read(text);

        const { snapshots = [] } = result.document.info;
        const seen = snapshots.map(({ id }) => snapshotDocument(snapshots, id));
        const { id } = result.document.info;
        expect(result.repairs).toEqual([]);
        expect(seen.map((one) => one && said(one))).toEqual(documents.map((one) => said({ ...one, info: { ...one.info, id } })));
        expect(writeBmc(result.document)).toBe(text);
      }),
      { numRuns: 40 },
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
