import type { CSSProperties } from 'react';
import { useEditorState } from '../context.tsx';
import styles from './Severity.module.css';

/** The letter and colour a segment is known by; nothing for other cards. Its name stands beside it. */
export function SegmentBadge({ cardId }: Readonly<{ cardId: string }>) {
  const sign = useEditorState((state) => state.derived.signs.get(cardId));
  if (!sign) return null;
  const shade: Record<string, string> = {
    '--shade': `var(--shade-${sign.color}-line)`,
    '--ink': `var(--shade-${sign.color}-on-line)`,
  };
  return (
    <span className={styles['badge']} style={shade satisfies CSSProperties}>
      {sign.letter}
    </span>
  );
}
