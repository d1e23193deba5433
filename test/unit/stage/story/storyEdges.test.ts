import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Size } from '../../../../renderer/layout/geometry.ts';
import { shownSteps } from '../../../../renderer/model/workshop/stepPicture.ts';
import { cameraOf } from '../../../../renderer/stage/story/storyCamera.ts';
import { edgesBetween, edgesOf } from '../../../../renderer/stage/story/storyEdges.ts';
import { aBoard } from '../../support/aDocument.ts';
import { documentOf } from '../../support/documentOf.ts';
import { storyAt } from './storyAt.ts';

const STAGE: Size = { width: 1280, height: 590 };

function edgesAt(key: string, document?: Parameters<typeof storyAt>[1]) {
  const { board, picture } = storyAt(key, document);
  const camera = cameraOf(board, picture, STAGE);
  return { board, picture, camera, edges: edgesOf(board, picture, camera, STAGE) };
}

test('the whole board and a segment with its chain are lit to the edge', () => {
  const none = { left: 0, right: 0, top: 0, bottom: 0 };

  expect(edgesAt('whole').edges).toEqual(none);
  expect(edgesAt('segment:Regulars').edges).toEqual(none);
});

test('at a block the light ends before the sides beyond which the board goes on, and only there', () => {
  const [first, last] = [edgesAt('block:keyPartners').edges, edgesAt('block:customerSegments').edges];

  expect(first.left).toBe(0);
  expect(first.right).toBeGreaterThan(0.2);
  expect(last.left).toBeGreaterThan(0.2);
  expect(last.right).toBe(0);
});

test('the card that is told never stands in the dark, on any board', () => {
  fc.assert(
    fc.property(aBoard, (document) => {
      for (const { key } of shownSteps(document)) {
        const { board, picture, camera, edges } = edgesAt(key, document);
        const box = board.layout.cards.get(picture.card ?? '');
        if (!box || picture.block === null) continue;
        const [x, y] = [(box.x - camera.x) * camera.z, (box.y - camera.y) * camera.z];

        expect(x - edges.left * STAGE.width).toBeGreaterThanOrEqual(-0.5);
        expect(y - edges.top * STAGE.height).toBeGreaterThanOrEqual(-0.5);
        expect(x + box.width * camera.z).toBeLessThanOrEqual((1 - edges.right) * STAGE.width + 0.5);
        expect(y + box.height * camera.z).toBeLessThanOrEqual((1 - edges.bottom) * STAGE.height + 0.5);
      }
    }),
    { numRuns: 8 },
  );
});

test('the camera rests from card to card of a block that is seen as a whole', () => {
  const document = documentOf({ valuePropositions: ['Coffee', 'Cake', 'Tea'] });

  expect(edgesAt('card:Cake', document).camera).toEqual(edgesAt('card:Coffee', document).camera);
  expect(edgesAt('card:Tea', document).edges).toEqual(edgesAt('card:Coffee', document).edges);
});

test('edges move evenly from one to the next', () => {
  const [from, to] = [edgesAt('whole').edges, edgesAt('block:keyPartners').edges];

  expect(edgesBetween(from, to, 0)).toEqual(from);
  expect(edgesBetween(from, to, 1)).toEqual(to);
  expect(edgesBetween(from, to, 0.5).right).toBeCloseTo(to.right / 2);
});
