import { useRef, type KeyboardEvent } from 'react';
import { countDots, revealVote } from '../../actions/workshop/voting.ts';
import { voteResult } from '../../model/workshop/voteResult.ts';
import { MAX_DOTS, type Vote } from '../../model/workshop/votes.ts';
import { isReadOnly } from '../../state/readOnly.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { classNames } from '../widgets/classNames.ts';
import { OptionList } from './OptionList.tsx';
import { Question } from './Question.tsx';
import optionStyles from './Options.module.css';
import styles from './Vote.module.css';

const css = classesOf(styles);

type CountScreenProps = Readonly<{ vote: Vote; onDiscard: () => void; onReveal: () => void }>;

let visits = 0;

/** The facilitator counts hands, or dots on paper: a number a card. */
export function CountScreen({ vote, onDiscard, onReveal }: CountScreenProps) {
  const t = useT();
  const editor = useEditor();
  const { rows, dots } = voteResult(vote);
  const counts = new Map(rows.map((row) => [row.card, row.dots]));
  const countOf = (card: string): number => counts.get(card) ?? 0;
  // The first digit begins a number, those after it go on with it, until another card is gone to.
  const visit = useRef({ number: ++visits, isTyping: false });
  const set = (card: string, count: number): void => countDots(editor, card, count, visit.current.number);
  const type = ({ key }: KeyboardEvent<HTMLElement>, card: string): boolean => {
    const isDigit = /^\d$/.test(key);
    const { isTyping } = visit.current;
    visit.current.isTyping = isDigit || (isTyping && key === 'Backspace');
    if (isDigit) set(card, Math.min(MAX_DOTS, Number(`${isTyping ? countOf(card) : ''}${key}`)));
    else if (key === 'Backspace' && isTyping) set(card, Math.floor(countOf(card) / 10));
    else return false;
    return true;
  };
  return (
    <div className={css('screen')}>
      <div className={css('head')}>
        <Question vote={vote} />
        <p role="status" className={css('leftWords')}>
          {t('vote.counted', { count: dots })}
        </p>
      </div>
      <OptionList
        vote={vote}
        label={t('vote.way.count')}
        countOf={countOf}
        canAdd
        onChange={(card, by) => {
          visit.current.isTyping = false;
          set(card, countOf(card) + by);
        }}
        onKey={type}
        onVisit={() => {
          visit.current = { number: ++visits, isTyping: false };
        }}
      >
        {(count) => (
          <span aria-hidden className={optionStyles['count']} data-none={count === 0 || undefined}>
            {count}
          </span>
        )}
      </OptionList>
      <div className={classNames(css('foot'), css('stuck'))}>
        <p className={css('hint')}>{t('vote.hint.count')}</p>
        <Button isDisabled={isReadOnly(editor)} onPress={onDiscard}>
          {t('vote.discard')}
        </Button>
        <Button
          tone="primary"
          isDisabled={isReadOnly(editor)}
          onPress={() => {
            revealVote(editor);
            onReveal();
          }}
        >
          {t('vote.reveal')}
        </Button>
      </div>
    </div>
  );
}
