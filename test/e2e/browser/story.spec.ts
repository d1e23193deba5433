import type { Translate } from '../../../renderer/i18n/translate.ts';
import { STAGE_KEYS } from '../../../renderer/model/lifeCycle.ts';
import { TACTICS } from '../../../renderer/model/tactics.ts';
import { Check } from '../pages/Check.ts';
import type { Editor } from '../pages/Editor.ts';
import { HANDS, type Hands } from '../pages/Hands.ts';
import { LifeCycle } from '../pages/LifeCycle.ts';
import { Scorecard } from '../pages/Scorecard.ts';
import { download, type TestFile } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

/** The seed's example of market research: healthy snacks for busy professionals, a niche. */
const WORDS = {
  en: {
    segment: 'Busy professionals',
    demographic: 'Aged 25 to 45, higher income',
    behavioural: 'Skip lunch twice a week',
    unit: 'people',
    valuePropositions: 'Healthy snacks on the desk',
    channels: 'Tasting in office kitchens',
    customerRelationships: 'Taste profile',
    revenueStreams: 'Weekly subscription',
    keyActivities: 'Cooking and packing',
    keyResources: 'Kitchen',
    keyPartners: 'Three farms',
    costStructure: 'Ingredients and boxes',
  },
  sk: {
    segment: 'Zaneprázdnení profesionáli',
    demographic: 'Vek 25 až 45 rokov, vyšší príjem',
    behavioural: 'Dvakrát týždenne vynechajú obed',
    unit: 'ľudí',
    valuePropositions: 'Zdravé olovranty na stole',
    channels: 'Ochutnávka v kancelárii',
    customerRelationships: 'Chuťový profil',
    revenueStreams: 'Týždenné predplatné',
    keyActivities: 'Varenie a balenie',
    keyResources: 'Kuchyňa',
    keyPartners: 'Tri farmy',
    costStructure: 'Suroviny a obaly',
  },
} as const;
type Words = (typeof WORDS)['en' | 'sk'];

/** What one run of the story has in hand. */
type Story = Readonly<{ editor: Editor; hands: Hands; check: Check; t: Translate; words: Words }>;

for (const [language, locale] of [
  ['en', 'en-GB'],
  ['sk', 'sk-SK'],
] as const) {
  test.describe(language === 'en' ? 'in English' : 'in Slovak', () => {
    test.use({ language, locale });

    for (const hand of ['mouse', 'keyboard'] as const) {
      test(`build the seed’s segment story from an empty board to a clean check, by ${hand}`, async ({ editor, page }) => {
        test.setTimeout(360_000);
        const { t } = editor;
        const story = { editor, hands: new HANDS[hand](editor), check: new Check(page, language), t, words: WORDS[language] };
        await test.step('an empty board, a niche, its segment', () => begin(story));
        await test.step('what the segment is owed', () => serveSegment(story));
        await test.step('who they are, and how we know', () => describeSegment(story));
        await test.step('what they are worth, and what rewards them', () => rateSegment(story));
        await test.step('complaints are answered', () => handleComplaints(story));
        await test.step('the back of the canvas', () => fillTheBack(story));
        await test.step('every stage of the life cycle', () => coverStages(story));
        await test.step('satisfaction, measured once', () => measureFirst(story));
        await test.step('a clean check', () => expectClean(story));
        await test.step('measured three times, falling', () => fall(story));
        await test.step('saved and opened again', () => reopen(story));
      });
    }
  });
}

async function begin(story: Story): Promise<void> {
  const { editor, hands, t, words } = story;
  await editor.openStart();
  await hands.press(editor.page.getByRole('button', { name: t('start.new') }));
  await editor.expectBoard();
  await hands.choose(editor.segments.getByRole('button', { name: new RegExp(`${t('segments.market')}$`) }), t('market.niche'));
  await hands.press(editor.segments.getByRole('button', { name: t('segments.add') }));
  await writeCard(story, words.segment);
  await expectFindings(story, { errors: 4, hints: 6 });
}

/** Each remedy makes a linked card that is being written. What then is found about the new card is found at once. */
async function serveSegment(story: Story): Promise<void> {
  const { words } = story;
  const remedies = [
    ['segment-without-proposition', 'valuePropositions', { errors: 3, hints: 6 }],
    ['segment-without-channel', 'channels', { errors: 2, hints: 7 }],
    ['segment-without-relationship', 'customerRelationships', { errors: 1, hints: 8 }],
    ['segment-without-revenue', 'revenueStreams', { errors: 0, hints: 8 }],
  ] as const;
  for (const [index, [rule, block, left]] of remedies.entries()) {
    await addByRemedy(story, story.t(`finding.${rule}`, { card: words.segment }), block);
    await story.editor.board.expectCounts(index + 2, index + 1);
    await expectFindings(story, left);
  }
}

