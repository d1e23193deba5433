import type { Translate } from '../../i18n/translate.ts';
import type { BoardTheme } from '../../layout/theme.ts';
import type { BlockKey } from '../../model/blocks.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { createStoryBoard, type StoryBoard } from '../../stage/story/storyBoard.ts';

/** The last board of each document: the stage, the previews beside it and the next view all show the same. */
const known = new WeakMap<CanvasDocument, Readonly<{ theme: BoardTheme; t: Translate; board: StoryBoard }>>();

/** The board of a document, laid out and drawn when it is first asked for. */
export function storyBoardFor(document: CanvasDocument, theme: BoardTheme, t: Translate): StoryBoard {
  const before = known.get(document);
  if (before?.theme === theme && before.t === t) return before.board;
  const words = (block: BlockKey) => ({ title: t(`block.${block}`), question: t(`question.${block}`) });
  const board = createStoryBoard(document, theme, words);
  known.set(document, { theme, t, board });
  return board;
}
