import type { ActionContext } from '../../actions/action.ts';
import { notify } from '../../actions/notify.ts';
import { cardName } from '../../actions/words/cardName.ts';
import type { StageKey } from '../../model/lifeCycle.ts';
import { addServingCard, changeStages, linkToSegments, type SegmentLink } from '../../model/edits/lifeCycleEdits.ts';
import type { Operation } from '../../model/operations.ts';
import type { ServingBlock } from '../../model/tactics.ts';
import { makeCard } from '../../state/cardPlaces.ts';
import type { Editor } from '../../state/editor.ts';
import { rowName, stageName, type Place } from './place.ts';

/** What every step of this view works with. */
export type StepContext = Pick<ActionContext, 'app' | 't'> & Readonly<{ editor: Editor }>;

/** Makes a card that serves a stage of the row's segments, as one step; it is selected. Answers its id. */
export function addCard(context: StepContext, { row, stage }: Place, block: ServingBlock, text: string): string {
  const { editor, t } = context;
  const id = editor.environment.newId();
  const card = makeCard(editor.get(), { id, block, text });
  const operations = addServingCard(editor.get().document, card, stage, linksFor(editor, row.segmentIds));
  editor.commit('step.stageCard', operations, { selection: [id] });
  say(context, t('lifeCycle.said.added', { name: cardName(text, t), stage: stageName(stage, t), segment: rowName(row, t) }));
  return id;
}

/** Lets a card serve one more stage. */
export function serveToo(context: StepContext, cardId: string, stage: StageKey): void {
  const { editor, t } = context;
  editor.commit('step.stageAdd', changeStages(editor.get().document, cardId, { add: [stage] }));
  say(context, t('lifeCycle.said.also', { name: nameOf(context, cardId), stage: stageName(stage, t) }));
}

export function leaveStage(context: StepContext, cardId: string, stage: StageKey): void {
  const { editor, t } = context;
  editor.commit('step.stageRemove', changeStages(editor.get().document, cardId, { remove: [stage] }));
  say(context, t('lifeCycle.said.removed', { name: nameOf(context, cardId), stage: stageName(stage, t) }));
}

/** From one stage to another of the same row; the other stages the card serves stay. */
export function moveToStage(context: StepContext, cardId: string, from: StageKey | null, to: StageKey): void {
  const { editor, t } = context;
  const change = { add: [to], remove: from === null ? [] : [from] };
  editor.commit('step.stageMove', changeStages(editor.get().document, cardId, change));
  say(context, t('lifeCycle.said.moved', { name: nameOf(context, cardId), stage: stageName(to, t) }));
}

/** Links a card to a segment and lets it serve a stage there; what it does for its other segments stays. */
export function linkToRow(context: StepContext, cardId: string, { row, stage }: Place): void {
  const { editor, t } = context;
  const { document } = editor.get();
  const operations = [
    ...linkToSegments(document, cardId, linksFor(editor, row.segmentIds)),
    ...(stage === null ? [] : changeStages(document, cardId, { add: [stage] })),
  ];
  const words = { name: nameOf(context, cardId), segment: rowName(row, t) };
  if (operations.length === 0) {
    const text =
      stage === null
        ? t('lifeCycle.said.alreadyLinked', words)
        : t('lifeCycle.said.already', { ...words, stage: stageName(stage, t) });
    notify(context.app, { tone: 'info', text, offersUndo: false });
    return;
  }
  editor.commit('step.stageLink', operations);
  say(
    context,
    stage === null ? t('lifeCycle.said.linked', words) : t('lifeCycle.said.added', { ...words, stage: stageName(stage, t) }),
  );
}

/** A card let go over another cell, as one step. Dropped where it was, nothing happens. */
export function dropCard(context: StepContext, cardId: string, from: Place, to: Place, isCopy: boolean): void {
  if (to.row.id !== from.row.id) linkToRow(context, cardId, to);
  else if (to.stage === from.stage) return;
  else if (to.stage !== null) {
    if (isCopy) serveToo(context, cardId, to.stage);
    else moveToStage(context, cardId, from.stage, to.stage);
  } else if (from.stage !== null && !isCopy) leaveStage(context, cardId, from.stage);
}

/** Sets which stages a card serves; changes of one visit (`key`) are one step. */
export function setStages({ editor }: StepContext, cardId: string, add: readonly StageKey[], key: string): void {
  const { document } = editor.get();
  const operations: readonly Operation[] = changeStages(document, cardId, {
    add,
    remove: document.cards.get(cardId)?.stages ?? [],
  });
  editor.commit('step.stageAdd', operations, { mergeKey: key, mergePause: Infinity });
}

function linksFor(editor: Editor, segmentIds: readonly string[]): SegmentLink[] {
  return segmentIds.map((segmentId) => ({ linkId: editor.environment.newId(), segmentId }));
}

function nameOf({ editor, t }: StepContext, cardId: string): string {
  return cardName(editor.get().document.cards.get(cardId)?.text ?? '', t);
}

/** For the eye, and for screen readers: the board's own live region is out of reach while another view is shown. */
function say({ app }: StepContext, text: string): void {
  notify(app, { tone: 'success', text, offersUndo: true });
}