async function describeSegment(story: Story): Promise<void> {
  const { editor, hands, t, words } = story;
  const { inspector } = editor;
  const [criteria, evidence] = [t('field.criteria'), t('field.evidence')];
  await openField(story, t('finding.segment-without-criteria', { card: words.segment }), 'criteria');
  await expect(inspector.chip(criteria, t('criterion.demographic'))).toBeFocused();
  await hands.press(inspector.chip(criteria, t('criterion.demographic')));
  await hands.write(inspector.field(t('criterion.demographic')), words.demographic);
  // One criterion alone is a finding of its own.
  await expectFindings(story, { errors: 0, hints: 8 });
  await openField(story, t('finding.segment-single-criterion', { card: words.segment }), 'criteria');
  await hands.press(inspector.chip(criteria, t('criterion.behavioural')));
  await hands.write(inspector.field(t('criterion.behavioural')), words.behavioural);
  await expectFindings(story, { errors: 0, hints: 7 });

  await hands.press(inspector.section(evidence));
  await hands.press(inspector.chip(evidence, t('evidence.assumption')));
  await expectFindings(story, { errors: 0, hints: 8 });
  await openField(story, t('finding.segment-assumption-only', { card: words.segment }), 'evidence');
  await hands.press(inspector.chip(evidence, t('evidence.survey')));
  await expectFindings(story, { errors: 0, hints: 7 });
}

async function rateSegment(story: Story): Promise<void> {
  const { editor, hands, t, words } = story;
  const { inspector } = editor;
  await hands.write(inspector.field(t('field.size')), '11000');
  await hands.write(inspector.unit, words.unit);
  await hands.grade(t('field.profitability'), 4);
  await hands.grade(t('field.growth'), 5);
  // Whoever earns well is to be rewarded.
  await expectFindings(story, { errors: 0, hints: 8 });
  await openField(story, t('finding.loyalty-missing', { card: words.segment }), 'loyalty', words.customerRelationships);
  await hands.choose(inspector.choice(t('field.loyalty')), t('loyalty.personalDiscounts'));
  await expectFindings(story, { errors: 0, hints: 7 });
}

async function handleComplaints(story: Story): Promise<void> {
  const { editor, hands, t, words } = story;
  const { inspector } = editor;
  const [hours, contacts] = [t('field.firstResponseHours'), t('field.contacts')];
  await openField(
    story,
    t('finding.complaints-unhandled', { card: words.segment }),
    'firstResponseHours',
    words.customerRelationships,
  );
  await expect(inspector.field(hours)).toBeFocused();
  await hands.write(inspector.field(hours), '12');
  await hands.press(inspector.chip(contacts, t('contact.email')));
  const only = t('finding.complaints-one-channel', { card: words.customerRelationships, contact: t('contact.email') });
  await openField(story, only, 'contacts', words.customerRelationships);
  await hands.press(inspector.chip(contacts, t('contact.chat')));
  await expectFindings(story, { errors: 0, hints: 6 });
}

/** Each empty block gets a card that hangs together with what is there. */
async function fillTheBack(story: Story): Promise<void> {
  const { editor, t } = story;
  const blocks = ['keyActivities', 'keyResources', 'keyPartners', 'costStructure'] as const;
  for (const [index, block] of blocks.entries()) {
    await addByRemedy(story, t('finding.block-empty', { block: t(`block.${block}`) }), block);
    await editor.board.expectCounts(index + 6, index + 5);
    await expectFindings(story, { errors: 0, hints: 5 - index });
  }
}

async function coverStages(story: Story): Promise<void> {
  const { editor, hands, check, t, words } = story;
  const cycle = new LifeCycle(editor.page, editor.language);
  await hands.show('check');
  await expect(check.finding(t('finding.lifeCycleNotBegun', { card: words.segment }))).toHaveCount(1);
  await hands.show('lifeCycle');
  await expect(cycle.header(words.segment)).toBeVisible();
  for (const [index, stage] of STAGE_KEYS.entries()) {
    await hands.press(cycle.ideas(stage, words.segment).first());
    await cycle.expectTexts(stage, words.segment, [t(`tactic.${TACTICS[stage][0].key}`)]);
    // One finding until something serves some stage, then one a stage that is left.
    await expectFindings(story, { errors: 0, hints: 7 - index });
  }
  await cycle.expectCoverage(words.segment, 7);
}

async function measureFirst(story: Story): Promise<void> {
  const { editor, t, words } = story;
  await openField(story, t('finding.segment-not-measured', { card: words.segment }), 'measurements');
  await expect(editor.inspector.button(t('inspector.addMeasurement'))).toBeFocused();
  await measure(story, editor.inspector.rail, '84', '01012026');
}

async function expectClean({ editor, hands, check, t }: Story): Promise<void> {
  await expect(check.status).toHaveAccessibleName(t('check.open', { findings: t('check.none') }));
  await hands.show('check');
  await expect(check.view.getByRole('heading', { name: t('check.clear') })).toBeVisible();
  await expect(check.summary).toHaveText(t('check.none'));
  await expect(check.items).toHaveCount(0);
  await editor.board.expectCounts(16, 15);
}

