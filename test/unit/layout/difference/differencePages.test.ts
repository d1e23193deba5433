import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceWords, type Compared } from '../../../../renderer/actions/words/differenceWords.ts';
import { pagesInput } from '../../../../renderer/actions/exporting/pagesInput.ts';
import { posterLabels } from '../../../../renderer/actions/exporting/posterLabels.ts';
import { printableArea } from '../../../../renderer/export/pdf/paperSizes.ts';
import { differencePages } from '../../../../renderer/layout/difference/differencePages.ts';
import { differenceScene } from '../../../../renderer/layout/difference/differenceScene.ts';
import type { Scene } from '../../../../renderer/layout/scene.ts';
import { PAPER_THEME } from '../../../../renderer/layout/theme.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { cardChanges } from '../../../../renderer/model/queries/cardChanges.ts';
import { withSegmentLetters } from '../../../../renderer/model/queries/segments.ts';
import { aBoard, aDocument } from '../../support/aDocument.ts';
import { documentOf } from '../../support/documentOf.ts';
import { aSheet, faultsOf, inkOf, nodesOf, textsOf, type Sheet } from '../pages/readPages.ts';

function compared(before: CanvasDocument, after: CanvasDocument): Compared {
  return { before, after, changes: cardChanges(before, after), names: { before: 'First', after: 'Second' } };
}

function pagesOf(two: Compared, [paper, orientation]: Sheet = ['a4', 'landscape']): Scene[] {
  const input = pagesInput(
    two.after,
    { language: 'en', today: '2026-11-23' },
    printableArea({ paper, orientation, margins: 'normal' }),
  );
  return differencePages(two, input, differenceWords(two, two.after.info.language ?? 'en'));
}

function boardOf(two: Compared): Scene {
  const words = differenceWords(two, 'en');
  return differenceScene(two, posterLabels('en'), words.nameOf, PAPER_THEME, 1.5);
}

const BEFORE = documentOf(
  {
    customerSegments: ['Regulars', 'Tourists'],
    valuePropositions: [{ id: 'Coffee', text: 'Coffee before the train' }],
    keyActivities: ['Roasting'],
  },
  [
    ['Regulars', 'Coffee'],
    ['Coffee', 'Roasting'],
  ],
);
const AFTER = documentOf(
  {
    customerSegments: ['Regulars'],
    valuePropositions: [{ id: 'Coffee', text: 'Good coffee before the train' }],
    keyResources: ['Roasting'],
    revenueStreams: ['Pass'],
  },
  [
    ['Coffee', 'Roasting'],
    ['Regulars', 'Pass'],
  ],
);

describe('two versions on one board', () => {
  it('have each card once, what is gone too, and a ghost where one has come from', () => {
    const cards = nodesOf(boardOf(compared(BEFORE, AFTER))).filter(({ role }) => role === 'card');

    expect(cards.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, label }) => [id, label])).toEqual([
      ['Coffee', 'Changed: Relinked: Good coffee before the train'],
      ['Pass', 'Added: Pass'],
      ['Regulars', 'Relinked: Regulars'],
      ['Roasting', 'Moved: Roasting'],
      ['Tourists', 'Removed: Tourists'],
      ['ghost Roasting', 'Moved: Roasting'],
    ]);
  });

  it('tell each change by a shape, not by its colour alone', () => {
    const cards = nodesOf(boardOf(compared(BEFORE, AFTER))).filter(({ role }) => role === 'card');
    const signOf = (id: string) =>
      cards.find((card) => card.id === id)?.items.findLast((item) => item.kind === 'path')?.commands.length;

    // The last stroke of a plus, a pencil, a chain (which has none) …
    expect(signOf('Pass')).toBe(2);
    expect(signOf('Tourists')).toBe(2);
    expect(cards.find(({ id }) => id === 'Tourists')?.items.filter(({ kind }) => kind === 'path')).toHaveLength(2);
    expect(signOf('Coffee')).toBe(6);
  });

  it('fade what stayed as it was, and hide nothing', () => {
    fc.assert(
      fc.property(aBoard, aBoard, (before, after) => {
        const two = compared(before, after);

        const scene = boardOf(two);

        const ids = new Set(
          nodesOf(scene)
            .filter(({ role }) => role === 'card')
            .map(({ id }) => id),
        );
        for (const id of [...before.cards.keys(), ...after.cards.keys()]) expect(ids).toContain(id);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the pages of a comparison', () => {
  it('say what differs, word by word, with links in sentences', () => {
    const [board, ...list] = pagesOf(compared(BEFORE, AFTER));
    const told = list.flatMap(nodesOf).flatMap(({ label }) => label);

    expect(board && textsOf(board).map(({ text }) => text)).toContain('Relinked');
    expect(told).toContain('Coffee Good coffee before the train');
    expect(told).toContain('Moved here from Key Activities');
    expect(told.filter((text) => text.includes('“Regulars” is offered'))).toHaveLength(2);
  });

  it('have the whole list inside the paper, whatever the cards say', { timeout: 60_000 }, () => {
    const anEdited = aDocument.map(withSegmentLetters);
    fc.assert(
      fc.property(anEdited, anEdited, aSheet, (before, after, sheet) => {
        const two = compared(before, after);

        const pages = pagesOf(two, sheet);

        const told = inkOf(
          pages
            .slice(1)
            .flatMap(textsOf)
            .map(({ text }) => text)
            .join(''),
        );
        const words = differenceWords(two, after.info.language ?? 'en');
        for (const change of two.changes.cards) expect(told).toContain(inkOf(words.change(change).name));
        expect(pages.slice(1).flatMap((page) => faultsOf(page, sheet))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('are one where nothing differs', () => {
    expect(pagesOf(compared(BEFORE, BEFORE))).toHaveLength(1);
  });
});
