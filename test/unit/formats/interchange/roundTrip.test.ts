import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORTERS } from '../../../../renderer/formats/exporters.ts';
import { importFile } from '../../../../renderer/formats/importers.ts';
import { readJsonCanvas } from '../../../../renderer/formats/jsonCanvas/readJsonCanvas.ts';
import { writeJsonCanvas } from '../../../../renderer/formats/jsonCanvas/writeJsonCanvas.ts';
import { readMarkdown } from '../../../../renderer/formats/markdown/readMarkdown.ts';
import { writeMarkdown } from '../../../../renderer/formats/markdown/writeMarkdown.ts';
import type { Loss, LossKey } from '../../../../renderer/formats/interchange/interchange.ts';
import { documentOfDraft } from '../../../../renderer/layout/place/placeDraft.ts';
import { COLOR_KEYS } from '../../../../renderer/model/colors.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import type { Draft } from '../../../../renderer/model/draft.ts';
import { BLOCK_KEYS } from '../../../../renderer/model/blocks.ts';
import { MARKET_TYPES } from '../../../../renderer/model/marketTypes.ts';
import { cardsInOrder } from '../../../../renderer/model/queries/readingOrder.ts';
import { documentOf } from '../../support/documentOf.ts';
import { wordsFor } from './words.ts';

