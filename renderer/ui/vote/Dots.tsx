import { classesOf } from '../widgets/classesOf.ts';
import styles from './Vote.module.css';

const css = classesOf(styles);

/** More than these in a row nobody counts by eye. */
const MOST_DRAWN = 8;

type DotsProps = Readonly<{ filled: number; /** Those that were there, drawn as rings. */ empty?: number }>;

/** Dots as people stick them. What they say stands beside them in words. */
export function Dots({ filled, empty = 0 }: DotsProps) {
  if (filled + empty > MOST_DRAWN) {
    return (
      <span aria-hidden className={css('dots')}>
        <span className={css('dot')} data-empty={filled === 0 || undefined} />
        {filled === 0 ? empty : filled}
      </span>
    );
  }
  return (
    <span aria-hidden className={css('dots')}>
      {Array.from({ length: filled + empty }, (_, index) => (
        <span key={index} className={css('dot')} data-empty={index >= filled || undefined} />
      ))}
    </span>
  );
}
