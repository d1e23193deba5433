import type { CSSProperties } from 'react';
import { classesOf } from '../board/classesOf.ts';
import { useEditorState } from '../context.tsx';
import styles from './Scorecard.module.css';

const css = classesOf(styles);

/** A segment's letter on its colour, as on the board. */
export function SegmentBadge({ segmentId }: Readonly<{ segmentId: string }>) {
  const sign = useEditorState((state) => state.derived.signs.get(segmentId));
  if (!sign) return null;
  const variables: Record<string, string> = {
    '--shade': `var(--shade-${sign.color}-line)`,
    '--ink': `var(--shade-${sign.color}-on-line)`,
  };
  const style: CSSProperties = variables;
  return (
    <span aria-hidden className={css('badge')} style={style}>
      {sign.letter}
    </span>
  );
}
