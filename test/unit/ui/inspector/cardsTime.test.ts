import { expect, it } from 'vitest';
import { commonTime, setTime } from '../../../../renderer/ui/inspector/cardsTime.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

it('several cards get one time in one step; where they differ none is chosen', () => {
  const test = new TestEditor(documentOf({ channels: [{ id: 'A', time: 'later' }, { id: 'B', time: 'today' }, { id: 'C' }] }));
  const timeOf = (...ids: string[]) => commonTime(test.state.document, ids);
  expect([timeOf('A', 'B'), timeOf('A', 'C'), timeOf('A')]).toEqual([undefined, undefined, 'later']);

  setTime(test.editor, ['A', 'B', 'C'], 'next');
  expect([timeOf('A', 'B', 'C'), test.steps]).toEqual(['next', ['step.details']]);
  test.undo();
  expect([timeOf('A'), timeOf('B'), timeOf('C')]).toEqual(['later', 'today', undefined]);

  setTime(test.editor, ['A', 'B'], undefined);
  expect(timeOf('A', 'B')).toBeUndefined();
});
