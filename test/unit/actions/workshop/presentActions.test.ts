import { expect, test } from 'vitest';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const SHOP = documentOf({ customerSegments: ['Regulars'], channels: ['Shop'] });

function stepNow({ editor }: TestEditor): string | undefined {
  const { presenting } = editor.get();
  return presenting?.steps[presenting.index]?.key;
}

test('Present begins with the whole model and covers the window', async () => {
  const window = new TestEditor(SHOP);

  await window.runAndWait('present.start');

  expect(stepNow(window)).toBe('whole');
  expect(window.app.getState().overlay).toEqual({ kind: 'present' });
});

test('Present from here begins with the selected card, or else with the block that has the focus', async () => {
  const window = new TestEditor(SHOP);

  window.editor.set({ focus: { block: 'costStructure', cardId: null } });
  await window.runAndWait('present.startHere');
  expect(stepNow(window)).toBe('block:costStructure');

  window.editor.set({ selection: new Set(['Shop']) });
  await window.runAndWait('present.startHere');
  expect(stepNow(window)).toBe('card:Shop');
});

test('where every step is left out a sentence offers to arrange the story', async () => {
  const all = new TestEditor(SHOP);
  await all.runAndWait('present.start');
  const presentation = (all.editor.get().presenting?.steps ?? []).map(({ step }) => ({ step, isLeftOut: true }));
  const window = new TestEditor({ ...SHOP, info: { ...SHOP.info, presentation } });

  await window.runAndWait('present.start');

  expect(window.app.getState().overlay).toBeNull();
  expect(window.app.getState().toasts).toMatchObject([{ offers: 'present.edit' }]);
});
