import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import { notify } from '../../actions/notify.ts';
import { loadLateWords } from '../../i18n/translate.ts';
import type { Overlay } from '../../state/appState.ts';
import { useApp, useMaybeEditor, useServices, useT } from '../context.tsx';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';

/** A dialog whose code comes when it is first opened, or ahead of that. */
function late<Props extends object>(loadComponent: () => Promise<ComponentType<Props>>) {
  let component: ComponentType<Props> | null = null;
  const load = async (): Promise<{ default: ComponentType<Props> }> => {
    component = await loadComponent();
    return { default: component };
  };
  const Later = lazy(load);
  function Dialog(props: Props) {
    // What has come is drawn in the same event: the very next key belongs to it, and `lazy` would wait.
    const [Shown] = useState<ComponentType<Props>>(() => component ?? Later);
    return <Shown {...props} />;
  }
  return { load, Dialog };
}

/** One that speaks words of `lateEnglish.ts`, too. */
function lateWithWords<Props extends object>(loadComponent: () => Promise<ComponentType<Props>>) {
  return late(async () => (await Promise.all([loadComponent(), loadLateWords()]))[0]);
}

const LATE = {
  AboutDialog: late(() => import('./AboutDialog.tsx').then((module) => module.AboutDialog)),
  AgendaDialog: late(() => import('../agenda/AgendaDialog.tsx').then((module) => module.AgendaDialog)),
  LargeTimer: late(() => import('../agenda/LargeTimer.tsx').then((module) => module.LargeTimer)),
  ArrangeDialog: lateWithWords(() => import('../present/ArrangeDialog.tsx').then((module) => module.ArrangeDialog)),
  BlankDialog: late(() => import('./BlankDialog.tsx').then((module) => module.BlankDialog)),
  ConfirmDialog: late(() => import('./ConfirmDialog.tsx').then((module) => module.ConfirmDialog)),
  ErrorDialog: late(() => import('./ErrorDialog.tsx').then((module) => module.ErrorDialog)),
  ExportDialog: late(() => import('./ExportDialog.tsx').then((module) => module.ExportDialog)),
  ExportAsDialog: lateWithWords(() => import('../interchange/ExportAsDialog.tsx').then((module) => module.ExportAsDialog)),
  ImportDialog: lateWithWords(() => import('../interchange/ImportDialog.tsx').then((module) => module.ImportDialog)),
  InfoDialog: late(() => import('./InfoDialog.tsx').then((module) => module.InfoDialog)),
  PromptRoom: lateWithWords(() => import('../prompts/PromptRoom.tsx').then((module) => module.PromptRoom)),
  PresentView: late(() => import('../present/PresentView.tsx').then((module) => module.PresentView)),
  RecoveryDialog: late(() => import('../recovery/RecoveryDialog.tsx').then((module) => module.RecoveryDialog)),
  CompareDialog: late(() => import('../snapshots/CompareDialog.tsx').then((module) => module.CompareDialog)),
  HypothesesDialog: late(() => import('../hypotheses/HypothesesDialog.tsx').then((module) => module.HypothesesDialog)),
  SaveVersionDialog: late(() => import('../snapshots/SaveVersionDialog.tsx').then((module) => module.SaveVersionDialog)),
  SnapshotsDialog: late(() => import('../snapshots/SnapshotsDialog.tsx').then((module) => module.SnapshotsDialog)),
  ShortcutsDialog: late(() => import('./ShortcutsDialog.tsx').then((module) => module.ShortcutsDialog)),
  VersionsDialog: late(() => import('../versions/VersionsDialog.tsx').then((module) => module.VersionsDialog)),
  VoteDialog: late(() => import('../vote/VoteDialog.tsx').then((module) => module.VoteDialog)),
  CommandPalette: late(() => import('../palette/CommandPalette.tsx').then((module) => module.CommandPalette)),
} as const;

/** Fetches all dialogs while nothing else is to do: the first key typed into one must find it, and so must a lost network. */
function usePreloadedDialogs(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    const timer = setTimeout(() => Object.values(LATE).forEach(({ load }) => void load().catch(() => undefined)), PRELOAD_AFTER);
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
      return <LATE.CommandPalette.Dialog onClose={close} />;
    case 'shortcuts':
      return <LATE.ShortcutsDialog.Dialog onClose={close} />;
    case 'exportPdf':
      return <LATE.ExportDialog.Dialog onClose={close} />;
    case 'print':
      return <LATE.ExportDialog.Dialog isPrinting onClose={close} />;
    case 'exportBlank':
      return <LATE.BlankDialog.Dialog onClose={close} />;
    case 'exportAs':
      return <LATE.ExportAsDialog.Dialog onClose={close} />;
    case 'import':
      return <LATE.ImportDialog.Dialog name={overlay.name} bytes={overlay.bytes} onClose={close} />;
    case 'recovery':
      return <LATE.RecoveryDialog.Dialog onClose={close} />;
    case 'documentInfo':
      return <LATE.InfoDialog.Dialog onClose={close} />;
    case 'versions':
      return <LATE.VersionsDialog.Dialog onClose={close} />;
    case 'agenda':
      return <LATE.AgendaDialog.Dialog onClose={close} />;
    case 'largeTimer':
      return <LATE.LargeTimer.Dialog onClose={close} />;
    case 'arrangeStory':
      return <LATE.ArrangeDialog.Dialog onClose={close} />;
    case 'present':
      return <LATE.PresentView.Dialog onClose={close} />;
    case 'hypotheses':
      return <LATE.HypothesesDialog.Dialog onClose={close} />;
    case 'promptRoom':
      return <LATE.PromptRoom.Dialog onClose={close} />;
    case 'snapshots':
      return <LATE.SnapshotsDialog.Dialog onClose={close} />;
    case 'saveVersion':
      return <LATE.SaveVersionDialog.Dialog id={overlay.id} onClose={close} />;
    case 'compareVersions':
      return <LATE.CompareDialog.Dialog before={overlay.before} after={overlay.after} onClose={close} />;
    case 'vote':
      return <LATE.VoteDialog.Dialog onClose={close} />;
    case 'about':
      return <LATE.AboutDialog.Dialog onClose={close} />;
    case 'error':
      return <LATE.ErrorDialog.Dialog title={overlay.title} text={overlay.text} details={overlay.details} onClose={close} />;
    case 'confirm':
      return <LATE.ConfirmDialog.Dialog question={overlay.question} onAnswer={overlay.answer} />;
    // These two come with the workspace: people type on right after the key that opens them.
    case 'linkPicker':
    case 'movePicker':
      return null;
  }
}
