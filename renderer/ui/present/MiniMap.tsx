import type { BlockKey } from '../../model/blocks.ts';
import type { StoryBoard } from '../../stage/story/storyBoard.ts';
import styles from './StoryStage.module.css';

/** The nine blocks in small: where on the canvas the story is. What it shows is said by the heading beside it. */
export function MiniMap({ board, block }: Readonly<{ board: StoryBoard; block: BlockKey | null }>) {
  const { box } = board.layout;
  return (
    <svg aria-hidden viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} className={styles['map']}>
      {board.blocks.map(({ block: key, box: { x, y, width, height } }) => (
        <rect
          key={key}
          {...{ x: x + MARGIN, y: y + MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN }}
          rx={16}
          className={styles[key === block ? 'here' : 'elsewhere']}
        />
      ))}
    </svg>
  );
}

/** Board units; the gaps of the board itself could not be seen this small. */
const MARGIN = 10;
