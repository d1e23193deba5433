import { useState } from 'react';
import { beginBallot, revealVote } from '../../actions/workshop/voting.ts';
import { MAX_SHORT_TEXT } from '../../model/fileLimits.ts';
import { votersText } from './votersText.ts';
import { MAX_BALLOTS, type Vote } from '../../model/workshop/votes.ts';
import { isReadOnly } from '../../state/readOnly.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { TextField } from '../widgets/TextField.tsx';
import { Question } from './Question.tsx';
import { useFirstFocus } from './useFirstFocus.ts';
import type { Turn } from './useTurn.ts';
import styles from './Vote.module.css';

const css = classesOf(styles);

type PassScreenProps = Readonly<{ vote: Vote; turn: Turn; onDiscard: () => void; onReveal: () => void }>;

/** Between two people: nobody's dots, only who has voted. */
export function PassScreen({ vote, turn, onDiscard, onReveal }: PassScreenProps) {
  const t = useT();
  const editor = useEditor();
  const waiting = vote.ballots.find(({ id }) => id === turn.unfinished);
  const voted = vote.ballots.filter((ballot) => ballot !== waiting);
  const isLocked = isReadOnly(editor);
  return (
    <div className={css('screen')}>
      <Question vote={vote} />
      <div className={css('stage')}>
        <p className={css('pass')}>{t(voted.length === 0 ? 'vote.passFirst' : 'vote.pass')}</p>
        {waiting && <GoOn name={waiting.voter} onPress={() => turn.begin(waiting.id)} />}
        {/* Another person, another empty field. */}
        <NextPerson
          key={vote.ballots.length}
          isFull={vote.ballots.length >= MAX_BALLOTS}
          isLocked={isLocked}
          onBegin={(name) => {
            const id = beginBallot(editor, name);
            if (id !== null) turn.begin(id);
          }}
        />
        <div role="status" className={css('voted')}>
          <p>{voted.length === 0 ? t('vote.nobodyYet') : t('vote.voted', { count: voted.length })}</p>
          <p className={css('hint')}>{votersText(voted, t)}</p>
        </div>
      </div>
      <div className={css('foot')}>
        <Button isDisabled={isLocked} onPress={onDiscard}>
          {t('vote.discard')}
        </Button>
        <Button
          isDisabled={isLocked || vote.ballots.length === 0}
          onPress={() => {
            turn.end();
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

function GoOn({ name, onPress }: Readonly<{ name: string | undefined; onPress: () => void }>) {
  const t = useT();
  return <Button onPress={onPress}>{name === undefined ? t('vote.goOn') : t('vote.goOnAs', { name })}</Button>;
}

type NextPersonProps = Readonly<{ isFull: boolean; isLocked: boolean; onBegin: (name: string) => void }>;

function NextPerson({ isFull, isLocked, onBegin }: NextPersonProps) {
  const t = useT();
  const [name, setName] = useState('');
  const form = useFirstFocus<HTMLFormElement>('input');
  if (isFull) return <p className={css('hint')}>{t('vote.full')}</p>;
  return (
    <form
      ref={form}
      className={css('next')}
      onSubmit={(event) => {
        event.preventDefault();
        onBegin(name);
      }}
    >
      <TextField label={t('vote.name')} value={name} maxLength={MAX_SHORT_TEXT} onChange={setName} />
      <Button type="submit" tone="primary" isDisabled={isLocked}>
        {t('vote.begin')}
      </Button>
    </form>
  );
}
