import {
  addBallot,
  changeDots,
  clearVotes,
  closeVote,
  removeBallot,
  removeVote,
  reopenVote,
  setCount,
  startVote,
  type NewVote,
} from '../../model/workshop/voteEdits.ts';
import { openVote, votesOf } from '../../model/workshop/voteResult.ts';
import type { Editor } from '../../state/editor.ts';
import { oneVisit } from '../../state/oneVisit.ts';

/*
 * A vote, step by step. A ballot is one undo step from its first dot to its last: undoing from the board takes a person's whole vote
 * back, and never shows how it came about.
 */

export type VotePlan = Omit<NewVote, 'id' | 'at'>;

export function beginVote(editor: Editor, plan: VotePlan): void {
  const vote = { ...plan, id: editor.environment.newId(), at: timeNow(editor) };
  editor.commit('step.startVote', startVote(editor.get().document, vote));
}

/** The id of the ballot of the person whose turn it is; null where nobody more can vote. */
export function beginBallot(editor: Editor, voter: string): string | null {
  const id = editor.environment.newId();
  const operations = addBallot(editor.get().document, { id, voter });
  editor.commit('step.ballot', operations, oneVisit(ballotKey(id)));
  return openVote(editor.get().document)?.ballots.some((one) => one.id === id) ? id : null;
}

export function placeDot(editor: Editor, ballotId: string, card: string, by: 1 | -1): void {
  const operations = changeDots(editor.get().document, ballotId, card, by);
  editor.commit('step.ballot', operations, oneVisit(ballotKey(ballotId)));
}

/** As if the person had not begun; a step of its own only where others came in between. */
export function takeBallotBack(editor: Editor, ballotId: string): void {
  if (editor.withdraw(ballotKey(ballotId))) return;
  editor.commit('step.ballot', removeBallot(editor.get().document, ballotId));
}

/** `visit` is another one each time somebody comes to the card. */
export function countDots(editor: Editor, card: string, count: number, visit: number): void {
  editor.commit('step.countVote', setCount(editor.get().document, card, count), oneVisit(`count ${visit} ${card}`));
}

export function revealVote(editor: Editor): void {
  editor.commit('step.revealVote', closeVote(editor.get().document, timeNow(editor)));
}

export function goOnVoting(editor: Editor, id: string): void {
  editor.commit('step.reopenVote', reopenVote(editor.get().document, id));
}

export function dropVote(editor: Editor, id: string): void {
  editor.commit('step.removeVote', removeVote(editor.get().document, id));
}

/** Every record in one step; how many there were, 0 where the document may not be changed. */
export function clearAllVotes(editor: Editor): number {
  const { document, revision } = editor.get();
  const { length } = votesOf(document);
  editor.commit('step.clearVotes', clearVotes(document));
  return editor.get().revision === revision ? 0 : length;
}

function ballotKey(id: string): string {
  return `ballot ${id}`;
}

function timeNow(editor: Editor): string {
  return new Date(editor.environment.now()).toISOString();
}
