import { memo, type CSSProperties } from 'react';
import type { SegmentSign } from '../../model/queries/segments.ts';
import { cardName } from '../board/linkWords.ts';
import { useEditor, useT } from '../context.tsx';
import { classesOf } from '../board/classesOf.ts';
import styles from './Segments.module.css';

const css = classesOf(styles);

type SegmentItemProps = Readonly<{ sign: SegmentSign; text: string; count: number; isLit: boolean }>;

/** One segment: its badge, name and how many cards it is linked with. Pressed: its chain is in the spotlight. */
export const SegmentItem = memo(function SegmentItem({ sign, text, count, isLit }: SegmentItemProps) {
  const editor = useEditor();
  const t = useT();
  const name = cardName(text, t);
  const linked = t('segments.linked', { count });
  return (
    <li>
      <button
        type="button"
        className={css('item')}
        aria-pressed={isLit}
        aria-label={t('segments.item', { letter: sign.letter, name, linked })}
        title={name}
        style={shadeVariables(sign)}
        onClick={() => editor.set({ spotlight: isLit ? null : sign.id })}
      >
        <span className={css('badge')}>{sign.letter}</span> <span className={css('name')}>{name}</span>{' '}
        <span className={css('count')}>{count}</span>
      </button>
    </li>
  );
});

function shadeVariables({ color }: SegmentSign): CSSProperties {
  const variables: Record<string, string> = {
    '--shade': `var(--shade-${color}-line)`,
    '--tint': `var(--shade-${color}-tint)`,
    '--ink': `var(--shade-${color}-on-line)`,
  };
  return variables;
}
