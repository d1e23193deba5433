import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box, Size } from '../../../../renderer/layout/geometry.ts';
import { shownSteps } from '../../../../renderer/model/workshop/stepPicture.ts';
import { cameraBetween, cameraOf, eased } from '../../../../renderer/stage/story/storyCamera.ts';
import type { Camera } from '../../../../renderer/state/editorState.ts';
import { aBoard } from '../../support/aDocument.ts';
import { storyAt } from './storyAt.ts';

const STAGES: readonly Size[] = [
  { width: 1280, height: 590 },
  { width: 1920, height: 886 },
  { width: 3840, height: 1771 },
  { width: 700, height: 900 },
];

/** Where a box of the board is seen, px of the stage. */
function seen({ x, y, width, height }: Box, camera: Camera): Box {
  return { x: (x - camera.x) * camera.z, y: (y - camera.y) * camera.z, width: width * camera.z, height: height * camera.z };
}

function isOn({ x, y, width, height }: Box, stage: Size): boolean {
  return x >= -0.5 && y >= -0.5 && x + width <= stage.width + 0.5 && y + height <= stage.height + 0.5;
}

test('whatever is told is wholly on the stage, of any board on any screen', () => {
  fc.assert(
    fc.property(aBoard, fc.constantFrom(...STAGES), (document, stage) => {
      for (const { key } of shownSteps(document)) {
        const { board, picture } = storyAt(key, document);
        const camera = cameraOf(board, picture, stage);
        const card = picture.block === null ? undefined : board.layout.cards.get(picture.card ?? '');
        const block = picture.block === null ? undefined : board.layout.blocks[picture.block];
        const title = block && { x: block.x, y: block.y, width: block.width, height: 40 };

        expect(isOn(seen(card ?? title ?? board.layout.box, camera), stage)).toBe(true);
      }
    }),
    { numRuns: 8 },
  );
});

test('a card is read from the back of the room: its letters are larger than on the whole board', () => {
  const stage = { width: 1920, height: 886 };
  const [whole, card] = [storyAt('whole'), storyAt('card:Coffee')];

  const z = cameraOf(card.board, card.picture, stage).z;

  expect(z).toBeGreaterThan(1.3 * cameraOf(whole.board, whole.picture, stage).z);
  expect(13 * z).toBeLessThanOrEqual(stage.height / 24 + 0.01);
});

test('the same step looks the same at any size', () => {
  const { board, picture } = storyAt('card:Coffee');
  const [small, large] = [
    cameraOf(board, picture, { width: 640, height: 295 }),
    cameraOf(board, picture, { width: 3840, height: 1770 }),
  ];

  expect(large.z).toBeCloseTo(6 * small.z, 6);
  expect(large.x).toBeCloseTo(small.x, 6);
});

test('a flight begins and ends at its cameras and goes evenly between', () => {
  const stage = { width: 1000, height: 500 };
  const [from, to] = [
    { x: 0, y: 0, z: 1 },
    { x: 300, y: 100, z: 4 },
  ];

  expect(cameraBetween(from, to, 0, stage)).toEqual(from);
  expect(cameraBetween(from, to, 1, stage)).toEqual(to);
  expect(cameraBetween(from, to, 0.5, stage).z).toBeCloseTo(2);
  expect(cameraBetween(from, to, 0.999_999, stage).x).toBeCloseTo(300, 2);
  expect([0, 0.5, 1].map(eased)).toEqual([0, 0.5, 1]);
});
