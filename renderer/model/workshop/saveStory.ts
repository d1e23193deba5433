import type { CanvasDocument } from '../document.ts';
import { changeInfo } from '../edits/infoEdits.ts';
import type { Operation } from '../operations.ts';
import { MAX_STEPS, stepKey, type PresentedStep } from './presentation.ts';
import { isHead, storySteps, type ToldStep } from './storySteps.ts';

/**
 * Keeps a story as little different from the natural one as says the same, so that cards that come, go and move on the board
 * later are told where they belong. `moved` is the step that was moved; where it is back at its natural place it is free again.
 */
export function saveStory(document: CanvasDocument, steps: readonly ToldStep[], moved?: string): Operation[] {
  const free = steps.map((told): ToldStep => ({ ...told, isPlaced: false }));
  const others = steps.map((told): ToldStep => (told.key === moved ? { ...told, isPlaced: false } : told));
  const all = steps.map((told): ToldStep => (told.key === moved ? { ...told, isPlaced: true } : told));
  const enough = [free, others].map((way) => storyEntries(document, way)).find((entries) => isTold(document, entries, steps));
  const presentation = enough ?? storyEntries(document, all);
  return changeInfo(document, { presentation: presentation.length > 0 ? presentation.slice(0, MAX_STEPS) : undefined });
}

/** Whether a list gives these steps in this order. */
function isTold(document: CanvasDocument, presentation: readonly PresentedStep[], steps: readonly ToldStep[]): boolean {
  const told = storySteps({ ...document, info: { ...document.info, presentation } });
  return told.every(({ key }, index) => key === steps[index]?.key);
}

/** What has to be written down: what the author said, and the steps that placed ones stand behind. */
function storyEntries(document: CanvasDocument, steps: readonly ToldStep[]): readonly PresentedStep[] {
  const before = new Map((document.info.presentation ?? []).toReversed().map((entry) => [stepKey(entry.step), entry]));
  const anchors = anchorsOf(steps);
  const entries = steps.flatMap(({ key, step, note, isLeftOut, isPlaced }): PresentedStep[] => {
    // A newer version may have said more about it.
    const { isPlaced: _placed, note: _note, isLeftOut: _left, ...said } = before.get(key) ?? { step };
    const entry = {
      ...said,
      ...(isPlaced && { isPlaced }),
      ...(note !== '' && { note }),
      ...(isLeftOut && { isLeftOut }),
    };
    return anchors.has(key) || Object.keys(entry).length > 1 ? [Object.freeze(entry)] : [];
  });
  const keys = new Set(steps.map(({ key }) => key));
  return [...entries, ...[...before].filter(([key, entry]) => !keys.has(key) && mayReturn(document, entry)).map(notOnly)];
}

function anchorsOf(steps: readonly ToldStep[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  let headBefore: string | undefined;
  steps.forEach(({ key, step, isPlaced }, index) => {
    const anchor = isHead(step) ? headBefore : steps[index - 1]?.key;
    if (isPlaced && anchor !== undefined) anchors.add(anchor);
    if (isHead(step)) headBefore = key;
  });
  return anchors;
}

/** A note is kept while its card is: beside the board, or as another kind of card for now. */
function mayReturn({ cards, info }: CanvasDocument, { step, note }: PresentedStep): boolean {
  const id = step.kind === 'card' ? step.card : step.kind === 'segment' ? step.segment : undefined;
  return note !== undefined && id !== undefined && (cards.has(id) || (info.parked ?? []).some((card) => card.id === id));
}

/** At the end of the list, where it was placed says nothing any more. */
function notOnly([, { isPlaced: _placed, ...entry }]: readonly [string, PresentedStep]): PresentedStep {
  return Object.freeze(entry);
}
