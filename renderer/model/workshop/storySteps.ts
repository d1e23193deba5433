import { BLOCK_KEYS, type BlockKey } from '../blocks.ts';
import type { CanvasDocument } from '../document.ts';
import { rankSegments } from '../queries/ranking.ts';
import { cardsInOrder } from '../queries/readingOrder.ts';
import { stepKey, type PresentedStep, type StoryStep } from './presentation.ts';

/** A step where it stands in the story. */
export type ToldStep = Readonly<{
  key: string;
  step: StoryStep;
  note: string;
  isLeftOut: boolean;
  /** The author put it there. */
  isPlaced: boolean;
}>;

/** A step that cards follow, with those that do by nature: a block with what is in it. */
type Group = Readonly<{ head: StoryStep; cards: readonly StoryStep[] }>;

/**
 * The story of the model: the whole, then block by block in thinking order with its cards in reading order, then segment by
 * segment by rank; with what the author changed. Whatever `info.presentation` holds, each step is there exactly once. A block
 * without cards has its step too: its question is put to the room.
 */
export function storySteps(document: CanvasDocument): readonly ToldStep[] {
  const groups = naturalGroups(document);
  const natural = new Set(groups.flatMap(({ head, cards }) => [head, ...cards]).map(stepKey));
  const said = new Map<string, PresentedStep>();
  for (const entry of document.info.presentation ?? []) {
    const key = stepKey(entry.step);
    if (natural.has(key) && !said.has(key)) said.set(key, entry);
  }
  return inOrder(groups, said).map((step) => {
    const key = stepKey(step);
    const { note = '', isLeftOut = false, isPlaced = false } = said.get(key) ?? {};
    return { key, step, note, isLeftOut, isPlaced };
  });
}

/** Whether a step stands for itself and others go with it; only cards go with another step. */
export function isHead(step: StoryStep): boolean {
  return step.kind !== 'card';
}

/** Where the group of a step begins and ends (the first step that is not of it); cards before any other step are one too. */
export function groupAt(steps: readonly ToldStep[], index: number): Readonly<{ start: number; end: number }> {
  const start = steps.findLastIndex(({ step }, at) => at <= index && isHead(step));
  const end = steps.findIndex(({ step }, at) => at > index && isHead(step));
  return { start: Math.max(0, start), end: end < 0 ? steps.length : end };
}

function naturalGroups(document: CanvasDocument): readonly Group[] {
  const byBlock = new Map<BlockKey, StoryStep[]>(BLOCK_KEYS.map((block) => [block, []]));
  for (const { id, block } of cardsInOrder(document)) byBlock.get(block)?.push({ kind: 'card', card: id });
  return [
    { head: { kind: 'whole' }, cards: [] },
    ...BLOCK_KEYS.map((block): Group => ({ head: { kind: 'block', block }, cards: byBlock.get(block) ?? [] })),
    ...rankSegments(document).map(({ id }): Group => ({ head: { kind: 'segment', segment: id }, cards: [] })),
  ];
}

/** Nothing stands before the first one. */
const BEGINNING = '';

/** The steps the author placed are taken out and put behind the entry they follow in the list; the others keep their order. */
function inOrder(groups: readonly Group[], said: ReadonlyMap<string, PresentedStep>): readonly StoryStep[] {
  const placed = placedAfter(said);
  const groupOf = new Map(groups.map((group) => [stepKey(group.head), group]));
  const steps: StoryStep[] = [];
  const isFree = (step: StoryStep): boolean => !said.get(stepKey(step))?.isPlaced;
  const tellPlacedCards = (after: string): void => {
    for (let next = placed.cards.get(after); next; next = placed.cards.get(stepKey(next))) steps.push(next);
  };
  const tell = (step: StoryStep): void => {
    steps.push(step);
    tellPlacedCards(stepKey(step));
  };
  const tellGroup = ({ head, cards }: Group): void => {
    tell(head);
    for (const card of cards) if (isFree(card)) tell(card);
  };
  const tellPlacedGroups = (after: string): void => {
    for (let next = placed.heads.get(after); next; next = placed.heads.get(stepKey(next))) {
      const group = groupOf.get(stepKey(next));
      if (group) tellGroup(group);
    }
  };
  tellPlacedCards(BEGINNING);
  tellPlacedGroups(BEGINNING);
  for (const group of groups) {
    if (!isFree(group.head)) continue;
    tellGroup(group);
    tellPlacedGroups(stepKey(group.head));
  }
  return steps;
}

type PlacedAfter = Readonly<Record<'cards' | 'heads', ReadonlyMap<string, StoryStep>>>;

/** What the author put directly behind which step; behind each at most one card and one other step. */
function placedAfter(said: ReadonlyMap<string, PresentedStep>): PlacedAfter {
  const [cards, heads] = [new Map<string, StoryStep>(), new Map<string, StoryStep>()];
  let [before, headBefore] = [BEGINNING, BEGINNING];
  for (const [key, { step, isPlaced }] of said) {
    if (isPlaced) (isHead(step) ? heads : cards).set(isHead(step) ? headBefore : before, step);
    before = key;
    if (isHead(step)) headBefore = key;
  }
  return { cards, heads };
}
