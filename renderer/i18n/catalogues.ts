import { blocks as enBlocks } from './en/blocks.ts';
import { board as enBoard } from './en/board.ts';
import { blocks as skBlocks } from './sk/blocks.ts';
import { board as skBoard } from './sk/board.ts';

/** One area a file; this list is all that knows them. */
export const en = { ...enBlocks, ...enBoard } as const;
export const sk = { ...skBlocks, ...skBoard };

export type Messages = typeof en;
export type MessageKey = keyof Messages;
