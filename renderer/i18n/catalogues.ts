import { accessible as enAccessible } from './en/accessible.ts';
import { actions as enActions } from './en/actions.ts';
import { blocks as enBlocks } from './en/blocks.ts';
import { board as enBoard } from './en/board.ts';
import { commands as enCommands } from './en/commands.ts';
import { dialogs as enDialogs } from './en/dialogs.ts';
import { files as enFiles } from './en/files.ts';
import { find as enFind } from './en/find.ts';
import { inspector as enInspector } from './en/inspector.ts';
import { pickers as enPickers } from './en/pickers.ts';
import { segments as enSegments } from './en/segments.ts';
import { shell as enShell } from './en/shell.ts';
import { start as enStart } from './en/start.ts';
import { status as enStatus } from './en/status.ts';
import { accessible as skAccessible } from './sk/accessible.ts';
import { actions as skActions } from './sk/actions.ts';
import { blocks as skBlocks } from './sk/blocks.ts';
import { board as skBoard } from './sk/board.ts';
import { commands as skCommands } from './sk/commands.ts';
import { dialogs as skDialogs } from './sk/dialogs.ts';
import { files as skFiles } from './sk/files.ts';
import { find as skFind } from './sk/find.ts';
import { inspector as skInspector } from './sk/inspector.ts';
import { pickers as skPickers } from './sk/pickers.ts';
import { segments as skSegments } from './sk/segments.ts';
import { shell as skShell } from './sk/shell.ts';
import { start as skStart } from './sk/start.ts';
import { status as skStatus } from './sk/status.ts';

/** One area a file; this list is all that knows them. */
export const en = {
  ...enAccessible,
  ...enActions,
  ...enBlocks,
  ...enBoard,
  ...enCommands,
  ...enDialogs,
  ...enFiles,
  ...enFind,
  ...enInspector,
  ...enPickers,
  ...enSegments,
  ...enShell,
  ...enStart,
  ...enStatus,
} as const;
export const sk = {
  ...skAccessible,
  ...skActions,
  ...skBlocks,
  ...skBoard,
  ...skCommands,
  ...skDialogs,
  ...skFiles,
  ...skFind,
  ...skInspector,
  ...skPickers,
  ...skSegments,
  ...skShell,
  ...skStart,
  ...skStatus,
};

export type Messages = typeof en;
export type MessageKey = keyof Messages;
