import { useEffect, useRef } from 'react';
import type { WorkshopTimer } from '../../state/workshopTimer.ts';
import { announce } from '../board/announce.ts';
import { useApp, useT } from '../context.tsx';
import { Chimes, marksPassed, type Mark } from './chimes.ts';
import type { TimerNow } from './useTimer.ts';

/** Lets the timer be heard: its bells, and the same in words for people who cannot see it. */
export function useTimerNews(now: TimerNow): void {
  useChimes(now);
  useAnnouncements(now);
}

function useChimes({ timer, isRunning, remaining }: TimerNow): void {
  const isHeard = useApp(({ settings }) => settings.timerSound);
  const isWarning = useApp(({ settings }) => settings.timerWarning);
  const chimes = useRef<Chimes | null>(null);
  useEffect(() => {
    chimes.current ??= new Chimes();
    chimes.current.restart();
    // Starting it was a press of a key or a button.
    if (timer.startedAt !== null && isHeard) chimes.current.unlock();
  }, [timer, isHeard]);
  useEffect(() => {
    const wanted: Mark[] = [...(isWarning ? (['warning'] as const) : []), 'end'];
    if (isRunning) chimes.current?.follow(remaining, new Set(isHeard ? wanted : []));
  }, [isRunning, remaining, isHeard, isWarning]);
  useEffect(
    () => () => {
      chimes.current?.close();
      chimes.current = null;
    },
    [],
  );
}

function useAnnouncements({ timer, activity, isRunning, remaining }: TimerNow): void {
  const t = useT();
  const { title, minutes } = activity;
  const before = useRef<Readonly<{ timer: WorkshopTimer; remaining: number }> | null>(null);
  useEffect(() => {
    const known = before.current;
    before.current = { timer, remaining };
    if (known?.timer.activityId !== timer.activityId) announce(t('timer.said.begins', { title, count: minutes }));
    else if (!isRunning && known.timer.startedAt !== null) announce(t('timer.paused'));
    else if (isRunning && known.timer === timer)
      for (const mark of marksPassed(known.remaining, remaining)) announce(t(`timer.said.${mark}`, { title }));
  }, [timer, isRunning, remaining, title, minutes, t]);
}
