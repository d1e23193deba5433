import { useState } from 'react';
import { voteQuestion } from '../../actions/words/voteWords.ts';
import { dropVote } from '../../actions/workshop/voting.ts';
import { openVote, votesOf } from '../../model/workshop/voteResult.ts';
import type { Vote } from '../../model/workshop/votes.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { BallotScreen } from './BallotScreen.tsx';
import { CountScreen } from './CountScreen.tsx';
import { PassScreen } from './PassScreen.tsx';
import { ResultScreen } from './ResultScreen.tsx';
import { VoteSetup, type FirstPlan } from './VoteSetup.tsx';
import { useNotice } from './useNotice.ts';
import { useTurn } from './useTurn.ts';

/** What is looked at beside an open vote, which comes before all else. */
type Place = Readonly<{ kind: 'setup'; plan: FirstPlan | null }> | Readonly<{ kind: 'result'; id: string }>;

/** A vote from its question to its result, on a screen the whole room may look at. */
export function VoteDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const editor = useEditor();
  useEditorState((state) => state.revision);
  const { document } = editor.get();
  const [place, setPlace] = useState<Place>({ kind: 'setup', plan: null });
  const turn = useTurn();
  const notice = useNotice();
  const open = openVote(document);
  const shown = place.kind === 'result' && !open ? votesOf(document).find(({ id }) => id === place.id) : undefined;
  const ballot = open?.ballots.find(({ id }) => id === turn.shown);
  const drop = (vote: Vote, text: string): void => {
    dropVote(editor, vote.id);
    notice.say(text);
    setPlace({ kind: 'setup', plan: null });
  };
  return (
    <DialogFrame title={t(shown ? 'vote.resultTitle' : 'vote.title')} width="room" onClose={onClose}>
      {open?.way === 'count' ? (
        <CountScreen
          vote={open}
          onDiscard={() => drop(open, t('vote.discarded'))}
          onReveal={() => setPlace({ kind: 'result', id: open.id })}
        />
      ) : open && ballot ? (
        <BallotScreen key={ballot.id} vote={open} ballot={ballot} onDone={turn.end} />
      ) : open ? (
        <PassScreen
          vote={open}
          turn={turn}
          onDiscard={() => drop(open, t('vote.discarded'))}
          onReveal={() => setPlace({ kind: 'result', id: open.id })}
        />
      ) : shown ? (
        <ResultScreen
          key={shown.id}
          vote={shown}
          onClose={onClose}
          onAgain={(plan) => setPlace({ kind: 'setup', plan })}
          onRemove={() => drop(shown, t('vote.removed', { question: voteQuestion(shown, t) }))}
          onLeave={() => setPlace({ kind: 'setup', plan: null })}
        />
      ) : (
        <VoteSetup
          key={place.kind === 'setup' && place.plan ? 'again' : 'first'}
          notice={notice}
          first={place.kind === 'setup' ? place.plan : null}
          onOpen={(id) => setPlace({ kind: 'result', id })}
        />
      )}
    </DialogFrame>
  );
}
