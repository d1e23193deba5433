import { describe, expect, it } from 'vitest';
import { linkCards } from '../../../../renderer/model/edits/linkEdits.ts';
import { documentOf } from '../../support/documentOf.ts';

const MODEL = documentOf({ customerSegments: ['A', 'B'], channels: ['C'] }, [['A', 'C']]);

describe('linking two cards', () => {
  it('draws the link in the direction of the rules, whichever card was first', () => {
    const expected = [{ kind: 'link', id: 'new', prev: null, next: { id: 'new', from: 'B', to: 'C' } }];

    expect(linkCards(MODEL, { id: 'new', from: 'B', to: 'C' })).toEqual(expected);
    expect(linkCards(MODEL, { id: 'new', from: 'C', to: 'B' })).toEqual(expected);
  });

  it.each([
    ['a pair that is linked', 'A', 'C'],
    ['the same pair from the other end', 'C', 'A'],
    ['a pair the rules do not allow', 'A', 'B'],
    ['a card and itself', 'A', 'A'],
    ['a card that is gone', 'A', 'gone'],
  ])('does nothing for %s', (_what, from, to) => {
    expect(linkCards(MODEL, { id: 'new', from, to })).toEqual([]);
  });
});
