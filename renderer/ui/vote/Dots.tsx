import { classesOf } from '../board/classesOf.ts';
import styles from './Vote.module.css';

const css = classesOf(styles);

/** More than these in a row nobody counts by eye. */
const MOST_DRAWN = 8;

type DotsProps = Readonly<{ placed: number; /** Those that are left, drawn as rings. */ empty?: number }>;

/** Dots as people stick them. What they say stands beside them in words. */
export function Dots({ placed, empty = 0 }: DotsProps) {
  if (placed + empty > MOST_DRAWN) {
    return (
      <span aria-hidden className={css('dots')}>
        <span className={css('dot')} data-empty={placed === 0 || undefined} />
        {placed === 0 ? empty : placed}
      </span>
    );
  }
  return (
    <span aria-hidden className={css('dots')}>
      {Array.from({ length: placed + empty }, (_, index) => (
        <span key={index} className={css('dot')} data-empty={index >= placed || undefined} />
      ))}
    </span>
  );
}
