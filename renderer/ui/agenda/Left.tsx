import type { CSSProperties } from 'react';
import { isOver } from './timeLeft.ts';
import styles from './Left.module.css';
import { classNames } from '../widgets/classNames.ts';
import type { TimerNow } from './useTimer.ts';

/** The time left as a line that empties. The digits beside it say the same. */
export function Left({ now, className }: Readonly<{ now: TimerNow; className: string }>) {
  const { remaining, allowed } = now;
  const share: CSSProperties & Record<'--left', number> = { '--left': Math.max(0, Math.min(1, remaining / allowed)) };
  return (
    <div aria-hidden data-over={isOver(remaining) || undefined} className={classNames(styles['track'], className)}>
      <div className={styles['left']} style={share} />
    </div>
  );
}
