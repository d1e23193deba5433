import type { CanvasDocument } from '../../model/document.ts';
import type { ShownStep } from '../../model/workshop/stepPicture.ts';
import { storyParts, type StoryPart } from '../../model/workshop/storyParts.ts';
import { isWritten, nameOnPaper } from '../pages/hasDetails.ts';
import type { StoryPages } from '../pages/page.ts';
import type { SpokenNote } from './storyNotes.ts';

/** What one page tells. */
export type Telling = Readonly<{
  part: StoryPart;
  /** Its place among the steps; of several the last, which shows what all of them do. */
  index: number;
  /** The one step it is about; null where it is about all of its part. */
  step: ShownStep | null;
  isFirst: boolean;
  /** The cards that its part has told by now. */
  told: ReadonlySet<string>;
  notes: readonly SpokenNote[];
}>;

/** A page for each step of more than this would be a book, and take a machine as long as one. */
export const MOST_STEP_PAGES = 400;

/** The pages of a talk, before anything is drawn. */
export function tellings(
  document: CanvasDocument,
  steps: readonly ShownStep[],
  each: StoryPages['each'],
  emptyCard: string,
): readonly Telling[] {
  const parts = storyParts(document, steps);
  if (each === 'part' || steps.length > MOST_STEP_PAGES) {
    return parts.map((part): Telling => {
      const own = steps.slice(part.first, part.last + 1);
      const notes = own.flatMap((step) => noteOf(step, cardName(document, step, emptyCard)));
      return { part, index: part.last, step: null, isFirst: true, told: new Set(own.flatMap(({ brings }) => brings)), notes };
    });
  }
  return parts.flatMap((part) => {
    const own = steps.slice(part.first, part.last + 1);
    return own.map((step, place): Telling => {
      const told = new Set(own.slice(0, place + 1).flatMap(({ brings }) => brings));
      return { part, index: part.first + place, step, isFirst: place === 0, told, notes: noteOf(step, '') };
    });
  });
}

function noteOf({ key, note }: ShownStep, about: string): readonly SpokenNote[] {
  return isWritten(note) ? [{ id: key, about, text: note }] : [];
}

/** Empty for what is no card: its notes are about the whole page. */
function cardName(document: CanvasDocument, { step }: ShownStep, emptyCard: string): string {
  const card = step.kind === 'card' ? document.cards.get(step.card) : undefined;
  return card ? nameOnPaper(card, emptyCard) : '';
}
