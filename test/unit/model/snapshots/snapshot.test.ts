import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CanvasDocument, Snapshot } from '../../../../renderer/model/document.ts';
import { invertOperations, withOperations } from '../../../../renderer/model/operations.ts';
import { withSegmentLetters } from '../../../../renderer/model/queries/segments.ts';
import { snapshotDocument, snapshotSizes } from '../../../../renderer/model/snapshots/snapshot.ts';
import { replaceContent } from '../../../../renderer/model/edits/replaceEdits.ts';
import {
  asContentOf,
  describeSnapshot,
  removeSnapshots,
  restoreSnapshot,
  sessionOf,
  takeSnapshot,
} from '../../../../renderer/model/snapshots/snapshotEdits.ts';
import { countSound } from '../../../../renderer/model/snapshots/soundSnapshots.ts';
import { aDocument, aParkedDocument } from '../../support/aDocument.ts';
import { does, historyOf, modelSaid, named, said } from '../../support/aHistory.ts';
import { contentOf, documentOf } from '../../support/documentOf.ts';

/** As an editor holds it: every segment has its letter. */
const anEdited = aDocument.map(withSegmentLetters);

describe('a kept version', () => {
  // The model is all but the session, which is the agenda, prompts and votes: of it restoring changes nothing.
  it('gives back, restored, the model that was kept, whatever came after it, and leaves the session as it is', () => {
    fc.assert(
      fc.property(aParkedDocument, aParkedDocument, (before, after) => {
        const kept = does(before, (one) => takeSnapshot(one, named('kept')));
        const changed = does(kept, (one) => replaceContent(one, asContentOf(one, after)));

        const operations = restoreSnapshot(changed, 'kept', named('safety', { before: 'restore' }));
        const restored = withOperations(changed, operations);

        expect(modelSaid(restored)).toEqual(modelSaid(before));
        expect(sessionOf(restored)).toEqual(sessionOf(after));
        expect(contentOf(withOperations(restored, invertOperations(operations)))).toEqual(contentOf(changed));
      }),
    );
  });

  it('is one of many, each of which can be seen, and which fit on each other', () => {
    fc.assert(
      fc.property(fc.array(anEdited, { minLength: 1, maxLength: 5 }), (documents) => {
        const { id, snapshots = [] } = historyOf(documents).info;

        const seen = snapshots.map((snapshot) => snapshotDocument(snapshots, snapshot.id));
        expect(seen.map((one) => one && said(one))).toEqual(documents.map((one) => said({ ...one, info: { ...one.info, id } })));
        expect(countSound(JSON.parse(JSON.stringify(snapshots)))).toBe(snapshots.length);
        expect(snapshotSizes(snapshots).map(({ cards }) => cards)).toEqual(documents.map(({ cards }) => cards.size));
      }),
      { numRuns: 40 },
    );
  });

  it('is what it was when others are removed', () => {
    fc.assert(
      fc.property(fc.array(anEdited, { minLength: 3, maxLength: 5 }), fc.subarray(['0', '1', '2', '3']), (documents, gone) => {
        const before = historyOf(documents);

        const after = does(before, (one) => removeSnapshots(one, new Set(gone)));

        const [old = [], left = []] = [before.info.snapshots, after.info.snapshots];
        expect(left.map(({ id }) => id)).toEqual(old.map(({ id }) => id).filter((id) => !gone.includes(id)));
        const seen = (some: readonly Snapshot[]) =>
          left.map(({ id }) => snapshotDocument(some, id)).map((one) => one && contentOf(one));
        expect(seen(left)).toEqual(seen(old));
        expect(countSound(left)).toBe(left.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('keeping versions', () => {
  const CANVAS = documentOf({ customerSegments: ['Regulars'], valuePropositions: ['Coffee'] }, [['Regulars', 'Coffee']]);
  const at = (minute: number): string => new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();
  const retitled = (document: CanvasDocument, title: string): CanvasDocument => ({
    ...document,
    info: { ...document.info, title },
  });

  it('says a name, a note and the time', () => {
    const { info } = does(CANVAS, (one) => takeSnapshot(one, named('a', { note: 'Before the workshop' })));

    expect(info.snapshots?.[0]).toMatchObject({ id: 'a', name: 'Version a', note: 'Before the workshop', at: at(30) });
  });

  it('by itself adds nothing to a version that holds the same', () => {
    const kept = does(CANVAS, (one) => takeSnapshot(one, named('a')));

    expect(takeSnapshot(kept, named('b', { before: 'deletion' }))).toEqual([]);
    expect(takeSnapshot(kept, named('b'))).toHaveLength(1);
  });

  it('by itself thins out: the newest stays, and the rest is spread over time', () => {
    const minutes = [0, 10, 20, 21, 30, 40, 50, 51, 52, 53];

    const document = minutes.reduce(
      (before, minute) =>
        does(retitled(before, String(minute)), (one) =>
          takeSnapshot(one, named(String(minute), { name: '', at: at(minute), before: 'deletion' })),
        ),
      does(CANVAS, (one) => takeSnapshot(one, named('mine'))),
    );

    const { snapshots = [] } = document.info;
    expect(snapshots.map(({ id }) => id)).toEqual(['mine', '0', '10', '20', '30', '40', '50', '52', '53']);
    expect(snapshotDocument(snapshots, '52')?.info.title).toBe('52');
  });

  it('makes an automatic one a person’s own when it gets a name', () => {
    const kept = does(CANVAS, (one) => takeSnapshot(one, named('a', { name: '', before: 'restore', note: 'Old' })));

    const { snapshots } = does(kept, (one) => describeSnapshot(one, 'a', 'Mine', '')).info;

    expect(snapshots?.[0]).toMatchObject({ name: 'Mine' });
    expect(Object.keys(snapshots?.[0] ?? {})).not.toContain('before');
    expect(Object.keys(snapshots?.[0] ?? {})).not.toContain('note');
    expect(describeSnapshot({ ...kept, info: { ...kept.info, snapshots } }, 'a', 'Mine', '')).toEqual([]);
  });

  it('before restoring keeps what was there, and a restore of the same is no step', () => {
    const kept = does(CANVAS, (one) => takeSnapshot(one, named('a')));
    const changed = retitled(kept, 'Other');

    const { info } = does(changed, (one) => restoreSnapshot(one, 'a', named('b', { name: '', before: 'restore' })));

    expect([info.title, info.snapshots?.map(({ id }) => id)]).toEqual(['Test', ['a', 'b']]);
    expect(snapshotDocument(info.snapshots ?? [], 'b')?.info.title).toBe('Other');
    expect(restoreSnapshot(kept, 'a', named('c'))).toEqual([]);
    expect(restoreSnapshot(kept, 'gone', named('c'))).toEqual([]);
  });
});

describe('versions nobody could have kept', () => {
  const CARD = { id: 'S', block: 'customerSegments', text: 'S', x: 0, y: 0, width: 200, letter: 'A' } as const;
  const VALUE = { ...CARD, id: 'V', block: 'valuePropositions' } as const;
  const LINK = { id: 'l', from: 'S', to: 'V' };
  const FIRST = { id: '1', name: '', at: at(), info: { set: { id: 'd' } }, addedCards: [CARD, VALUE], addedLinks: [LINK] };
  const next = (content: object) => ({ id: '2', name: '', at: at(), ...content });

  function at(): string {
    return '2026-11-22T09:30:00Z';
  }

  it.each([
    ['the same id', { id: '1' }],
    ['a card that is not there', { changedCards: [{ id: 'X', set: { text: '' } }] }],
    ['a card that is removed twice', { removedCards: ['X'] }],
    ['a card that is there already', { addedCards: [CARD] }],
    ['a card without its text', { changedCards: [{ id: 'S', unset: ['text'] }] }],
    ['a document without a title', { info: { unset: ['title'] } }],
    ['cards among the info', { info: { set: { cards: [] } } }],
    ['a link that is not there', { removedLinks: ['x'] }],
    ['a link to nothing', { addedLinks: [{ id: 'm', from: 'S', to: 'X' }] }],
    ['a pair that is linked already', { addedLinks: [{ ...LINK, id: 'm' }] }],
    ['a link against the rules', { addedLinks: [{ id: 'm', from: 'V', to: 'S' }] }],
    ['a link left behind by its card', { removedCards: ['S'] }],
    ['a link that its card’s new block does not allow', { changedCards: [{ id: 'S', set: { block: 'channels' as const } }] }],
  ])('%s: it and those after it do not count', (_fault, content) => {
    expect(countSound([FIRST, next(content), { ...FIRST, id: '3' }])).toBe(1);
  });

  it('such as the first without the id of its document', () => {
    expect(countSound([{ ...FIRST, info: {} }])).toBe(0);
  });

  it('while a card may go with its links, and come back', () => {
    const gone = next({ removedLinks: ['l'], removedCards: ['S'] });

    expect(countSound([FIRST, gone, { ...next({ addedCards: [CARD], addedLinks: [LINK] }), id: '3' }])).toBe(3);
  });
});