async function fall(story: Story): Promise<void> {
  const { editor, hands, check, t, words } = story;
  const card = new Scorecard(editor.page, editor.language);
  await hands.show('scorecard');
  await hands.press(card.tab(words.segment));
  const section = card.section(t('field.measurements'));
  await hands.press(section.getByText(t('scorecard.measurements', { count: 1 }), { exact: true }));
  await measure(story, section, '90', '02022026');
  await expect(check.status).toHaveAccessibleName(t('check.open', { findings: t('check.none') }));
  await measure(story, section, '82', '03032026');
  await expect(check.status).toHaveAccessibleName(t('check.open', { findings: t('check.count.warning', { count: 1 }) }));

  await hands.show('check');
  await hands.press(check.button(falling(story), words.segment));
  await editor.expectBoard();
  await editor.board.expectSelected(words.segment);
  await expect(editor.board.card(words.segment)).toBeFocused();
}

async function reopen(story: Story): Promise<void> {
  const { editor, hands, check, words } = story;
  const file = await download(editor, () => hands.save());
  await expect(editor.unsaved).toBeHidden();
  await hands.close();
  await expect(editor.page.getByRole('heading', { name: 'Platno' })).toBeVisible();
  await openFile(story, file);
  await editor.expectBoard();
  await editor.board.expectCounts(16, 15);
  await expectFindings(story, { errors: 0, warnings: 1, hints: 0 });
  await hands.show('check');
  await expect(check.finding(falling(story))).toHaveCount(1);
  await expect(check.items).toHaveCount(1);
  const cycle = new LifeCycle(editor.page, editor.language);
  await hands.show('lifeCycle');
  await cycle.expectCoverage(words.segment, 7);
}

async function openFile({ editor, hands }: Story, { name, text }: TestFile): Promise<void> {
  const chooser = editor.page.waitForEvent('filechooser');
  await hands.open();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

function falling({ t, words }: Story): string {
  const [previous, latest] = [90, 82].map((percent) => t('value.percent', { percent }));
  return t('finding.satisfaction-falling', {
    card: words.segment,
    method: t('method.csat'),
    previous: previous ?? '',
    latest: latest ?? '',
  });
}

/** Into the form of either place where measurements are entered. */
async function measure({ hands, t }: Story, place: ReturnType<Scorecard['section']>, value: string, day: string): Promise<void> {
  await hands.press(place.getByRole('button', { name: t('inspector.addMeasurement') }));
  const form = place.getByRole('form', { name: t('inspector.newMeasurement') });
  await hands.write(form.getByRole('textbox', { name: t('inspector.value') }), value);
  await hands.writeDay(form.getByLabel(t('inspector.date')), day);
  await hands.press(form.getByRole('button', { name: t('inspector.add'), exact: true }));
  await expect(form).toHaveCount(0);
  await expect(place.getByRole('button', { name: t('inspector.addMeasurement') })).toBeFocused();
}

type OwnBlock = Exclude<keyof Words, 'segment' | 'demographic' | 'behavioural' | 'unit'>;

/** From the check to a card of that block on the canvas, written and linked. */
async function addByRemedy(story: Story, sentence: string, block: OwnBlock): Promise<void> {
  const { hands, check, t, words } = story;
  await hands.show('check');
  await expect(check.finding(sentence)).toHaveCount(1);
  await hands.press(check.button(sentence, new RegExp(`^${t(`remedy.add.${block}`)}`)));
  await writeCard(story, words[block]);
  await expect(story.editor.board.list(t(`block.${block}`)).getByRole('option', { name: words[block] })).toHaveCount(1);
}

async function writeCard({ editor, hands }: Story, text: string): Promise<void> {
  await expect(editor.board.writing).toBeFocused();
  await editor.page.keyboard.type(text);
  await hands.finishCard(text);
}

type RemedyField = 'criteria' | 'evidence' | 'loyalty' | 'firstResponseHours' | 'contacts' | 'measurements';

/** From the check to a field in the inspector; the check stays in sight. */
async function openField(story: Story, sentence: string, key: RemedyField, card?: string): Promise<void> {
  const { editor, hands, check, t } = story;
  const field = t(`field.${key}`);
  await hands.show('check');
  await expect(check.finding(sentence)).toHaveCount(1);
  await hands.press(
    check.button(sentence, card === undefined ? t('remedy.openField', { field }) : t('remedy.openFieldOf', { field, card })),
  );
  await expect(editor.inspector.rail.locator(':focus')).toHaveCount(1);
  await expect(editor.inspector.text).toHaveValue(card ?? story.words.segment);
}

type Counts = Readonly<{ errors: number; warnings?: number; hints: number }>;

/** What the status bar says, a moment after a change. */
async function expectFindings({ check, t }: Story, { errors, warnings = 0, hints }: Counts): Promise<void> {
  const counts = [
    errors > 0 && t('check.count.error', { count: errors }),
    warnings > 0 && t('check.count.warning', { count: warnings }),
    hints > 0 && t('check.count.hint', { count: hints }),
  ];
  const findings = counts.filter(Boolean).join(', ');
  await expect(check.status).toHaveAccessibleName(t('check.open', { findings }));
}
