import { parseFormula } from '../../../../renderer/formats/formula/parseFormula.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { writeBmc } from '../../../../renderer/formats/bmc/writeBmc.ts';
import { checkModel } from '../../../../renderer/model/check/checkModel.ts';
import { SEVERITIES, type Finding, type Remedy } from '../../../../renderer/model/check/finding.ts';
import { RULE_IDS } from '../../../../renderer/model/check/ruleIds.ts';
import { silenceFinding } from '../../../../renderer/model/check/silence.ts';
import { createDocument, type CanvasDocument } from '../../../../renderer/model/document.ts';
import { withOperations } from '../../../../renderer/model/operations.ts';
import { aBoard, aDocument, shuffled } from '../../support/aDocument.ts';
import { documentOf } from '../../support/documentOf.ts';
import { aModel } from './aModel.ts';
import { findingsOf, remedied, TODAY } from './ruleCase.ts';

const anyModel = fc.oneof(aModel, aDocument, aBoard);

function check(document: CanvasDocument): readonly Finding[] {
  return checkModel(document, TODAY, parseFormula);
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

describe('the model check', () => {
  it('asks of an empty board only for whom it is', () => {
    const empty = createDocument({ id: 'new', title: 'New' });

    expect(check(empty)).toEqual([expect.objectContaining({ rule: 'block-empty', about: 'customerSegments', severity: 'hint' })]);
  });

  it('puts errors first, then what comes first by rule, then the more important segment', () => {
    const found = check(
      documentOf(
        { customerSegments: ['small', { id: 'big', segment: { growth: 5 } }], channels: ['lonely'], valuePropositions: ['P'] },
        [['small', 'P']],
      ),
    );

    expect(found.filter(({ severity }) => severity !== 'hint').map(({ rule, cards }) => `${rule}: ${cards.join()}`)).toEqual([
      'segment-without-proposition: big',
      'segment-without-channel: big',
      'segment-without-channel: small',
      'segment-without-relationship: big',
      'segment-without-relationship: small',
      'segment-without-revenue: big',
      'segment-without-revenue: small',
      'channel-without-segment: lonely',
    ]);
  });

  it('says of any model something it can tell apart, in order', () => {
    fc.assert(
      fc.property(anyModel, (document) => {
        const found = check(document);

        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        expect(found.map(({ rule, severity }) => SEVERITIES.indexOf(severity) * 100 + RULE_IDS.indexOf(rule))).toEqual(
          found
            .map(({ rule, severity }) => SEVERITIES.indexOf(severity) * 100 + RULE_IDS.indexOf(rule))
            .toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('finds the same in whatever order the records come', () => {
    fc.assert(
      fc.property(
        anyModel.chain((document) => fc.tuple(fc.constant(document), shuffled(document))),
        ([document, other]) => {
          expect(check(other)).toEqual(check(document));
        },
      ),
    );
  });
});

/** The others lead a person to where something is to be filled in. */
const CHANGES_MODEL: ReadonlySet<Remedy['kind']> = new Set(['addLinkedCard', 'addCard', 'setMarketType']);

describe('a remedy', () => {
  it('never brings a finding as grave as the one it clears', () => {
    fc.assert(
      fc.property(anyModel, (document) => {
        const before = check(document);
        const known = new Map(before.map((finding) => [finding.key, rank(finding)]));
        for (const finding of before) {
          for (const remedy of finding.remedies) {
            if (!CHANGES_MODEL.has(remedy.kind)) continue;
            const after = remedied(document, remedy);
            const worse = check(after).filter(
              (one) => rank(one) <= rank(finding) && rank(one) < (known.get(one.key) ?? Infinity),
            );
            expect({ rule: finding.rule, remedy, worse }).toEqual({ rule: finding.rule, remedy, worse: [] });
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('that makes a card or chooses a market clears its finding', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(aModel, (document) => {
        for (const finding of check(document)) {
          for (const remedy of finding.remedies) {
            if (!CHANGES_MODEL.has(remedy.kind)) continue;

            expect(check(remedied(document, remedy)).map(({ key }) => key)).not.toContain(finding.key);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('silencing', () => {
  const silence = (document: CanvasDocument, finding: Finding, isSilenced: boolean): CanvasDocument =>
    withOperations(document, silenceFinding(document, finding, isSilenced));

  it('marks that one finding and nothing else, and is undone by letting it speak', () => {
    fc.assert(
      fc.property(aModel, fc.nat(), (document, number) => {
        const before = check(document);
        const finding = before[number % before.length];
        if (!finding) return;

        const silenced = silence(document, finding, true);

        expect(check(silenced)).toEqual(before.map((one) => (one.key === finding.key ? { ...one, isSilenced: true } : one)));
        expect(silence(silenced, finding, false)).toEqual(document);
      }),
    );
  });

  it('is kept in the file', () => {
    fc.assert(
      fc.property(aModel, fc.nat(), (document, number) => {
        const before = check(document);
        const finding = before[number % before.length];
        if (!finding) return;
        const silenced = silence(document, finding, true);

        const result = readBmc(new TextEncoder().encode(writeBmc(silenced)));

        expect(result.ok && check(result.document)).toEqual(check(silenced));
      }),
      { numRuns: 50 },
    );
  });

  it('of a reminder does not silence the warning that comes later', () => {
    const document = documentOf({
      customerRelationships: [{ id: 'R', relationship: { personalOffersRefreshed: '2026-08-01' } }],
    });
    const [reminder] = findingsOf(document, 'personal-offer-stale');
    if (!reminder) throw new Error('no reminder');

    const later = checkModel(silence(document, reminder, true), '2027-02-01', parseFormula).find(
      ({ rule }) => rule === 'personal-offer-stale',
    );

    expect(later).toMatchObject({ severity: 'warning', isSilenced: false, facts: { count: 6, day: '2026-08-01' } });
  });
});
