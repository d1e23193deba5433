import { useRef, useState } from 'react';
import { voteFacts, voteLead, voteTable } from '../../actions/words/voteWords.ts';
import { goOnVoting } from '../../actions/workshop/voting.ts';
import { tiedCards, topCards, voteResult, votesOf, type VoteResult } from '../../model/workshop/voteResult.ts';
import type { Vote } from '../../model/workshop/votes.ts';
import { isReadOnly } from '../../state/readOnly.ts';
import { showOnCanvas } from '../../state/showCard.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useActions, useEditor, useLanguage, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { classNames } from '../widgets/classNames.ts';
import { Question } from './Question.tsx';
import { Ranking } from './Ranking.tsx';
import type { FirstPlan } from './VoteSetup.tsx';
import styles from './Vote.module.css';

const css = classesOf(styles);

type ResultScreenProps = Readonly<{
  vote: Vote;
  onClose: () => void;
  /** Starts another vote on some of the cards. */
  onAgain: (plan: FirstPlan) => void;
  onRemove: () => void;
  /** Back to all votes. */
  onLeave: () => void;
}>;

/** What the room has decided, to be read from its last row. */
export function ResultScreen({ vote, onClose, onAgain, onRemove, onLeave }: ResultScreenProps) {
  const t = useT();
  const language = useLanguage();
  const editor = useEditor();
  const actions = useActions();
  const { document } = editor.get();
  const result = voteResult(vote);
  const isLocked = isReadOnly(editor);
  const isLast = votesOf(document).at(-1) === vote;
  const top = topCards(result).filter(({ card }) => document.cards.has(card));
  const selectTop = (): void => {
    onClose();
    const select = (): void => {
      showOnCanvas(
        editor,
        top.map(({ card }) => card),
      );
      actions.run('zoom.selection');
    };
    // The dialog gives the focus back before the board takes it on.
    requestAnimationFrame(() => requestAnimationFrame(select));
  };
  return (
    <div className={css('screen')}>
      <div className={css('resultHead')}>
        <Question vote={vote} hasFocus />
        <p role="status" className={css('lead')}>
          {voteLead(result, t)}
        </p>
        <p className={css('facts')}>
          {voteFacts(vote, result, { t, language })} · {t('vote.kept')}
        </p>
      </div>
      <Ranking result={result} />
      <div className={css('foot')}>
        <span className={css('footStart')}>
          <Button onPress={onLeave}>{t('vote.all')}</Button>
          <Button isDisabled={isLocked} onPress={onRemove}>
            {t('vote.remove')}
          </Button>
        </span>
        <CopyButton vote={vote} />
        {isLast && (
          <Button isDisabled={isLocked} onPress={() => goOnVoting(editor, vote.id)}>
            {t('vote.reopen')}
          </Button>
        )}
        <AgainButton vote={vote} result={result} isLocked={isLocked} onAgain={onAgain} />
        {top.length > 0 && (
          <Button tone="primary" onPress={selectTop}>
            {t('vote.selectTop', { count: top.length })}
          </Button>
        )}
      </div>
    </div>
  );
}

type AgainButtonProps = Readonly<{ vote: Vote; result: VoteResult; isLocked: boolean; onAgain: (plan: FirstPlan) => void }>;

/** The cards that share the first place, or else those at the top. */
function AgainButton({ vote, result, isLocked, onAgain }: AgainButtonProps) {
  const t = useT();
  const { cards } = useEditor().get().document;
  const isThere = ({ card }: Readonly<{ card: string }>): boolean => cards.has(card);
  const tied = tiedCards(result).filter(isThere);
  const again = tied.length > 1 ? tied : topCards(result).filter(isThere);
  if (again.length < 2) return null;
  const plan = { question: vote.question, way: vote.way, budget: vote.budget, cards: again.map(({ card }) => card) };
  return (
    <Button isDisabled={isLocked} onPress={() => onAgain(plan)}>
      {t(again === tied ? 'vote.againTied' : 'vote.againTop', { count: again.length })}
    </Button>
  );
}

function CopyButton({ vote }: Readonly<{ vote: Vote }>) {
  const t = useT();
  const language = useLanguage();
  const editor = useEditor();
  const [said, setSaid] = useState('');
  const latest = useRef(0);
  const copy = async (): Promise<void> => {
    const call = ++latest.current;
    const text = voteTable(vote, editor.get().document, { t, language });
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (call === latest.current) setSaid(t(isCopied ? 'vote.copied' : 'vote.notCopied'));
  };
  return (
    <>
      <span role="status" className={classNames(css('hint'), css('copied'))}>
        {said}
      </span>
      <Button onPress={() => void copy()}>{t('vote.copy')}</Button>
    </>
  );
}
