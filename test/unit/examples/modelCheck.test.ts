import { parseFormula } from '../../../renderer/formats/formula/parseFormula.ts';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../assets/examples/build.ts';
import { LANGUAGES } from '../../../assets/examples/example.ts';
import { exampleDocument } from '../../../assets/examples/exampleDocument.ts';
import { checkModel } from '../../../renderer/model/check/checkModel.ts';
import { DRIVER_KEYS } from '../../../renderer/model/details/methodLists.ts';

/** The day the examples were written, and one on which nothing fixed in them can be fresh any more. */
const DAYS = ['2026-11-22', '2031-01-01'];

/** What the model check says about an example that is there to show findings: severity, rule, first card, particulars. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  'complaints-slow': [
    'warning satisfaction-falling segment-families csat',
    'warning complaints-slow relationship-complaints',
    'warning personal-offer-stale relationship-newsletter sixMonths',
    'hint segment-assumption-only segment-offices',
    'hint segment-not-measured segment-offices',
    'hint stage-uncovered segment-families identifyNeeds',
    'hint stage-uncovered segment-families buildTrust',
    'hint stage-uncovered segment-families renewAndExpand',
    'hint stage-uncovered segment-offices identifyNeeds',
    'hint stage-uncovered segment-offices buildTrust',
    'hint stage-uncovered segment-offices renewAndExpand',
    'hint loyalty-missing segment-families',
  ],
};

describe.each(EXAMPLES.map((example) => ({ name: example.name, example })))('the model check of $name', ({ name, example }) => {
  it.each(LANGUAGES.flatMap((language) => DAYS.map((day) => ({ language, day }))))(
    'finds nothing but what the example is there to show ($language, $day)',
    ({ language, day }) => {
      const findings = checkModel(exampleDocument(example, language), day, parseFormula);

      expect(findings.map(({ severity, rule, cards, about }) => [severity, rule, cards[0], about].join(' ').trim())).toEqual(
        SHOWN[name] ?? [],
      );
    },
  );
});

describe('the complaint companies', () => {
  it.each([
    ['complaints-good', { firstResponseHours: 24, contacts: ['email', 'phone', 'chat'], satisfactionAfter: 95 }],
    ['complaints-slow', { firstResponseHours: 48, contacts: ['email', 'phone'], satisfactionAfter: 80 }],
  ])('have the figures of the lesson: %s', (name, figures) => {
    const example = EXAMPLES.find((one) => one.name === name);

    const handled = example?.cards.flatMap((card) => card.details?.relationship?.complaints ?? []);

    expect(handled).toEqual([figures]);
  });

  it('serve the same segments, so that two tables stand side by side', () => {
    const [good, slow] = ['complaints-good', 'complaints-slow'].map((name) =>
      EXAMPLES.find((one) => one.name === name)?.cards.flatMap((card) =>
        card.block === 'customerSegments' ? [[card.id, card.color, card.en.text, card.sk.text]] : [],
      ),
    );

    expect(good).toHaveLength(2);
    expect(slow).toEqual(good);
  });
});

it('uses every driver of a proposition somewhere, so that each can be seen in a sentence', () => {
  const used = new Set(EXAMPLES.flatMap(({ cards }) => cards.flatMap((card) => card.details?.proposition?.drivers ?? [])));

  expect(DRIVER_KEYS.filter((driver) => !used.has(driver))).toEqual([]);
});
