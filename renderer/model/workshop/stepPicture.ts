import type { BlockKey } from '../blocks.ts';
import type { CanvasDocument } from '../document.ts';
import { buildLinkIndex, type LinkIndex } from '../queries/linkIndex.ts';
import { chainOf } from '../queries/segments.ts';
import type { StoryStep } from './presentation.ts';
import { isHead, storySteps, type ToldStep } from './storySteps.ts';

/** A step of the talk with the ids of the cards that come onto the board with it. */
export type ShownStep = ToldStep & Readonly<{ brings: readonly string[] }>;

/** What the room sees at a step. Stage, pages and slides all paint this. */
export type StepPicture = Readonly<{
  step: StoryStep;
  /** Ids of the cards that are on the board; the others are not there yet. */
  revealed: ReadonlySet<string>;
  /** The block the step is about: of a block, or of a card. */
  block: BlockKey | null;
  /** The card the step is about, also a segment's. */
  card: string | null;
  /** The ids of the cards and links that stay lit while the rest is dimmed; null where nothing is. */
  lit: ReadonlySet<string> | null;
  /** Which one of its kind it is, from 1: a card of those of its block, a segment of all; null for the whole and for blocks. */
  place: Readonly<{ at: number; of: number }> | null;
}>;

/**
 * The steps of the talk: those that are not left out. A card whose own step is left out comes with the step before it in its
 * group: where all cards of a block are left out, the block shows them at once. Where the whole group is, they come only with
 * the whole model and with segments they belong to.
 */
export function shownSteps(document: CanvasDocument): readonly ShownStep[] {
  const shown: { step: ToldStep; brings: string[] }[] = [];
  let isGroupShown = false;
  for (const told of storySteps(document)) {
    if (isHead(told.step)) isGroupShown = false;
    if (!told.isLeftOut) {
      isGroupShown = true;
      shown.push({ step: told, brings: [] });
    }
    if (told.step.kind === 'card' && isGroupShown) shown.at(-1)?.brings.push(told.step.card);
  }
  return shown.map(({ step, brings }) => ({ ...step, brings }));
}

/** What is seen at the step of this index; null where there is none. `links` saves building the index anew. */
export function stepPicture(
  document: CanvasDocument,
  steps: readonly ShownStep[],
  index: number,
  links?: LinkIndex,
): StepPicture | null {
  const shown = steps[index];
  if (!shown) return null;
  const { step } = shown;
  const told = steps.slice(0, index + 1).flatMap(({ brings }) => brings);
  const place = placeOf(document, steps, index);
  const base = { step, revealed: new Set(told), block: null, card: null, lit: null, place };
  switch (step.kind) {
    case 'whole':
      return { ...base, revealed: new Set(document.cards.keys()) };
    case 'block':
      return { ...base, block: step.block };
    case 'card':
      return { ...base, card: step.card, block: document.cards.get(step.card)?.block ?? null };
    case 'segment': {
      const lit = chainOf(links ?? buildLinkIndex(document), step.segment);
      const chain = [...lit].filter((id) => document.cards.has(id));
      return { ...base, card: step.segment, lit, revealed: new Set([...told, ...chain]) };
    }
  }
}

function placeOf(document: CanvasDocument, steps: readonly ShownStep[], index: number): StepPicture['place'] {
  const step = steps[index]?.step;
  if (!step || step.kind === 'whole' || step.kind === 'block') return null;
  const kindOf = (one: StoryStep): string | undefined =>
    one.kind === 'card' ? document.cards.get(one.card)?.block : one.kind === 'segment' ? 'segment' : undefined;
  const kind = kindOf(step);
  const isLike = (one: ShownStep): boolean => kindOf(one.step) === kind;
  return { at: steps.slice(0, index + 1).filter(isLike).length, of: steps.filter(isLike).length };
}

/** The step where a talk begins that is to start at a card or a block: the first that shows it, or else the very first. */
export function stepIndexOf(
  document: CanvasDocument,
  steps: readonly ShownStep[],
  from: Readonly<{ card?: string | null; block?: BlockKey | null }>,
): number {
  const block = (from.card && document.cards.get(from.card)?.block) ?? from.block;
  const brought = steps.findIndex(({ brings }) => from.card && brings.includes(from.card));
  if (brought >= 0) return brought;
  return Math.max(
    0,
    steps.findIndex(({ step }) => step.kind === 'block' && step.block === block),
  );
}
