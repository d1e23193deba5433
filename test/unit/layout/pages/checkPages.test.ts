import { parseFormula } from '../../../../renderer/formats/formula/parseFormula.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesInput } from '../../../../renderer/actions/exporting/pagesInput.ts';
import { makePages } from '../../../../renderer/layout/pages/makePages.ts';
import { checkModel } from '../../../../renderer/model/check/checkModel.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { aDocument } from '../../support/aDocument.ts';
import { documentOf } from '../../support/documentOf.ts';
import { aSheet, faultsOf, inkOf, nodesOf, pagesOf, READER, textsOf } from './readPages.ts';

const FAMILIES = documentOf({
  customerSegments: [{ id: 'Families', silenced: ['segment-without-channel'] }],
  channels: ['Shop'],
});

function wordsFor(document: CanvasDocument) {
  return pagesInput(document, READER, { width: 500, height: 700 }).labels.check;
}

function readOut(document: CanvasDocument): string[] {
  const nodes = pagesOf(document, ['check'], ['a3', 'landscape']).flatMap(nodesOf);
  return nodes.filter(({ items, role }) => items.length > 0 && role !== 'pageHeader').map(({ label }) => label);
}

describe('the pages of the model check', () => {
  it('tell every finding that nobody silenced, inside the page, in type that can be read', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aDocument, aSheet, (document, sheet) => {
        const pages = pagesOf(document, ['check'], sheet);

        const told = inkOf(
          pages
            .flatMap(textsOf)
            .map(({ text }) => text)
            .join(''),
        );
        const words = wordsFor(document);
        const wanted = checkModel(document, READER.today, parseFormula)
          .filter(({ isSilenced }) => !isSilenced)
          .flatMap((finding) => {
            const { sentence, why, cards } = words.text(finding);
            return [sentence, why, ...cards].map(inkOf);
          });
        expect(wanted.filter((text) => !told.includes(text))).toEqual([]);
        for (const page of pages) expect(faultsOf(page, sheet, 7)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('begin with how many there are and count what is silenced', () => {
    const [title, summary, ...others] = readOut(FAMILIES);

    expect(title).toBe('Kontrola modelu');
    expect(summary).toMatch(/^Kontrola našla: .*\. 1 nález je stíšený\.$/);
    expect(others.join('\n')).not.toContain('Segment „Families“ neoslovuje');
  });

  it('go from the gravest to hints, each with its reason and its cards', () => {
    const texts = readOut(FAMILIES);

    const groups = texts.filter((text) => /^(Chyby|Upozornenia|Tipy), \d+$/.test(text)).map((text) => text.split(',')[0]);
    expect(groups).toEqual(['Chyby', 'Upozornenia', 'Tipy'].filter((name) => groups.includes(name)));
    expect(groups[0]).toBe('Chyby');
    const finding = checkModel(FAMILIES, READER.today, parseFormula).find(({ rule }) => rule === 'segment-without-proposition');
    const { sentence, why } = finding ? wordsFor(FAMILIES).text(finding) : { sentence: '', why: '' };
    const at = texts.indexOf(sentence);
    expect(texts.slice(at, at + 3)).toEqual([sentence, why, 'Zákaznícke segmenty: Families']);
  });

  it('are none where everything is silenced', () => {
    const input = pagesInput(FAMILIES, READER, { width: 500, height: 700 });
    const findings = checkModel(FAMILIES, READER.today, parseFormula).map((finding) => ({ ...finding, isSilenced: true }));

    expect(findings.length).toBeGreaterThan(0);
    expect(makePages({ ...input, facts: { ...input.facts, findings: () => findings } }, ['check'])).toEqual([]);
  });
});
