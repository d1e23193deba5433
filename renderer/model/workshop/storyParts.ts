import type { BlockKey } from '../blocks.ts';
import type { CanvasDocument } from '../document.ts';
import type { StoryStep } from './presentation.ts';
import type { ShownStep } from './stepPicture.ts';
import { isHead, storySteps } from './storySteps.ts';

/** Steps that are told together: a block with the cards that follow it, a segment, the whole. */
export type StoryPart = Readonly<{
  /** Cards are about their block also where its own step is left out. */
  about: Exclude<StoryStep, { kind: 'card' }>;
  /** Places among the shown steps, from the first to the last; never empty. */
  first: number;
  last: number;
}>;

/** The talk in parts. `steps` are those that are shown, in their order. */
export function storyParts(document: CanvasDocument, steps: readonly ShownStep[]): readonly StoryPart[] {
  const groupOf = groups(document);
  const parts: StoryPart[] = [];
  let group: string | undefined;
  for (const [index, { key, step }] of steps.entries()) {
    const before = parts.at(-1);
    const goesOn = !isHead(step) && before?.about.kind === 'block' && groupOf.get(key) === group;
    group = groupOf.get(key);
    if (before && goesOn) parts[parts.length - 1] = { ...before, last: index };
    else parts.push({ about: aboutOf(document, step), first: index, last: index });
  }
  return parts;
}

/** For every step of the story the one that it goes with; left-out ones count here. */
function groups(document: CanvasDocument): ReadonlyMap<string, string> {
  let head = '';
  return new Map(
    storySteps(document).map(({ key, step }) => {
      if (isHead(step)) head = key;
      return [key, head];
    }),
  );
}

function aboutOf(document: CanvasDocument, step: StoryStep): StoryPart['about'] {
  if (step.kind !== 'card') return step;
  const block: BlockKey | undefined = document.cards.get(step.card)?.block;
  return block ? { kind: 'block', block } : { kind: 'whole' };
}
