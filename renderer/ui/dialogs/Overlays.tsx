import { lazy, Suspense, useEffect } from 'react';
import { notify } from '../../actions/notify.ts';
import { loadLateWords } from '../../i18n/translate.ts';
import type { Overlay } from '../../state/appState.ts';
import { useApp, useMaybeEditor, useServices, useT } from '../context.tsx';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';

/** How each dialog's code comes; the same functions load it ahead. */
const LOAD = {
  AboutDialog: () => import('./AboutDialog.tsx').then((module) => ({ default: module.AboutDialog })),
  AgendaDialog: () => import('../agenda/AgendaDialog.tsx').then((module) => ({ default: module.AgendaDialog })),
  LargeTimer: () => import('../agenda/LargeTimer.tsx').then((module) => ({ default: module.LargeTimer })),
  ArrangeDialog: () =>
    Promise.all([import('../present/ArrangeDialog.tsx'), loadLateWords()]).then(([module]) => ({
      default: module.ArrangeDialog,
    })),
  BlankDialog: () => import('./BlankDialog.tsx').then((module) => ({ default: module.BlankDialog })),
  ConfirmDialog: () => import('./ConfirmDialog.tsx').then((module) => ({ default: module.ConfirmDialog })),
  ErrorDialog: () => import('./ErrorDialog.tsx').then((module) => ({ default: module.ErrorDialog })),
  ExportDialog: () => import('./ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })),
  ExportAsDialog: () => import('../interchange/ExportAsDialog.tsx').then((module) => ({ default: module.ExportAsDialog })),
  ImportDialog: () => import('../interchange/ImportDialog.tsx').then((module) => ({ default: module.ImportDialog })),
  InfoDialog: () => import('./InfoDialog.tsx').then((module) => ({ default: module.InfoDialog })),
  PromptRoom: () =>
    Promise.all([import('../prompts/PromptRoom.tsx'), loadLateWords()]).then(([module]) => ({ default: module.PromptRoom })),
  PresentView: () => import('../present/PresentView.tsx').then((module) => ({ default: module.PresentView })),
  RecoveryDialog: () => import('../recovery/RecoveryDialog.tsx').then((module) => ({ default: module.RecoveryDialog })),
  CompareDialog: () => import('../snapshots/CompareDialog.tsx').then((module) => ({ default: module.CompareDialog })),
  HypothesesDialog: () => import('../hypotheses/HypothesesDialog.tsx').then((module) => ({ default: module.HypothesesDialog })),
  SaveVersionDialog: () => import('../snapshots/SaveVersionDialog.tsx').then((module) => ({ default: module.SaveVersionDialog })),
  SnapshotsDialog: () => import('../snapshots/SnapshotsDialog.tsx').then((module) => ({ default: module.SnapshotsDialog })),
  ShortcutsDialog: () => import('./ShortcutsDialog.tsx').then((module) => ({ default: module.ShortcutsDialog })),
  VersionsDialog: () => import('../versions/VersionsDialog.tsx').then((module) => ({ default: module.VersionsDialog })),
  VoteDialog: () => import('../vote/VoteDialog.tsx').then((module) => ({ default: module.VoteDialog })),
  CommandPalette: () => import('../palette/CommandPalette.tsx').then((module) => ({ default: module.CommandPalette })),
} as const;

const AboutDialog = lazy(LOAD.AboutDialog);
const AgendaDialog = lazy(LOAD.AgendaDialog);
const LargeTimer = lazy(LOAD.LargeTimer);
const ArrangeDialog = lazy(LOAD.ArrangeDialog);
const BlankDialog = lazy(LOAD.BlankDialog);
const ConfirmDialog = lazy(LOAD.ConfirmDialog);
const ErrorDialog = lazy(LOAD.ErrorDialog);
const ExportDialog = lazy(LOAD.ExportDialog);
const ExportAsDialog = lazy(LOAD.ExportAsDialog);
const ImportDialog = lazy(LOAD.ImportDialog);
const InfoDialog = lazy(LOAD.InfoDialog);
const PromptRoom = lazy(LOAD.PromptRoom);
const PresentView = lazy(LOAD.PresentView);
const RecoveryDialog = lazy(LOAD.RecoveryDialog);
const CompareDialog = lazy(LOAD.CompareDialog);
const SaveVersionDialog = lazy(LOAD.SaveVersionDialog);
const HypothesesDialog = lazy(LOAD.HypothesesDialog);
const SnapshotsDialog = lazy(LOAD.SnapshotsDialog);
const ShortcutsDialog = lazy(LOAD.ShortcutsDialog);
const VersionsDialog = lazy(LOAD.VersionsDialog);
const VoteDialog = lazy(LOAD.VoteDialog);
const CommandPalette = lazy(LOAD.CommandPalette);

/** Fetches all dialogs while nothing else is to do: the first key typed into one must find it, and so must a lost network. */
function usePreloadedDialogs(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    const timer = setTimeout(() => Object.values(LOAD).forEach((load) => void load().catch(() => undefined)), PRELOAD_AFTER);
    return () => clearTimeout(timer);
  }, [isWanted]);
}

