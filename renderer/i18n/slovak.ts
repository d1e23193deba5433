import type { SlovakOf } from './message.ts';
import type { Messages } from './catalogues.ts';
import { accessible as skAccessible } from './sk/accessible.ts';
import { actions as skActions } from './sk/actions.ts';
import { agenda as skAgenda } from './sk/agenda.ts';
import { arrangeStory as skArrangeStory } from './sk/arrangeStory.ts';
import { audience as skAudience } from './sk/audience.ts';
import { blocks as skBlocks } from './sk/blocks.ts';
import { board as skBoard } from './sk/board.ts';
import { check as skCheck } from './sk/check.ts';
import { commands as skCommands } from './sk/commands.ts';
import { customerFields as skCustomerFields } from './sk/customerFields.ts';
import { details as skDetails } from './sk/details.ts';
import { dialogs as skDialogs } from './sk/dialogs.ts';
import { facilitate as skFacilitate } from './sk/facilitate.ts';
import { files as skFiles } from './sk/files.ts';
import { find as skFind } from './sk/find.ts';
import { findings as skFindings } from './sk/findings.ts';
import { inspector as skInspector } from './sk/inspector.ts';
import { interchange as skInterchange } from './sk/interchange.ts';
import { lifeCycle as skLifeCycle } from './sk/lifeCycle.ts';
import { numbers as skNumbers } from './sk/numbers.ts';
import { outputs as skOutputs } from './sk/outputs.ts';
import { pages as skPages } from './sk/pages.ts';
import { pickers as skPickers } from './sk/pickers.ts';
import { prompts as skPrompts } from './sk/prompts.ts';
import { repairs as skRepairs } from './sk/repairs.ts';
import { present as skPresent } from './sk/present.ts';
import { recovery as skRecovery } from './sk/recovery.ts';
import { scorecard as skScorecard } from './sk/scorecard.ts';
import { segments as skSegments } from './sk/segments.ts';
import { shell as skShell } from './sk/shell.ts';
import { snapshots as skSnapshots } from './sk/snapshots.ts';
import { start as skStart } from './sk/start.ts';
import { status as skStatus } from './sk/status.ts';
import { storyPages as skStoryPages } from './sk/storyPages.ts';
import { terms as skTerms } from './sk/terms.ts';
import { versions as skVersions } from './sk/versions.ts';
import { views as skViews } from './sk/views.ts';
import { vote as skVote } from './sk/vote.ts';
import { workshop as skWorkshop } from './sk/workshop.ts';
import { tieWords } from './tiedWords.ts';

/** Loaded when somebody reads Slovak: English is the language everything else falls back on. */
export const sk: SlovakOf<Messages> = tieWords({
  ...skAccessible,
  ...skActions,
  ...skAgenda,
  ...skArrangeStory,
  ...skAudience,
  ...skBlocks,
  ...skBoard,
  ...skCheck,
  ...skCommands,
  ...skCustomerFields,
  ...skDetails,
  ...skDialogs,
  ...skFacilitate,
  ...skFiles,
  ...skFind,
  ...skFindings,
  ...skInspector,
  ...skInterchange,
  ...skLifeCycle,
  ...skNumbers,
  ...skOutputs,
  ...skPages,
  ...skPickers,
  ...skPrompts,
  ...skPresent,
  ...skRepairs,
  ...skRecovery,
  ...skScorecard,
  ...skSegments,
  ...skShell,
  ...skSnapshots,
  ...skStart,
  ...skStatus,
  ...skStoryPages,
  ...skTerms,
  ...skVersions,
  ...skViews,
  ...skVote,
  ...skWorkshop,
});
