import { describe, expect, it } from 'vitest';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import { LINK_RULES } from '../../../../renderer/model/linkRules.ts';
import { buildLinkIndex } from '../../../../renderer/model/queries/linkIndex.ts';
import { describeCard, groupLinks, linkSentence } from '../../../../renderer/ui/board/linkWords.ts';
import { documentOf } from '../../support/documentOf.ts';

const cafe = documentOf(
  {
    customerSegments: ['Tourists', { id: 'Regulars', notes: 'Ask them.' }],
    valuePropositions: ['Breakfast'],
    channels: ['Web'],
    keyResources: ['Oven'],
    costStructure: ['Power'],
  },
  [
    ['Tourists', 'Breakfast'],
    ['Regulars', 'Breakfast'],
    ['Tourists', 'Web'],
    ['Breakfast', 'Oven'],
    ['Oven', 'Power'],
  ],
);
const index = buildLinkIndex(cafe);
const [en, sk] = [translateInto('en'), translateInto('sk')];

describe('describeCard', () => {
  it('reads out the links of a card by verb, outgoing first', () => {
    expect(describeCard(cafe, index, 'Tourists', en)).toBe('is offered: Breakfast; is reached through: Web');
    expect(describeCard(cafe, index, 'Breakfast', en)).toBe('needs: Oven; offered to: Tourists, Regulars');
    expect(describeCard(cafe, index, 'Power', en)).toBe('cost of: Oven');
  });

  it('speaks Slovak', () => {
    expect(describeCard(cafe, index, 'Tourists', sk)).toBe('dostáva ponuku: Breakfast; oslovuje ho: Web');
    expect(describeCard(cafe, index, 'Breakfast', sk)).toBe('potrebuje: Oven; komu sa ponúka: Tourists, Regulars');
  });

  it('mentions notes, and says nothing where there is nothing to say', () => {
    const alone = documentOf({ channels: ['Web'] });

    expect(describeCard(cafe, index, 'Regulars', en)).toBe('is offered: Breakfast; has notes');
    expect(describeCard(alone, buildLinkIndex(alone), 'Web', en)).toBe('');
  });
});

describe('linkSentence', () => {
  it('says a link as a sentence in both languages', () => {
    const link = cafe.links.get('Tourists-Web');

    expect(link && linkSentence(cafe, link, en)).toBe('“Tourists” is reached through “Web”');
    expect(link && linkSentence(cafe, link, sk)).toBe('Kanál „Web“ oslovuje segment „Tourists“');
  });

  it('has a sentence for every kind of link', () => {
    const pairs = LINK_RULES.map((rule) => documentOf({ [rule.from]: ['A'], [rule.to]: ['B'] }, [['A', 'B']]));

    for (const t of [en, sk]) {
      for (const pair of pairs) for (const link of pair.links.values()) expect(linkSentence(pair, link, t)).toMatch(/A.+B|B.+A/);
    }
  });

  it('is empty once a card is gone', () => {
    expect(linkSentence(cafe, { id: 'x', from: 'Tourists', to: 'nobody' }, en)).toBe('');
  });
});

describe('groupLinks', () => {
  it('keeps links that read the same way together', () => {
    expect(groupLinks(cafe, index, 'Breakfast')).toEqual([
      { verb: 'needs', isBack: false, ends: [{ linkId: 'Breakfast-Oven', cardId: 'Oven', text: 'Oven' }] },
      {
        verb: 'isOffered',
        isBack: true,
        ends: [
          { linkId: 'Tourists-Breakfast', cardId: 'Tourists', text: 'Tourists' },
          { linkId: 'Regulars-Breakfast', cardId: 'Regulars', text: 'Regulars' },
        ],
      },
    ]);
  });
});
