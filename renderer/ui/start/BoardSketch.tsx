import { useMemo } from 'react';
import type { CanvasDocument } from '../../model/document.ts';
import type { Box } from '../../layout/geometry.ts';
import { classNames } from '../widgets/classNames.ts';
import { shadeVariables } from '../widgets/shadeVariables.ts';
import styles from './BoardSketch.module.css';
import { sketchBoard } from './sketch.ts';

/** Picture units; the frame around it has the same proportions. */
const SIZE = { width: 284, height: 200 };
const MARGIN = 8;
const INSIDE = { width: SIZE.width - 2 * MARGIN, height: SIZE.height - 2 * MARGIN };

/** A little picture of a whole board in the colours of the theme: blocks, cards, bars for text, no links. */
export function BoardSketch({ document }: Readonly<{ document: CanvasDocument }>) {
  const { blocks, cards } = useMemo(() => sketchBoard(document, INSIDE), [document]);
  return (
    <svg viewBox={`${-MARGIN} ${-MARGIN} ${SIZE.width} ${SIZE.height}`} aria-hidden className={styles['sketch']}>
      {blocks.map(({ box, title }) => (
        <g key={`${box.x} ${box.y}`}>
          <rect {...box} rx={3} className={styles['block']} />
          <rect {...title} className={styles['title']} />
        </g>
      ))}
      {cards.map(({ id, box, color, isSegment, bars }) => (
        <g
          key={id}
          className={classNames(color !== null && styles['tinted'])}
          style={color === null ? undefined : shadeVariables(color)}
        >
          <rect {...box} rx={2} className={styles['card']} />
          {isSegment && <rect {...stripe(box)} rx={1} className={styles['stripe']} />}
          {bars.map((bar) => (
            <rect key={bar.y} {...bar} className={styles['bar']} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function stripe({ x, y, height }: Box): Box {
  return { x, y, width: 2, height };
}
