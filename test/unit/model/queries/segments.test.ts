import { describe, expect, it } from 'vitest';
import { COLOR_KEYS } from '../../../../renderer/model/colors.ts';
import { buildLinkIndex, linksOfCard } from '../../../../renderer/model/queries/linkIndex.ts';
import {
  chainOf,
  directSegments,
  listSegments,
  MANY_SEGMENTS,
  nextSegmentColor,
  arrivingLetters,
  soleSegments,
} from '../../../../renderer/model/queries/segments.ts';
import { documentOf } from '../../support/documentOf.ts';

const names = (count: number) => Array.from({ length: count }, (_, index) => `S${index}`);

describe('segments', () => {
  it('are lettered from top to bottom, then from left to right', () => {
    const at = (id: string, x: number, y: number) => ({ id, x, y });
    const document = documentOf({
      customerSegments: [at('low', 0, 100), at('right', 220, 0), at('left', 0, 0)],
      channels: ['C'],
    });

    expect(listSegments(document).map(({ id, letter }) => [id, letter])).toEqual([
      ['left', 'A'],
      ['right', 'B'],
      ['low', 'C'],
    ]);
  });

  it('go on with AA after Z', () => {
    const letters = listSegments(documentOf({ customerSegments: names(54) })).map(({ letter }) => letter);

    expect([letters[25], letters[26], letters[27], letters[51], letters[52]]).toEqual(['Z', 'AA', 'AB', 'AZ', 'BA']);
  });

  it('have the colour of their card, else the one their place in the palette gives', () => {
    const document = documentOf({ customerSegments: [{ id: 'S0', color: 'wine' }, 'S1', 'S2'] });

    expect(listSegments(document).map(({ color }) => color)).toEqual(['wine', 'vermilion', 'green']);
  });

  it('start the palette again when it is used up', () => {
    const colors = listSegments(documentOf({ customerSegments: names(9) })).map(({ color }) => color);

    expect(colors).toEqual([...COLOR_KEYS, 'blue']);
  });
});

describe('the next colour of a segment', () => {
  it('is the first one nobody has', () => {
    const document = documentOf({
      customerSegments: [
        { id: 'S0', color: 'blue' },
        { id: 'S1', color: 'green' },
      ],
    });

    expect(nextSegmentColor(document)).toBe('vermilion');
  });

  it('repeats the palette in order when all are taken', () => {
    const document = documentOf({ customerSegments: COLOR_KEYS.map((color) => ({ id: color, color })) });

    expect(nextSegmentColor(document)).toBe(COLOR_KEYS[0]);
  });
});

describe('the chain of a segment', () => {
  const model = documentOf(
    {
      customerSegments: ['A', 'B'],
      valuePropositions: ['V', 'W'],
      channels: ['C'],
      keyActivities: ['K'],
      keyPartners: ['P'],
      costStructure: ['E'],
      revenueStreams: ['R'],
    },
    [
      ['A', 'V'],
      ['A', 'C'],
      ['A', 'R'],
      ['B', 'V'],
      ['B', 'W'],
      ['V', 'K'],
      ['K', 'P'],
      ['K', 'E'],
      ['P', 'E'],
    ],
  );
  const index = buildLinkIndex(model);

  it('holds every card and link that can be reached, and none against the direction', () => {
    expect([...chainOf(index, 'A')].sort()).toEqual([
      'A',
      'A-C',
      'A-R',
      'A-V',
      'C',
      'E',
      'K',
      'K-E',
      'K-P',
      'P',
      'P-E',
      'R',
      'V',
      'V-K',
    ]);
  });

  it('is the segment alone where nothing is linked', () => {
    expect([...chainOf(buildLinkIndex(documentOf({ customerSegments: ['A'] })), 'A')]).toEqual(['A']);
  });

  it('says of each card whether one segment reaches it, several, or none', () => {
    expect(Object.fromEntries(soleSegments(model, index))).toEqual({
      ...{ A: 'A', C: 'A', R: 'A', B: 'B', W: 'B' },
      ...{ V: MANY_SEGMENTS, K: MANY_SEGMENTS, P: MANY_SEGMENTS, E: MANY_SEGMENTS },
    });
  });

  it('lists the segments a card serves directly by their letters', () => {
    const signs = new Map(listSegments(model).map((sign) => [sign.id, sign]));

    expect(['V', 'C', 'K'].map((id) => directSegments(index, signs, id).map(({ letter }) => letter))).toEqual([
      ['A', 'B'],
      ['A'],
      [],
    ]);
  });

  it('puts AA behind Z among the segments a card serves', () => {
    const many = documentOf(
      { customerSegments: names(28), channels: ['C'] },
      [27, 25, 26, 0].map((number) => [`S${number}`, 'C']),
    );
    const signs = new Map(listSegments(many).map((sign) => [sign.id, sign]));

    expect(directSegments(buildLinkIndex(many), signs, 'C').map(({ letter }) => letter)).toEqual(['A', 'Z', 'AA', 'AB']);
  });
});

describe('the links of a card', () => {
  it('come outgoing first', () => {
    const model = documentOf({ customerSegments: ['A'], valuePropositions: ['V'], keyActivities: ['K'] }, [
      ['A', 'V'],
      ['V', 'K'],
    ]);
    const index = buildLinkIndex(model);

    expect(['A', 'V', 'K', 'gone'].map((id) => linksOfCard(index, id).map((link) => link.id))).toEqual([
      ['A-V'],
      ['V-K', 'A-V'],
      ['V-K'],
      [],
    ]);
  });
});

describe('letters of segments', () => {
  it('stay when another segment is put above', () => {
    const document = documentOf({ customerSegments: ['first', 'second'] });
    const cards = new Map(document.cards);
    cards.set('new', { id: 'new', block: 'customerSegments', text: '', x: 0, y: 0, width: 200 });
    const first = document.cards.get('first');
    if (first) cards.set('first', { ...first, y: 500 });

    const letters = listSegments({ ...document, cards }).map(({ id, letter }) => `${id} ${letter}`);

    expect(letters.toSorted()).toEqual(['first A', 'new C', 'second B']);
  });

  it('are given once: of two segments with the same letter the upper keeps it', () => {
    const document = documentOf({
      customerSegments: [
        { id: 'upper', letter: 'A', y: 0 },
        { id: 'lower', letter: 'A', y: 200 },
      ],
    });

    expect(listSegments(document).map(({ letter }) => letter)).toEqual(['A', 'B']);
    expect(arrivingLetters(document, [{}, {}])).toEqual(['C', 'D']);
  });
});