/** Milliseconds after a document is on the screen. */
const PRELOAD_AFTER = 400;

/** The one dialog on top of everything; each is loaded when it is first opened. */
export function Overlays() {
  const { app } = useServices();
  const overlay = useApp((state) => state.overlay);
  usePreloadedDialogs(useMaybeEditor() !== null);
  const close = (): void => app.setState({ overlay: null });
  return (
    overlay && (
      // A dialog whose code cannot be fetched closes; the window behind it, and what is written there, stays.
      <ErrorBoundary key={overlay.kind} fallback={closesItself(close)}>
        <Suspense>{drawOverlay(overlay, close)}</Suspense>
      </ErrorBoundary>
    )
  );
}

function closesItself(close: () => void) {
  return () => <ClosesItself onClose={close} />;
}

function ClosesItself({ onClose }: Readonly<{ onClose: () => void }>) {
  const { app } = useServices();
  const t = useT();
  useEffect(() => {
    onClose();
    notify(app, { tone: 'error', text: t('shell.dialogMissing'), offersUndo: false });
  });
  return null;
}

function drawOverlay(overlay: Overlay, close: () => void) {
  switch (overlay.kind) {
    case 'palette':
      return <CommandPalette onClose={close} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
    case 'exportPdf':
      return <ExportDialog onClose={close} />;
    case 'print':
      return <ExportDialog isPrinting onClose={close} />;
    case 'exportBlank':
      return <BlankDialog onClose={close} />;
    case 'exportAs':
      return <ExportAsDialog onClose={close} />;
    case 'import':
      return <ImportDialog name={overlay.name} bytes={overlay.bytes} onClose={close} />;
    case 'recovery':
      return <RecoveryDialog onClose={close} />;
    case 'documentInfo':
      return <InfoDialog onClose={close} />;
    case 'versions':
      return <VersionsDialog onClose={close} />;
    case 'agenda':
      return <AgendaDialog onClose={close} />;
    case 'largeTimer':
      return <LargeTimer onClose={close} />;
    case 'arrangeStory':
      return <ArrangeDialog onClose={close} />;
    case 'present':
      return <PresentView onClose={close} />;
    case 'hypotheses':
      return <HypothesesDialog onClose={close} />;
    case 'promptRoom':
      return <PromptRoom onClose={close} />;
    case 'snapshots':
      return <SnapshotsDialog onClose={close} />;
    case 'saveVersion':
      return <SaveVersionDialog id={overlay.id} onClose={close} />;
    case 'compareVersions':
      return <CompareDialog before={overlay.before} after={overlay.after} onClose={close} />;
    case 'vote':
      return <VoteDialog onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    case 'error':
      return <ErrorDialog title={overlay.title} text={overlay.text} details={overlay.details} onClose={close} />;
    case 'confirm':
      return <ConfirmDialog question={overlay.question} onAnswer={overlay.answer} />;
    // These two come with the workspace: people type on right after the key that opens them.
    case 'linkPicker':
    case 'movePicker':
      return null;
  }
}
