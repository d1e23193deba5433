import { useLayoutEffect, useState } from 'react';
import type { Activity } from '../../model/workshop/agenda.ts';
import { agendaOf } from '../../model/workshop/agendaEdits.ts';
import { allowedTime, indexOf, remainingTime, timeToEnd, type WorkshopTimer } from '../../state/workshopTimer.ts';
import type { Editor } from '../../state/editor.ts';
import { useEditor, useEditorState } from '../context.tsx';
import { untilNextSecond } from './timeLeft.ts';

/** The workshop as it stands this second. Times in ms. */
export type TimerNow = Readonly<{
  timer: WorkshopTimer;
  activity: Activity;
  next: Activity | undefined;
  /** From 1 on. */
  place: number;
  count: number;
  isRunning: boolean;
  remaining: number;
  allowed: number;
  /** When all of it is expected to end, since 1970. */
  end: number;
}>;

/** Follows the timer second by second while it runs; null without one, and where its activity is gone. */
export function useTimer(): TimerNow | null {
  const editor = useEditor();
  const timer = useEditorState((state) => state.timer);
  const agenda = useEditorState((state) => agendaOf(state.document));
  const [now, setNow] = useState(() => clocksOf(editor));
  useLayoutEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const tick = (): void => {
      const clocks = clocksOf(editor);
      setNow(clocks);
      clearTimeout(waiting);
      const remaining = timer && remainingTime(timer, agenda, clocks.steady);
      if (timer && timer.startedAt !== null && remaining !== null) waiting = setTimeout(tick, untilNextSecond(remaining));
    };
    tick();
    // A page nobody sees hardly ticks; what it shows is right as soon as it is seen.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(waiting);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [editor, timer, agenda]);
  return timer && timerNow(timer, agenda, now);
}

/** What is left is measured; when that will be, the clock on the wall says. */
type Clocks = Readonly<{ wall: number; steady: number }>;

function clocksOf({ environment }: Editor): Clocks {
  return { wall: environment.now(), steady: environment.steadyNow() };
}

function timerNow(timer: WorkshopTimer, agenda: readonly Activity[], { wall, steady }: Clocks): TimerNow | null {
  const index = indexOf(timer, agenda);
  const activity = agenda[index];
  if (!activity) return null;
  return {
    timer,
    activity,
    next: agenda[index + 1],
    place: index + 1,
    count: agenda.length,
    isRunning: timer.startedAt !== null,
    remaining: remainingTime(timer, agenda, steady) ?? 0,
    allowed: allowedTime(timer, agenda) ?? 0,
    end: wall + timeToEnd(timer, agenda, steady),
  };
}
