import { expect, test } from 'vitest';
import { LIGHT_THEME } from '../../../../renderer/layout/theme.ts';
import { BLOCK_KEYS } from '../../../../renderer/model/blocks.ts';
import { createStoryBoard } from '../../../../renderer/stage/story/storyBoard.ts';
import { lightOf } from '../../../../renderer/stage/story/storyLight.ts';
import { shownSteps, stepPicture } from '../../../../renderer/model/workshop/stepPicture.ts';
import { documentOf } from '../../support/documentOf.ts';
import { storyAt } from './storyAt.ts';

test('the whole document is laid out, whatever a step shows of it', () => {
  const [first, last] = [storyAt('block:customerSegments'), storyAt('segment:Regulars')];

  expect(first.board.layout).toEqual(last.board.layout);
  expect(first.board.cards.map(({ id }) => id)).toEqual(['Regulars', 'Tourists', 'Coffee', 'Cake', 'Shop']);
  expect(first.board.blocks.map(({ block }) => block).toSorted()).toEqual([...BLOCK_KEYS].toSorted());
});

test('what stands around the board on paper takes nothing of the wall', () => {
  const plain = documentOf({ channels: ['Shop'] });
  const told = { ...plain, info: { ...plain.info, description: 'A long description. '.repeat(500), author: 'Ann' } };

  expect(storyAt('whole', told).board.layout).toEqual(storyAt('whole', plain).board.layout);
});

test('a thousand cards are laid out, and a step of them lit, without a wait one could notice', () => {
  const names = Array.from({ length: 1_000 }, (_, index) => `A card with some words ${index}`);
  const chunks = BLOCK_KEYS.map((block, index) => [block, names.slice(index * 111, (index + 1) * 111)] as const);
  const document = documentOf(Object.fromEntries(chunks));
  const steps = shownSteps(document);

  const start = performance.now();
  const board = createStoryBoard(document, LIGHT_THEME, (block) => ({ title: block, question: block }));
  const picture = stepPicture(document, steps, steps.length - 1);
  const light = picture && lightOf(board, picture);

  expect(light?.cards.size).toBe(999);
  // About 150 ms on a machine at rest.
  expect(performance.now() - start).toBeLessThan(3_000);
});
