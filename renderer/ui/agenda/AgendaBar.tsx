import { Focus, ListTodo, Maximize2, Pause, Play, SkipForward, TimerReset, X } from 'lucide-react';
import { classesOf } from '../widgets/classesOf.ts';
import { useLanguage, useT } from '../context.tsx';
import { ActionButton } from '../widgets/ActionButton.tsx';
import styles from './AgendaBar.module.css';
import { timeOfDay } from '../widgets/clockText.ts';
import { useScreenAwake } from '../widgets/useScreenAwake.ts';
import { isOver, timeLeft } from './timeLeft.ts';
import { Left } from './Left.tsx';
import { SoundSwitch, Switch } from './Switch.tsx';
import { useTimer, type TimerNow } from './useTimer.ts';
import { NoteButton } from './NoteButton.tsx';
import { stateWord } from './stateWord.ts';
import { useTimerNews } from './useTimerNews.ts';

const css = classesOf(styles);
const ICON = { size: 16, strokeWidth: 1.75 } as const;
/** So long over time nobody is looking any more, and the display may sleep, ms. */
const FORGOTTEN = 3_600_000;

/** Below the top bar while an agenda runs: what the room works on, how long still, and what comes next. */
export function AgendaBar() {
  const now = useTimer();
  return now && <Running now={now} />;
}

function Running({ now }: Readonly<{ now: TimerNow }>) {
  const { activity, next, place, count, remaining, end, isRunning } = now;
  const t = useT();
  const language = useLanguage();
  useTimerNews(now);
  useScreenAwake(isRunning && remaining > -FORGOTTEN);
  const word = stateWord(now);
  return (
    <section aria-label={t('menu.workshop')} data-over={isOver(remaining) || undefined} className={css('bar')}>
      <p className={css('activity')}>
        <span className={css('place')}>{t('agenda.place', { place, count })}</span>
        <b className={css('title')}>{activity.title}</b>
      </p>
      <p className={css('time')}>
        <span role="timer" aria-label={t('timer.left')} className={css('clock')}>
          {timeLeft(remaining)}
        </span>
        {word && <span className={css('word')}>{t(word)}</span>}
      </p>
      <p className={css('coming')}>
        <span className={css('next')}>
          {next ? t('agenda.next', { title: next.title, minutes: next.minutes }) : t('agenda.last')}
        </span>
        <span className={css('end')}>{t('agenda.endsAt', { time: timeOfDay(end, language) })}</span>
      </p>
      <Buttons now={now} />
      <Left now={now} className={css('left')} />
    </section>
  );
}

function Buttons({ now: { isRunning, activity } }: Readonly<{ now: TimerNow }>) {
  const t = useT();
  return (
    <div role="toolbar" aria-label={t('timer.buttons')} className={css('buttons')}>
      <ActionButton
        id="timer.toggle"
        label={t(isRunning ? 'timer.pause' : 'timer.resume')}
        icon={isRunning ? <Pause {...ICON} /> : <Play {...ICON} />}
      />
      <ActionButton id="timer.next" icon={<SkipForward {...ICON} />} />
      <ActionButton id="timer.addMinute" icon={<TimerReset {...ICON} />} />
      {activity.note !== undefined && <NoteButton note={activity.note} />}
      <span className={css('wide')}>
        <Switch id="timer.blocks" label={t('action.timer.blocks')} icon={<Focus {...ICON} />} />
        <SoundSwitch size={16} />
      </span>
      <ActionButton id="timer.large" icon={<Maximize2 {...ICON} />} />
      <ActionButton id="agenda.open" icon={<ListTodo {...ICON} />} />
      <ActionButton id="timer.stop" icon={<X {...ICON} />} />
    </div>
  );
}
