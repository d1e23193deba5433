import { expect, it } from 'vitest';
import { parkedOutOfSight, unexplainedColors } from '../../../../renderer/ui/status/outOfSight.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

it('says on the canvas what closed panels hold, and nothing while they are open', () => {
  const test = new TestEditor(documentOf({ channels: ['A', 'B'] }));
  const signs = () => [unexplainedColors(test.state), parkedOutOfSight(test.state)];
  expect(signs()).toEqual([null, 0]);

  test.select('A').run('card.park');
  test.editor.set({ colorMode: 'time', isLegendShown: true });
  expect(signs()).toEqual([null, 0]);

  test.editor.set({ isLegendShown: false, isParkingShown: false });
  expect(signs()).toEqual(['time', 1]);
  test.run('view.check');
  expect(signs()).toEqual([null, 0]);
});
