import { accessible as enAccessible } from './en/accessible.ts';
import { actions as enActions } from './en/actions.ts';
import { agenda as enAgenda } from './en/agenda.ts';
import { audience as enAudience } from './en/audience.ts';
import { blocks as enBlocks } from './en/blocks.ts';
import { board as enBoard } from './en/board.ts';
import { check as enCheck } from './en/check.ts';
import { commands as enCommands } from './en/commands.ts';
import { customerFields as enCustomerFields } from './en/customerFields.ts';
import { details as enDetails } from './en/details.ts';
import { dialogs as enDialogs } from './en/dialogs.ts';
import { facilitate as enFacilitate } from './en/facilitate.ts';
import { files as enFiles } from './en/files.ts';
import { find as enFind } from './en/find.ts';
import { findings as enFindings } from './en/findings.ts';
import { inspector as enInspector } from './en/inspector.ts';
import { lifeCycle as enLifeCycle } from './en/lifeCycle.ts';
import { numbers as enNumbers } from './en/numbers.ts';
import { outputs as enOutputs } from './en/outputs.ts';
import { pages as enPages } from './en/pages.ts';
import { pickers as enPickers } from './en/pickers.ts';
import { repairs as enRepairs } from './en/repairs.ts';
import { present as enPresent } from './en/present.ts';
import { recovery as enRecovery } from './en/recovery.ts';
import { scorecard as enScorecard } from './en/scorecard.ts';
import { segments as enSegments } from './en/segments.ts';
import { shell as enShell } from './en/shell.ts';
import { snapshots as enSnapshots } from './en/snapshots.ts';
import { start as enStart } from './en/start.ts';
import { status as enStatus } from './en/status.ts';
import { storyPages as enStoryPages } from './en/storyPages.ts';
import { terms as enTerms } from './en/terms.ts';
import { versions as enVersions } from './en/versions.ts';
import { views as enViews } from './en/views.ts';
import { vote as enVote } from './en/vote.ts';
import { workshop as enWorkshop } from './en/workshop.ts';
import type { lateEn } from './lateEnglish.ts';

/** One area a file; this list, that of `lateEnglish.ts` and their twin in `slovak.ts` are all that know them. */
export const en = {
  ...enAccessible,
  ...enActions,
  ...enAgenda,
  ...enAudience,
  ...enBlocks,
  ...enBoard,
  ...enCheck,
  ...enCommands,
  ...enCustomerFields,
  ...enDetails,
  ...enDialogs,
  ...enFacilitate,
  ...enFiles,
  ...enFind,
  ...enFindings,
  ...enInspector,
  ...enLifeCycle,
  ...enNumbers,
  ...enOutputs,
  ...enPages,
  ...enPickers,
  ...enPresent,
  ...enRepairs,
  ...enRecovery,
  ...enScorecard,
  ...enSegments,
  ...enShell,
  ...enSnapshots,
  ...enStart,
  ...enStatus,
  ...enStoryPages,
  ...enTerms,
  ...enVersions,
  ...enViews,
  ...enVote,
  ...enWorkshop,
} as const;

/** Also what comes later. */
export type Messages = typeof en & typeof lateEn;
export type MessageKey = keyof Messages;
