import type { BlockKey } from '../model/blocks.ts';
import { shownSteps, stepIndexOf } from '../model/workshop/stepPicture.ts';
import { noteStep } from '../model/workshop/storyEdits.ts';
import type { Editor } from './editor.ts';
import type { Audience, Clock, Presenting } from './editorState.ts';
import { oneVisit } from './oneVisit.ts';

export const NO_AUDIENCE: Audience = { id: null, trouble: null };

/** Where a presentation begins: at a step by its key, or at a card or a block. */
export type PresentFrom = Readonly<{ step?: string; card?: string | null; block?: BlockKey | null }>;

/** Begins a presentation, at the first step unless something else is said. A story without any step cannot be told: false. */
export function startPresenting(editor: Editor, from: PresentFrom = {}, audience: Audience = NO_AUDIENCE): boolean {
  const { document, camera, view, selection, focus, spotlight, scorecard } = editor.get();
  const steps = shownSteps(document);
  if (steps.length === 0) return false;
  const clock = { startedAt: editor.environment.steadyNow(), pausedAt: null };
  const before = { camera, view, selection, focus, spotlight, scorecard };
  const named = steps.findIndex(({ key }) => key === from.step);
  const index = named >= 0 ? named : stepIndexOf(document, steps, from);
  const isSpeakerView = audience.id !== null;
  editor.set({ presenting: { steps, index, isBlack: false, isSpeakerView, clock, audience, before } });
  return true;
}

/** Ends it; everything is again as it was before. */
export function stopPresenting(editor: Editor): void {
  const { presenting } = editor.get();
  if (presenting) editor.set({ presenting: null, ...presenting.before });
}

/** Shows the step of this index, or the nearest there is. A room that saw nothing sees again. */
export function showStep(editor: Editor, index: number): void {
  change(editor, ({ steps }) => ({ index: Math.max(0, Math.min(index, steps.length - 1)), isBlack: false }));
}

/** Shows the step so many after this one (-1: before). */
export function stepBy(editor: Editor, by: number): void {
  const { presenting } = editor.get();
  if (presenting) showStep(editor, presenting.index + by);
}

/** Shows the first step of a block; where the block is not told, nothing happens. */
export function showBlock(editor: Editor, block: BlockKey): void {
  const { presenting, document } = editor.get();
  const index = presenting?.steps.findIndex(
    ({ step }) =>
      (step.kind === 'block' && step.block === block) || (step.kind === 'card' && document.cards.get(step.card)?.block === block),
  );
  if (index !== undefined && index >= 0) showStep(editor, index);
}

/** Hides everything from the room, or shows it again. */
export function toggleBlack(editor: Editor): void {
  change(editor, ({ isBlack }) => ({ isBlack: !isBlack }));
}

export function toggleSpeakerView(editor: Editor): void {
  change(editor, ({ isSpeakerView }) => ({ isSpeakerView: !isSpeakerView }));
}

/** The window of the audience was opened or lost. Where the room has its own, this one is the speaker's. */
export function setAudience(editor: Editor, audience: Audience): void {
  change(editor, ({ isSpeakerView }) => ({ audience, isSpeakerView: isSpeakerView || audience.id !== null }));
}

/** The person closed it: the room sees this window again, and is not to see the notes. */
export function closeAudience(editor: Editor): void {
  change(editor, () => ({ audience: NO_AUDIENCE, isSpeakerView: false }));
}

/** Writes what to say at the step that is shown, into the document as well; what is typed under one key is one step back. */
export function noteShownStep(editor: Editor, note: string, mergeKey: string): void {
  const { presenting, document } = editor.get();
  const shown = presenting?.steps[presenting.index];
  if (!shown) return;
  editor.commit('step.speakerNote', noteStep(document, shown.step, note), oneVisit(mergeKey));
  change(editor, ({ steps }) => ({ steps: steps.map((step) => (step === shown ? { ...step, note } : step)) }));
}

/** Stops the clock, or lets it run on from where it stands. */
export function pauseClock(editor: Editor): void {
  const now = editor.environment.steadyNow();
  change(editor, ({ clock: { startedAt, pausedAt } }) => ({
    clock: pausedAt === null ? { startedAt, pausedAt: now } : { startedAt: startedAt + now - pausedAt, pausedAt: null },
  }));
}

/** Sets the clock to zero; one that stands goes on standing. */
export function resetClock(editor: Editor): void {
  const now = editor.environment.steadyNow();
  change(editor, ({ clock }) => ({ clock: { startedAt: now, pausedAt: clock.pausedAt === null ? null : now } }));
}

/** Milliseconds since the talk began, without the pauses. */
export function elapsed({ startedAt, pausedAt }: Clock, now: number): number {
  return Math.max(0, (pausedAt ?? now) - startedAt);
}

function change(editor: Editor, by: (presenting: Presenting) => Partial<Presenting>): void {
  const { presenting } = editor.get();
  if (presenting) editor.set({ presenting: { ...presenting, ...by(presenting) } });
}
