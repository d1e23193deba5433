import type { CSSProperties } from 'react';
import type { SegmentSign } from '../../model/queries/segments.ts';
import { classesOf } from '../board/classesOf.ts';
import styles from './LifeCycle.module.css';

const css = classesOf(styles);

/** A segment's letter on its colour, as on the board. */
export function Badge({ sign, isSmall = false }: Readonly<{ sign: SegmentSign; isSmall?: boolean }>) {
  return (
    <span className={css('badge')} data-small={isSmall || undefined} style={shadeVariables(sign)}>
      {sign.letter}
    </span>
  );
}

export function shadeVariables({ color }: SegmentSign): CSSProperties {
  const variables: Record<string, string> = {
    '--shade': `var(--shade-${color}-line)`,
    '--tint': `var(--shade-${color}-tint)`,
    '--ink': `var(--shade-${color}-on-line)`,
  };
  return variables;
}
