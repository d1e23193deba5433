import { expect, test } from 'vitest';
import { lightOf } from '../../../../renderer/stage/story/storyLight.ts';
import { storyAt } from './storyAt.ts';

test('cards that are not told yet are not there, and only a block that is told or empty puts its question', () => {
  const { board, picture } = storyAt('card:Coffee');

  const { cards, asking, ringed } = lightOf(board, picture);

  expect([...cards.keys()].toSorted()).toEqual(['Coffee', 'Regulars', 'Tourists']);
  expect(asking.has('channels')).toBe(false);
  expect(asking.has('keyPartners')).toBe(true);
  expect(asking.has('customerSegments')).toBe(false);
  expect(lightOf(board, storyAt('block:channels').picture).asking.has('channels')).toBe(true);
  expect(ringed).toEqual(new Set(['Coffee', 'valuePropositions']));
});

test('the card that is told is brightest, others of its block come next', () => {
  const { board, picture } = storyAt('card:Tourists');
  const { cards } = lightOf(board, picture);
  const later = lightOf(board, storyAt('card:Coffee').picture);

  expect(cards.get('Tourists')).toBe(1);
  expect(cards.get('Regulars')).toBeLessThan(1);
  expect(later.cards.get('Regulars')).toBeLessThan(cards.get('Regulars') ?? 0);
});

test('a link is seen once both its cards are, and strongly from the card that is told', () => {
  const { board, picture } = storyAt('card:Coffee');

  expect([...lightOf(board, picture).links]).toEqual([['Regulars-Coffee', { alpha: 1, strength: 1, color: null }]]);
  expect(lightOf(board, storyAt('card:Shop').picture).links.get('Regulars-Coffee')?.strength).toBe(0);
});

test('a spotlight lights the chain in the colour of its segment and dims the rest', () => {
  const { board, picture } = storyAt('segment:Regulars');

  const { cards, links } = lightOf(board, picture);

  expect(cards.get('Coffee')).toBe(1);
  expect(cards.get('Tourists')).toBe(board.theme.dimmed);
  expect(links.get('Regulars-Coffee')?.color).toBe(board.theme.shades.blue.line);
});
