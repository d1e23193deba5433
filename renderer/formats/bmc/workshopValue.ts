import type { DocumentInfo } from '../../model/document.ts';
import type { Activity, OwnPrompt } from '../../model/workshop/agenda.ts';
import type { PresentedStep } from '../../model/workshop/presentation.ts';
import type { Ballot, Vote } from '../../model/workshop/votes.ts';

type Workshop = { readonly [Key in 'presentation' | 'agenda' | 'prompts' | 'votes']?: DocumentInfo[Key] };

/** What a workshop leaves in the document, its fields in the order of the schema. */
export function workshopValue({ presentation, agenda, prompts, votes }: Workshop): Record<string, unknown> {
  return {
    presentation: presentation?.map(stepValue),
    agenda: agenda?.map(activityValue),
    prompts: prompts?.map(promptValue),
    votes: votes?.map(voteValue),
  };
}

function stepValue({ step, isPlaced, note, isLeftOut, ...extra }: PresentedStep): Record<string, unknown> {
  return { step, isPlaced, note, isLeftOut, ...extra };
}

function activityValue({ id, title, minutes, blocks, note, ...extra }: Activity): Record<string, unknown> {
  return { id, title, minutes, blocks, note, ...extra };
}

function promptValue({ id, block, text, ...extra }: OwnPrompt): Record<string, unknown> {
  return { id, block, text, ...extra };
}

function voteValue({
  id,
  question,
  startedAt,
  closedAt,
  way,
  budget,
  options,
  ballots,
  ...extra
}: Vote): Record<string, unknown> {
  return { id, question, startedAt, closedAt, way, budget, options, ballots: ballots.map(ballotValue), ...extra };
}

function ballotValue({ id, voter, dots, ...extra }: Ballot): Record<string, unknown> {
  return { id, voter, dots, ...extra };
}
