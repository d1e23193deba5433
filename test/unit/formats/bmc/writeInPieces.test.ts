import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { writeInPieces } from '../../../../renderer/formats/bmc/writeInPieces.ts';
import { aDocument } from '../../support/aDocument.ts';
import { contentOf } from '../../support/documentOf.ts';

it('holds the whole document, also the second time', () => {
  fc.assert(
    fc.property(aDocument, (document) => {
      for (const text of [[...writeInPieces(document)].join(''), [...writeInPieces(document)].join('')]) {
        const result = readBmc(new TextEncoder().encode(text));

        expect(result.ok && contentOf(result.document)).toStrictEqual(contentOf(document));
      }
    }),
    { numRuns: 200 },
  );
});
