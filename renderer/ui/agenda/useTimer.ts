import { useLayoutEffect, useState } from 'react';
import type { Activity } from '../../model/workshop/agenda.ts';
import { agendaOf } from '../../model/workshop/agendaEdits.ts';
import { allowedTime, expectedEnd, indexOf, remainingTime, type WorkshopTimer } from '../../state/workshopTimer.ts';
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
  const [now, setNow] = useState(() => editor.environment.now());
  useLayoutEffect(() => {
    const { environment } = editor;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const tick = (): void => {
      const time = environment.now();
      setNow(time);
      clearTimeout(waiting);
      const remaining = timer && remainingTime(timer, agenda, time);
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

function timerNow(timer: WorkshopTimer, agenda: readonly Activity[], now: number): TimerNow | null {
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
    remaining: remainingTime(timer, agenda, now) ?? 0,
    allowed: allowedTime(timer, agenda) ?? 0,
    end: expectedEnd(timer, agenda, now),
  };
}
