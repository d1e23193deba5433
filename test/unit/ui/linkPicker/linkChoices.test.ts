import { describe, expect, it } from 'vitest';
import { linkChoices } from '../../../../renderer/ui/linkPicker/linkChoices.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const test = new TestEditor(
  documentOf(
    {
      customerSegments: ['Tourists'],
      valuePropositions: ['Raňajky', 'Lunch'],
      channels: ['Web'],
      keyPartners: ['Bakery'],
    },
    [['Tourists', 'Lunch']],
  ),
);

describe('linkChoices', () => {
  it('offers what may be linked and is not yet, by block', () => {
    expect(linkChoices(test.state, 'Tourists', '')).toEqual({
      groups: [
        { block: 'valuePropositions', cardIds: ['Raňajky'] },
        { block: 'channels', cardIds: ['Web'] },
      ],
      total: 2,
    });
  });

  it('offers only cards of the blocks a finding misses', () => {
    expect(linkChoices(test.state, 'Tourists', '', ['channels', 'keyPartners'])).toEqual({
      groups: [{ block: 'channels', cardIds: ['Web'] }],
      total: 1,
    });
  });

  it('filters without regard to case and accents', () => {
    expect(linkChoices(test.state, 'Tourists', 'RAN')).toEqual({
      groups: [{ block: 'valuePropositions', cardIds: ['Raňajky'] }],
      total: 2,
    });
  });

  it('puts first what begins with the query, then words that do, with their blocks', () => {
    const shop = new TestEditor(
      documentOf({
        customerSegments: ['Tourists'],
        valuePropositions: ['Cheap', 'Repeated ads', 'Warm head'],
        channels: ['Newspaper ad', 'Ad by e-mail', 'Web'],
      }),
    );

    expect(linkChoices(shop.state, 'Tourists', 'ád').groups).toEqual([
      { block: 'channels', cardIds: ['Ad by e-mail', 'Newspaper ad'] },
      { block: 'valuePropositions', cardIds: ['Repeated ads', 'Warm head'] },
    ]);
  });

  it('has nothing for a card that can be linked with nothing on the board', () => {
    expect(linkChoices(test.state, 'Bakery', '')).toEqual({ groups: [], total: 0 });
    expect(linkChoices(test.state, 'gone', '')).toEqual({ groups: [], total: 0 });
  });

  it('shows sixty at most, across the blocks', () => {
    const many = Array.from({ length: 50 }, (_, index) => index);
    const large = new TestEditor(
      documentOf({
        customerSegments: ['Tourists'],
        valuePropositions: many.map((index) => `offer ${index}`),
        channels: many.map((index) => `channel ${index}`),
      }),
    );

    const { groups, total } = linkChoices(large.state, 'Tourists', '');

    expect(groups.map(({ block, cardIds }) => [block, cardIds.length])).toEqual([
      ['valuePropositions', 50],
      ['channels', 10],
    ]);
    expect(total).toBe(100);
  });
});
