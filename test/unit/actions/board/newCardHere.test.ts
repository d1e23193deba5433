import { expect, it } from 'vitest';
import { addCardHere, blockAt } from '../../../../renderer/actions/board/newCardHere.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

it('a new card goes into the block under the pointer, whichever had the focus, and nowhere beside the blocks', () => {
  const test = new TestEditor(documentOf({ channels: ['C'] })).select('C');
  const { camera } = test.state;
  const { x, y } = test.point('keyPartners');
  const screen = { x: (x - camera.x) * camera.z, y: (y - camera.y) * camera.z };

  addCardHere(test.editor, { x: -4000, y: -4000 });
  expect(test.state.document.cards.size).toBe(1);
  expect(blockAt(test.state, screen)).toBe('keyPartners');
  addCardHere(test.editor, screen);

  expect(test.texts('keyPartners')).toEqual(['']);
});
