import { describe, expect, it } from 'vitest';
import { exportWords } from '../../../../renderer/actions/exporting/exportWords.ts';
import { voteFacts, voteLead, voteTable } from '../../../../renderer/actions/words/voteWords.ts';
import {
  beginBallot,
  beginVote,
  clearAllVotes,
  countDots,
  placeDot,
  revealVote,
  takeBallotBack,
} from '../../../../renderer/actions/workshop/voting.ts';
import { readMarkdown } from '../../../../renderer/formats/markdown/readMarkdown.ts';
import { writeMarkdown } from '../../../../renderer/formats/markdown/writeMarkdown.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import { voteResult, votesOf } from '../../../../renderer/model/workshop/voteResult.ts';
import type { Vote, VoteWay } from '../../../../renderer/model/workshop/votes.ts';
import type { Editor } from '../../../../renderer/state/editor.ts';
import { contentOf, documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const WORDS = { t: translateInto('en'), language: 'en' } as const;
const CARDS = ['Breakfast', 'Window', '=1+1'];

function voting(way: VoteWay = 'ballots', question = 'Which?'): TestEditor {
  const test = new TestEditor(documentOf({ channels: CARDS }));
  beginVote(test.editor, { question, way, budget: 3, cards: CARDS });
  return test;
}

/** One person's dots. */
function ballot(editor: Editor, cards: readonly string[], voter = ''): string {
  const id = beginBallot(editor, voter) ?? 'none';
  for (const card of cards) placeDot(editor, id, card, 1);
  return id;
}

function lastVote({ get }: Editor): Vote {
  const vote = votesOf(get().document).at(-1);
  if (!vote) throw new Error('no vote');
  return vote;
}

describe('a ballot', () => {
  it('is one undo step, however long it takes; undoing it takes the whole of it and nothing of the one before', () => {
    const { editor } = voting();
    ballot(editor, ['Window', 'Window'], 'Anna');
    const before = contentOf(editor.get().document);
    ballot(editor, ['Breakfast', 'Window', 'Breakfast'], 'Ben');

    editor.undo();

    expect(contentOf(editor.get().document)).toEqual(before);
    expect(editor.get().redoLabel).toBe('step.ballot');
    editor.redo();
    expect(voteResult(lastVote(editor)).dots).toBe(5);
  });

  it('that is taken back has never been', () => {
    const { editor } = voting();
    const anna = ballot(editor, ['Window']);
    const before = contentOf(editor.get().document);

    takeBallotBack(editor, ballot(editor, ['Breakfast']));

    expect(contentOf(editor.get().document)).toEqual(before);
    expect(editor.get().redoLabel).toBeNull();
    ballot(editor, ['Breakfast']);
    takeBallotBack(editor, anna);
    expect(voteResult(lastVote(editor))).toMatchObject({ dots: 1, voters: 1 });
  });

  it('is none where hands are counted', () => {
    expect(beginBallot(voting('count').editor, 'Anna')).toBeNull();
  });
});

describe('counting', () => {
  it('is one undo step a card and visit', () => {
    const { editor } = voting('count');
    for (const count of [1, 12, 13]) countDots(editor, 'Window', count, 1);
    countDots(editor, 'Window', 14, 2);

    editor.undo();
    expect(voteResult(lastVote(editor)).dots).toBe(13);
    editor.undo();

    expect(voteResult(lastVote(editor)).dots).toBe(0);
  });
});

describe('clearing', () => {
  it('takes all records in one step that can be undone, by command as well', async () => {
    const test = voting();
    revealVote(test.editor);
    beginVote(test.editor, { question: 'Again?', way: 'count', budget: 1, cards: CARDS });
    const before = contentOf(test.editor.get().document);

    expect(clearAllVotes(test.editor)).toBe(2);
    test.editor.undo();
    expect(contentOf(test.editor.get().document)).toEqual(before);
    await test.runner.find('vote.clear')?.run(test.context);

    expect(votesOf(test.editor.get().document)).toEqual([]);
    expect(test.runner.find('vote.clear')?.isEnabled(test.context)).toBe(false);
    expect(test.app.getState().toasts.map(({ text, offersUndo }) => [text, offersUndo])).toEqual([
      ['2 votes are cleared.', true],
    ]);
  });
});

describe('a result in words', () => {
  const revealed = (question = 'Which?'): Editor => {
    const { editor } = voting('ballots', question);
    ballot(editor, ['Window', 'Window', '=1+1']);
    ballot(editor, ['Window', '=1+1', '=1+1']);
    ballot(editor, ['Window']);
    revealVote(editor);
    return editor;
  };

  it('says who is first, how many voted, and stands in a table no spreadsheet runs', () => {
    const editor = revealed();
    const vote = lastVote(editor);

    expect(voteLead(voteResult(vote), WORDS.t)).toBe('“Window” comes first with 4 dots.');
    expect(voteFacts(vote, voteResult(vote), WORDS)).toBe('1 January 1970 · 3 people have voted · 7 dots');
    expect(voteTable(vote, editor.get().document, WORDS).split('\n')).toEqual([
      'Place\tCard\tBlock\tDots\tShare',
      '1\tWindow\tChannels\t4\t57%',
      "2\t'=1+1\tChannels\t3\t43%",
      '\tBreakfast\tChannels\t0\t0%',
    ]);
  });

  it('goes into Markdown as it was voted, and never back in as cards, whatever the question is called', () => {
    const { document } = revealed('Channels').get();
    const { text, losses } = writeMarkdown(document, exportWords(document, 'en'));

    const again = readMarkdown(text);

    expect(text).toContain(
      '## Votes\n\n- Channels · 1 January 1970 · 3 people have voted · 7 dots\n  - 1\\. Window · 4 dots · 57%',
    );
    expect(losses.some(({ what }) => what === 'workshop')).toBe(false);
    expect(again.ok && again.draft.cards.map((card) => card.text)).toEqual(CARDS);
  });

  it('stays out of Markdown while the vote is open', () => {
    const { editor } = voting();
    ballot(editor, ['Window']);
    const { document } = editor.get();

    const { text, losses } = writeMarkdown(document, exportWords(document, 'en'));

    expect(text).not.toContain('Votes');
    expect(losses).toContainEqual({ what: 'workshop', count: 1 });
  });
});
