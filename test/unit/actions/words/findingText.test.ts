import { parseFormula } from '../../../../renderer/formats/formula/parseFormula.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingText, remedyLabel } from '../../../../renderer/actions/words/findingText.ts';
import { translateInto, type Language } from '../../../../renderer/i18n/translate.ts';
import { checkModel } from '../../../../renderer/model/check/checkModel.ts';
import type { RuleId } from '../../../../renderer/model/check/ruleIds.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { STAGE_KEYS } from '../../../../renderer/model/lifeCycle.ts';
import { aModel } from '../../model/check/aModel.ts';
import { documentOf } from '../../support/documentOf.ts';

const TODAY = '2026-11-22';

function said(document: CanvasDocument, rule: RuleId, language: Language = 'en'): readonly string[] {
  const t = translateInto(language);
  return checkModel(document, TODAY, parseFormula)
    .filter((finding) => finding.rule === rule)
    .map((finding) => findingText(finding, document, t, language).sentence);
}

const CARE = documentOf(
  {
    customerSegments: [{ id: 'A', text: 'Rodiny', segment: { profitability: 5 } }],
    customerRelationships: [
      {
        id: 'R',
        text: 'Klub',
        stages: STAGE_KEYS.filter((stage) => stage !== 'buildTrust'),
        relationship: {
          personalOffersRefreshed: '2026-05-10',
          complaints: { firstResponseHours: 48, contacts: ['email'] },
        },
      },
    ],
  },
  [['A', 'R']],
);

describe('what a finding says', () => {
  it.each([
    [
      'stage-uncovered',
      'Nothing serves “Rodiny” in the stage “Build trust”.',
      'Segmentu „Rodiny“ sa vo fáze „Budovanie dôvery“ nikto nevenuje.',
    ],
    [
      'complaints-slow',
      'A complaint waits 48 hours for its first answer at “Klub”.',
      'Na prvú odpoveď na sťažnosť sa čaká 48 hodín: „Klub“.',
    ],
    [
      'complaints-one-channel',
      'There is only one way to complain at “Klub”: E-mail.',
      'Vzťah „Klub“ ponúka jediný spôsob, ako sa sťažovať: E-mail.',
    ],
    [
      'personal-offer-stale',
      'Personal offers at “Klub” have not been refreshed for 6 months, since 10 May 2026.',
      'Osobné ponuky vo vzťahu „Klub“ sa neobnovili už 6 mesiacov, naposledy 10. mája 2026.',
    ],
    [
      'loyalty-missing',
      '“Rodiny” earns well, but no loyalty programme rewards it.',
      'Segment „Rodiny“ dobre zarába, ale jeho vernosť neodmeňuje žiadny program.',
    ],
  ] as const)('%s', (rule, english, slovak) => {
    expect(said(CARE, rule)).toEqual([english]);
    expect(said(CARE, rule, 'sk')).toEqual([slovak]);
  });

  it('names both segments, blocks by their names, and counts in the language', () => {
    const twins = {
      ...documentOf({ customerSegments: ['A', 'B', 'C'], valuePropositions: ['P'] }, [
        ['A', 'P'],
        ['C', 'P'],
      ]),
    };
    const segmented: CanvasDocument = { ...twins, info: { ...twins.info, marketType: 'segmented' } };
    const mass: CanvasDocument = { ...twins, info: { ...twins.info, marketType: 'mass' } };

    expect(said(segmented, 'segmented-same-offer')).toEqual([
      '“C” gets exactly the same as “A”: propositions, channels and relationships.',
    ]);
    expect(said(mass, 'mass-market-many-segments', 'sk')).toEqual(['Model má masový trh, ale sú v\u00a0ňom 3 segmenty.']);
    expect(said(segmented, 'block-empty', 'sk')[0]).toBe('Blok „Kľúčové zdroje“ je prázdny.');
  });

  it('gives each stage a reason of its own, and an empty block its question', () => {
    const t = translateInto('en');
    const whys = checkModel(CARE, TODAY, parseFormula).map((finding) => [finding.rule, findingText(finding, CARE, t, 'en').why]);

    expect(whys).toContainEqual([
      'stage-uncovered',
      'People buy from those they trust: clear prices, steady communication, a guarantee that holds.',
    ]);
    expect(whys).toContainEqual(['block-empty', 'Its question is still open: Who helps us, and with what?']);
  });

  it('keeps names to one line and a sensible length, and has one for a card without text', () => {
    const long = 'Young families with small children\nwho move from a rented flat in the city to a house of their own';
    const document = documentOf({
      channels: [
        { id: '1', text: long },
        { id: '2', text: ' \n' },
        { id: '3', text: '😀'.repeat(80) },
      ],
    });

    expect(said(document, 'channel-without-segment')).toEqual([
      'The channel “Young families with small children who move from a rented…” reaches no segment.',
      'The channel “Empty card” reaches no segment.',
      `The channel “${'😀'.repeat(60)}…” reaches no segment.`,
    ]);
  });

  it('is whole in both languages, whatever was found', () => {
    fc.assert(
      fc.property(aModel, fc.constantFrom<Language>('en', 'sk'), (document, language) => {
        const t = translateInto(language);
        for (const finding of checkModel(document, TODAY, parseFormula)) {
          const { sentence, why } = findingText(finding, document, t, language);
          const labels = finding.remedies.map((remedy) => remedyLabel(remedy, document, t));

          for (const text of [sentence, why, ...labels]) expect(text).not.toMatch(/[{}]|undefined|„“|“”|^$/);
          expect(`${sentence}${why}`).toMatch(/[.?]$/);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the label of a remedy', () => {
  const document = documentOf({
    customerSegments: ['A'],
    customerRelationships: [{ id: 'R', text: 'A club for everybody who comes often' }],
  });
  const t = translateInto('en');

  it.each([
    [{ kind: 'addLinkedCard', cardId: 'A', block: 'channels' }, 'Add a channel'],
    [{ kind: 'addLinkedCard', cardId: 'R', block: 'costStructure' }, 'Add a cost for “A club for everybody who…”'],
    [{ kind: 'addCard', block: 'keyPartners' }, 'Add a partner'],
    [{ kind: 'linkCard', cardId: 'A', blocks: ['channels'] }, 'Link with a card…'],
    [{ kind: 'openField', cardId: 'A', field: 'criteria' }, 'Open “Segmentation criteria”'],
    [{ kind: 'openField', cardId: 'R', field: 'loyalty' }, 'Open “Loyalty programme” of “A club for everybody who…”'],
    [{ kind: 'showBlock', block: 'channels' }, 'Go to “Channels”'],
    [{ kind: 'setMarketType', marketType: 'niche' }, 'Change to “Niche market”'],
  ] as const)('%o', (remedy, label) => {
    expect(remedyLabel(remedy, document, t)).toBe(label);
  });
});