/** Words as people write them, with everything the formats give a meaning of their own. */
const aWord = fc.constantFrom(
  ...[
    'Rodiny',
    'ľščťž',
    '=SUM(1)',
    '*ahoj*',
    '_x_',
    '#1',
    '-',
    '+1',
    '1.',
    '<b>',
    '&amp;',
    '"úvodzovky"',
    'a;b',
    'a,b',
    '|',
    '→',
    '`x`',
  ],
  ...["'=1", '[x](y)', '\\', '顧客', '100 %', 'x: y', '> x', '- x', '!', '@you', '@', '~~x~~', 'a', '😀'],
  ...['•', '–', '&copy;', '1)', '_'.repeat(120)],
);
const aLine = fc.array(aWord, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const aText = fc.array(aLine, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const aTitle = fc.constantFrom('Kaviareň', 'Model: "A"', 'Plain', 'Príjmy', 'Channels: web');

const aCard = fc.record(
  { block: fc.constantFrom(...BLOCK_KEYS), text: aText, notes: aText, color: fc.constantFrom(...COLOR_KEYS) },
  { requiredKeys: ['block', 'text'] },
);
const anActivity = fc.record(
  {
    title: aLine,
    minutes: fc.integer({ min: 1, max: 1_440 }),
    blocks: fc.subarray([...BLOCK_KEYS], { minLength: 1 }),
    note: aText,
  },
  { requiredKeys: ['title', 'minutes'] },
);
const aPrompt = fc.record({ block: fc.constantFrom(...BLOCK_KEYS), text: aText });
const aDraft: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.array(aCard, { minLength: 1, maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 14 }),
    fc.record(
      {
        ...{
          title: aTitle,
          description: aTitle,
          author: aTitle,
          client: aTitle,
          date: fc.constant('2026-11-22'),
          edition: aTitle,
        },
        ...{ language: fc.constantFrom('en' as const, 'sk' as const), marketType: fc.constantFrom(...MARKET_TYPES) },
      },
      { requiredKeys: ['title'] },
    ),
    fc.array(fc.record({ text: aText, notes: aText, color: fc.constantFrom(...COLOR_KEYS) }, { requiredKeys: ['text'] }), {
      maxLength: 3,
    }),
    fc.array(anActivity, { maxLength: 3 }),
    fc.array(aPrompt, { maxLength: 3 }),
  )
  .map(([cards, links, info, parked, agenda, prompts]) => ({
    agenda,
    prompts,
    info,
    cards: cards.map((card, index) => ({ ...card, key: String(index) })),
    parked: parked.map((card, index) => ({ ...card, block: 'customerSegments' as const, key: `parked ${index}` })),
    links: links.map(([from, to]) => ({ from: String(from), to: String(to) })),
    leftovers: [],
  }));

const placed = (draft: Draft): CanvasDocument => {
  let count = 0;
  return documentOfDraft(draft, () => `id-${++count}`);
};

/** What of a model a format is to give back, given what it says it loses. */
function comparable(document: CanvasDocument, losses: readonly Loss[]) {
  const isKept = (what: LossKey): boolean => !losses.some((loss) => loss.what === what);
  const cards = cardsInOrder(document);
  const { title, description, author, client, date, edition, language, marketType } = document.info;
  const info = Object.entries({ title, description, author, client, date, edition, language, marketType });
  return {
    info: Object.fromEntries(info.filter(([key]) => isKept(key as LossKey))),
    cards: cards.map(({ block, text, notes, color }) => ({
      ...{ block, text, notes: isKept('notes') ? notes : undefined },
      // A segment without a colour gets one when it comes onto the board.
      color: isKept('colors') ? color : undefined,
    })),
    parked: isKept('parked')
      ? (document.info.parked ?? []).map(({ text, notes, color }) => ({
          text,
          notes,
          color: isKept('colors') ? color : undefined,
        }))
      : null,
    links: isKept('links') ? linkTexts(document) : null,
    agenda: isKept('workshop') ? (document.info.agenda ?? []).map(withoutId) : null,
    prompts: isKept('workshop') ? (document.info.prompts ?? []).map(withoutId) : null,
  };
}

const withoutId = <T extends { id: string }>({ id: _id, ...rest }: T): Omit<T, 'id'> => rest;

const linkTexts = ({ links, cards }: CanvasDocument): string[] => {
  const text = (id: string): string => `${cards.get(id)?.block}: ${cards.get(id)?.text}`;
  return [...links.values()].map(({ from, to }) => `${text(from)} ↦ ${text(to)}`).toSorted();
};

it('brings notes with a rule of their own back whole from JSON Canvas', () => {
  const notes = 'before\n\n---\n\nafter\n\n---\n\nlast';
  const document = documentOf({ channels: [{ id: 'a', text: 'Web', notes }] });
  const { text } = writeJsonCanvas(document, wordsFor(document));

  const read = readJsonCanvas(text);

  expect(read.ok && read.draft.cards).toMatchObject([{ text: 'Web', notes }]);
});

it('keeps an introduction to Markdown from beginning blocks', () => {
  const board = documentOf({ channels: ['Web'] });
  const document = { ...board, info: { ...board.info, description: 'Our plan\nKanály: e-shop\nNote: x' } };

  const read = readMarkdown(writeMarkdown(document, wordsFor(document)).text);

  expect(read.ok && read.draft.cards.map(({ text }) => text)).toEqual(['Web']);
  expect(read.ok && read.draft.leftovers).toEqual(['Our plan', 'Kanály: e-shop', 'Note: x']);
});

describe.each(EXPORTERS.filter(({ id }) => id !== 'opml'))('$id', ({ id, extension, write }) => {
  it('gives back what was written, up to what it says is lost', () => {
    fc.assert(
      fc.property(aDraft, (draft) => {
        const document = placed(draft);
        const { text, losses } = write(document, wordsFor(document, id === 'csv' ? 'sk' : 'en'));

        const { format, result } = importFile(`model.${extension}`, new TextEncoder().encode(text));

        expect(format).toBe(id);
        if (!result.ok) throw new Error(JSON.stringify(result.problem));
        const again = placed(result.draft);
        expect(comparable(again, losses)).toEqual(comparable(document, losses));
        const kept = new Set(linkTexts(document));
        expect(linkTexts(again).filter((link) => !kept.has(link))).toEqual([]);
        const lost = losses.find(({ what }) => what === 'links')?.count ?? 0;
        expect(again.links.size).toBeGreaterThanOrEqual(document.links.size - lost);
      }),
      { numRuns: 150 },
    );
  });

  it('writes the same bytes for the same model', () => {
    fc.assert(
      fc.property(aDraft, (draft) => {
        const document = placed(draft);

        expect(write(document, wordsFor(document))).toEqual(write(placed(draft), wordsFor(document)));
      }),
      { numRuns: 20 },
    );
  });
});
