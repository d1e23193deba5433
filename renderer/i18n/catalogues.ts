import { accessible as enAccessible } from './en/accessible.ts';
import { actions as enActions } from './en/actions.ts';
import { blocks as enBlocks } from './en/blocks.ts';
import { board as enBoard } from './en/board.ts';
import { check as enCheck } from './en/check.ts';
import { commands as enCommands } from './en/commands.ts';
import { customerFields as enCustomerFields } from './en/customerFields.ts';
import { details as enDetails } from './en/details.ts';
import { dialogs as enDialogs } from './en/dialogs.ts';
import { files as enFiles } from './en/files.ts';
import { find as enFind } from './en/find.ts';
import { findings as enFindings } from './en/findings.ts';
import { inspector as enInspector } from './en/inspector.ts';
import { interchange as enInterchange } from './en/interchange.ts';
import { lifeCycle as enLifeCycle } from './en/lifeCycle.ts';
import { pages as enPages } from './en/pages.ts';
import { pickers as enPickers } from './en/pickers.ts';
import { scorecard as enScorecard } from './en/scorecard.ts';
import { segments as enSegments } from './en/segments.ts';
import { shell as enShell } from './en/shell.ts';
import { start as enStart } from './en/start.ts';
import { status as enStatus } from './en/status.ts';
import { terms as enTerms } from './en/terms.ts';
import { views as enViews } from './en/views.ts';
import { accessible as skAccessible } from './sk/accessible.ts';
import { actions as skActions } from './sk/actions.ts';
import { blocks as skBlocks } from './sk/blocks.ts';
import { board as skBoard } from './sk/board.ts';
import { check as skCheck } from './sk/check.ts';
import { commands as skCommands } from './sk/commands.ts';
import { customerFields as skCustomerFields } from './sk/customerFields.ts';
import { details as skDetails } from './sk/details.ts';
import { dialogs as skDialogs } from './sk/dialogs.ts';
import { files as skFiles } from './sk/files.ts';
import { find as skFind } from './sk/find.ts';
import { findings as skFindings } from './sk/findings.ts';
import { inspector as skInspector } from './sk/inspector.ts';
import { interchange as skInterchange } from './sk/interchange.ts';
import { lifeCycle as skLifeCycle } from './sk/lifeCycle.ts';
import { pages as skPages } from './sk/pages.ts';
import { pickers as skPickers } from './sk/pickers.ts';
import { scorecard as skScorecard } from './sk/scorecard.ts';
import { segments as skSegments } from './sk/segments.ts';
import { shell as skShell } from './sk/shell.ts';
import { start as skStart } from './sk/start.ts';
import { status as skStatus } from './sk/status.ts';
import { terms as skTerms } from './sk/terms.ts';
import { views as skViews } from './sk/views.ts';

/** One area a file; this list is all that knows them. */
export const en = {
  ...enAccessible,
  ...enActions,
  ...enBlocks,
  ...enBoard,
  ...enCheck,
  ...enCommands,
  ...enCustomerFields,
  ...enDetails,
  ...enDialogs,
  ...enFiles,
  ...enFind,
  ...enFindings,
  ...enInspector,
  ...enInterchange,
  ...enLifeCycle,
  ...enPages,
  ...enPickers,
  ...enScorecard,
  ...enSegments,
  ...enShell,
  ...enStart,
  ...enStatus,
  ...enTerms,
  ...enViews,
} as const;
export const sk = {
  ...skAccessible,
  ...skActions,
  ...skBlocks,
  ...skBoard,
  ...skCheck,
  ...skCommands,
  ...skCustomerFields,
  ...skDetails,
  ...skDialogs,
  ...skFiles,
  ...skFind,
  ...skFindings,
  ...skInspector,
  ...skInterchange,
  ...skLifeCycle,
  ...skPages,
  ...skPickers,
  ...skScorecard,
  ...skSegments,
  ...skShell,
  ...skStart,
  ...skStatus,
  ...skTerms,
  ...skViews,
};

export type Messages = typeof en;
export type MessageKey = keyof Messages;
