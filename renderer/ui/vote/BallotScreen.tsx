import { placeDot, takeBallotBack } from '../../actions/workshop/voting.ts';
import { countedDots, dotsLeft } from '../../model/workshop/voteResult.ts';
import type { Ballot, Vote } from '../../model/workshop/votes.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { Dots } from './Dots.tsx';
import { classNames } from '../widgets/classNames.ts';
import { OptionList } from './OptionList.tsx';
import { Question } from './Question.tsx';
import styles from './Vote.module.css';

const css = classesOf(styles);

type BallotScreenProps = Readonly<{ vote: Vote; ballot: Ballot; onDone: () => void }>;

/** One person's dots, and nobody else's. */
export function BallotScreen({ vote, ballot, onDone }: BallotScreenProps) {
  const t = useT();
  const editor = useEditor();
  const left = dotsLeft(vote, ballot);
  const counts = new Map(countedDots(vote, ballot).map(({ card, count }) => [card, count]));
  const whose = ballot.voter === undefined ? t('vote.ballot') : t('vote.ballotOf', { name: ballot.voter });
  return (
    <div className={css('screen')}>
      <div className={css('head')}>
        <Question vote={vote} />
        <p className={css('whose')}>{whose}</p>
      </div>
      <OptionList
        vote={vote}
        label={whose}
        countOf={(card) => counts.get(card) ?? 0}
        canAdd={left > 0}
        onChange={(card, by) => placeDot(editor, ballot.id, card, by)}
      >
        {(count) => <Dots filled={count} />}
      </OptionList>
      <div className={classNames(css('foot'), css('stuck'))}>
        <div className={css('left')}>
          <Dots filled={left} empty={vote.budget - left} />
          <p role="status" className={css('leftWords')}>
            {left === 0 ? t('vote.noneLeft') : t('vote.left', { count: left, budget: vote.budget })}
          </p>
          <p className={css('hint')}>{t('vote.hint.ballots')}</p>
        </div>
        <Button
          onPress={() => {
            takeBallotBack(editor, ballot.id);
            onDone();
          }}
        >
          {t('vote.takeBack')}
        </Button>
        <Button tone="primary" onPress={onDone}>
          {t('vote.done')}
        </Button>
      </div>
    </div>
  );
}
