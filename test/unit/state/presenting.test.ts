import { expect, test } from 'vitest';
import { createEditor } from '../../../renderer/state/editor.ts';
import {
  elapsed,
  noteShownStep,
  pauseClock,
  resetClock,
  showBlock,
  showStep,
  startPresenting,
  stepBy,
  stopPresenting,
  toggleBlack,
} from '../../../renderer/state/presenting.ts';
import { documentOf } from '../support/documentOf.ts';

/** An editor of a small model, with a clock that goes on by hand. */
function talk(document = documentOf({ customerSegments: ['Regulars'], channels: ['Shop'] })) {
  const clock = { now: 1_000 };
  const editor = createEditor(
    document,
    { ref: null, name: 'Test' },
    { now: () => 0, steadyNow: () => clock.now, newId: () => 'new' },
  );
  const key = (): string | undefined => {
    const { presenting } = editor.get();
    return presenting?.steps[presenting.index]?.key;
  };
  const time = (): number => {
    const { presenting } = editor.get();
    return presenting ? elapsed(presenting.clock, clock.now) : -1;
  };
  return { clock, editor, key, time };
}

test('a talk begins at the first step, at a card, at a block, or at a step by its key', () => {
  const { editor, key } = talk();
  const from = (where: Parameters<typeof startPresenting>[1]): string | undefined => {
    startPresenting(editor, where);
    return key();
  };

  expect(from({})).toBe('whole');
  expect(from({ card: 'Shop' })).toBe('card:Shop');
  expect(from({ block: 'costStructure' })).toBe('block:costStructure');
  expect(from({ step: 'segment:Regulars' })).toBe('segment:Regulars');
});

test('leaving returns to the camera, the view, the selection and the spotlight of before', () => {
  const { editor } = talk();
  const before = {
    camera: { x: 12, y: 34, z: 0.8 },
    view: 'scorecard' as const,
    selection: new Set(['Shop']),
    spotlight: 'Regulars',
  };
  editor.set(before);

  startPresenting(editor);
  editor.set({ camera: { x: 0, y: 0, z: 1 }, selection: new Set(), view: 'canvas', spotlight: null });
  stopPresenting(editor);

  expect(editor.get()).toMatchObject({ ...before, presenting: null });
});

test('steps go no further than the ends, and a step shows a black screen again', () => {
  const { editor, key } = talk();
  startPresenting(editor);

  stepBy(editor, -1);
  expect(key()).toBe('whole');
  showStep(editor, Infinity);
  stepBy(editor, 1);
  expect(key()).toBe('segment:Regulars');
  toggleBlack(editor);
  expect(editor.get().presenting?.isBlack).toBe(true);
  stepBy(editor, -1);
  expect(editor.get().presenting?.isBlack).toBe(false);
});

test('a block is jumped to, or its first card where it has no step of its own', () => {
  const document = documentOf({ channels: ['Shop'] });
  const block = { kind: 'block', block: 'channels' } as const;
  const leftOut = { ...document, info: { ...document.info, presentation: [{ step: block, isLeftOut: true }] } };
  const [whole, without] = [talk(document), talk(leftOut)];

  for (const { editor } of [whole, without]) {
    startPresenting(editor);
    showBlock(editor, 'channels');
  }

  expect([whole.key(), without.key()]).toEqual(['block:channels', 'card:Shop']);
});

test('the clock counts without its pauses and starts again from zero', () => {
  const { editor, clock, time } = talk();
  startPresenting(editor);

  clock.now += 5_000;
  pauseClock(editor);
  clock.now += 60_000;
  expect(time()).toBe(5_000);
  pauseClock(editor);
  clock.now += 1_000;
  expect(time()).toBe(6_000);
  resetClock(editor);
  expect(time()).toBe(0);
  pauseClock(editor);
  clock.now += 3_000;
  resetClock(editor);
  clock.now += 3_000;
  expect(time()).toBe(0);
});

test('a story of which every step is left out cannot be told', () => {
  const { editor } = talk();
  startPresenting(editor);
  const steps = editor.get().presenting?.steps ?? [];
  stopPresenting(editor);
  const document = { ...editor.get().document };
  const presentation = steps.map(({ step }) => ({ step, isLeftOut: true }));

  const silent = talk({ ...document, info: { ...document.info, presentation } });

  expect(startPresenting(silent.editor)).toBe(false);
  expect(silent.editor.get().presenting).toBeNull();
});

test('a note is written for the step that is shown, into the talk and the document, as one step back', () => {
  const { editor } = talk();
  startPresenting(editor, { card: 'Shop' });

  for (const note of ['A', 'Ask', 'Ask them']) noteShownStep(editor, note, 'visit');

  const { presenting, document } = editor.get();
  const told = presenting?.steps.filter(({ note }) => note !== '').map(({ key, note }) => [key, note]);
  expect(told).toEqual([['card:Shop', 'Ask them']]);
  expect(document.info.presentation?.find(({ note }) => note)?.note).toBe('Ask them');
  editor.undo();
  expect(editor.get().document.info.presentation).toBeUndefined();
});
