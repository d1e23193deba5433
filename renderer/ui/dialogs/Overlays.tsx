import { lazy, Suspense } from 'react';
import type { Overlay } from '../../state/appState.ts';
import { useApp, useServices } from '../context.tsx';

const AboutDialog = lazy(() => import('./AboutDialog.tsx').then((module) => ({ default: module.AboutDialog })));
const ConfirmDialog = lazy(() => import('./ConfirmDialog.tsx').then((module) => ({ default: module.ConfirmDialog })));
const ErrorDialog = lazy(() => import('./ErrorDialog.tsx').then((module) => ({ default: module.ErrorDialog })));
const ExportDialog = lazy(() => import('./ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })));
const InfoDialog = lazy(() => import('./InfoDialog.tsx').then((module) => ({ default: module.InfoDialog })));
const LinkPicker = lazy(() => import('../linkPicker/LinkPicker.tsx').then((module) => ({ default: module.LinkPicker })));
const MovePicker = lazy(() => import('../linkPicker/MovePicker.tsx').then((module) => ({ default: module.MovePicker })));
const ShortcutsDialog = lazy(() => import('./ShortcutsDialog.tsx').then((module) => ({ default: module.ShortcutsDialog })));
const CommandPalette = lazy(() => import('../palette/CommandPalette.tsx').then((module) => ({ default: module.CommandPalette })));

/** The one dialog on top of everything; each is loaded when it is first opened. */
export function Overlays() {
  const { app } = useServices();
  const overlay = useApp((state) => state.overlay);
  const close = (): void => app.setState({ overlay: null });
  return overlay && <Suspense>{drawOverlay(overlay, close)}</Suspense>;
}

function drawOverlay(overlay: Overlay, close: () => void) {
  switch (overlay.kind) {
    case 'palette':
      return <CommandPalette onClose={close} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
    case 'exportPdf':
      return <ExportDialog onClose={close} />;
    case 'documentInfo':
      return <InfoDialog onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    case 'error':
      return <ErrorDialog title={overlay.title} text={overlay.text} details={overlay.details} onClose={close} />;
    case 'confirm':
      return <ConfirmDialog question={overlay.question} onAnswer={overlay.answer} />;
    case 'linkPicker':
      return <LinkPicker />;
    case 'movePicker':
      return <MovePicker />;
  }
}
