import { actions as enActions } from './en/actions.ts';
import { blocks as enBlocks } from './en/blocks.ts';
import { board as enBoard } from './en/board.ts';
import { dialogs as enDialogs } from './en/dialogs.ts';
import { files as enFiles } from './en/files.ts';
import { shell as enShell } from './en/shell.ts';
import { start as enStart } from './en/start.ts';
import { actions as skActions } from './sk/actions.ts';
import { blocks as skBlocks } from './sk/blocks.ts';
import { board as skBoard } from './sk/board.ts';
import { dialogs as skDialogs } from './sk/dialogs.ts';
import { files as skFiles } from './sk/files.ts';
import { shell as skShell } from './sk/shell.ts';
import { start as skStart } from './sk/start.ts';

/** One area a file; this list is all that knows them. */
export const en = { ...enActions, ...enBlocks, ...enBoard, ...enDialogs, ...enFiles, ...enShell, ...enStart } as const;
export const sk = { ...skActions, ...skBlocks, ...skBoard, ...skDialogs, ...skFiles, ...skShell, ...skStart };

export type Messages = typeof en;
export type MessageKey = keyof Messages;
