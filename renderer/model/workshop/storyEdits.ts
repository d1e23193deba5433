import type { CanvasDocument } from '../document.ts';
import { limitText } from '../edits/limits.ts';
import type { Operation } from '../operations.ts';
import { stepKey, type StoryStep } from './presentation.ts';
import { saveStory } from './saveStory.ts';
import { groupAt, isHead, storySteps, type ToldStep } from './storySteps.ts';

/** Which side of another step a step is put on. */
export type Side = 'before' | 'after';

/**
 * Puts a step beside another. A card goes alone; any other step takes the cards that go with it along and is put beside the
 * other's group.
 */
export function moveStep(document: CanvasDocument, step: StoryStep, beside: StoryStep, side: Side): Operation[] {
  const steps = storySteps(document);
  const from = indexOf(steps, step);
  const target = indexOf(steps, beside);
  if (from < 0 || target < 0) return [];
  const { start, end } = isHead(step) ? groupAt(steps, from) : { start: from, end: from + 1 };
  if (target >= start && target < end) return [];
  const group = isHead(step) ? groupAt(steps, target) : { start: target, end: target + 1 };
  // Put among the cards of another group it goes past the whole of it, the way it came.
  const isInside = isHead(step) && !isHead(beside) && !(side === 'after' && target === group.end - 1);
  const isBefore = isInside ? start > group.start : side === 'before';
  const at = isBefore ? group.start : group.end;
  const moved = steps.slice(start, end);
  const others = [...steps.slice(0, start), ...steps.slice(end)];
  return saveStory(document, others.toSpliced(at <= start ? at : at - moved.length, 0, ...moved), stepKey(step));
}

/** Moves a step by one place up (-1) or down (1): a card past the step beside it, any other past the group beside its own. */
export function shiftStep(document: CanvasDocument, step: StoryStep, by: -1 | 1): Operation[] {
  const steps = storySteps(document);
  const index = indexOf(steps, step);
  if (index < 0) return [];
  const { start, end } = isHead(step) ? groupAt(steps, index) : { start: index, end: index + 1 };
  const beside = by < 0 ? steps[start - 1] : steps[end];
  return beside ? moveStep(document, step, beside.step, by < 0 ? 'before' : 'after') : [];
}

/** Leaves steps out of the talk or takes them in again; where they stand and their notes stay. */
export function leaveOutSteps(document: CanvasDocument, steps: readonly StoryStep[], isLeftOut: boolean): Operation[] {
  const keys = new Set(steps.map(stepKey));
  return saveStory(
    document,
    storySteps(document).map((told) => (keys.has(told.key) ? { ...told, isLeftOut } : told)),
  );
}

/** Writes down what the speaker wants to say at a step. */
export function noteStep(document: CanvasDocument, step: StoryStep, note: string): Operation[] {
  const key = stepKey(step);
  return saveStory(
    document,
    storySteps(document).map((told) => (told.key === key ? { ...told, note: limitText(note) } : told)),
  );
}

/** Tells the natural story again, with every step; notes are kept. */
export function resetStory(document: CanvasDocument): Operation[] {
  const presentation = document.info.presentation?.map((entry) => ({ ...entry, isPlaced: false }));
  const natural = storySteps({ ...document, info: { ...document.info, presentation } });
  return saveStory(
    document,
    natural.map((told) => ({ ...told, isLeftOut: false })),
  );
}

function indexOf(steps: readonly ToldStep[], step: StoryStep): number {
  const key = stepKey(step);
  return steps.findIndex((told) => told.key === key);
}
