import type { SegmentSign } from '../../model/queries/segments.ts';
import styles from './SegmentBadge.module.css';
import { shadeVariables } from './shadeVariables.ts';

export type BadgeSize = 'tiny' | 'small' | 'medium' | 'large' | 'title';

export type SegmentBadgeProps = Readonly<{
  sign: Pick<SegmentSign, 'color' | 'letter'>;
  size?: BadgeSize;
  /** Where the letter would only be in the way of the name that follows. */
  isSilent?: boolean;
}>;

/** A segment's letter on its colour, as on the board. Its name stands beside it. */
export function SegmentBadge({ sign, size = 'medium', isSilent }: SegmentBadgeProps) {
  return (
    <span aria-hidden={isSilent || undefined} data-badge={size} className={styles['badge']} style={shadeVariables(sign.color)}>
      {sign.letter}
    </span>
  );
}
