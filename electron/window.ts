import { BrowserWindow, screen } from 'electron';
import { placeWindow, SMALLEST, type Bounds } from './bounds.ts';
import type { WindowState } from './contract.ts';

type Look = Readonly<{ preload: string; icon: string; remembered: unknown; openCount: number; isDevelopment: boolean }>;

/** Makes a window; it shows itself when there is something to see. The page is loaded by the caller. */
export function createWindow({ preload, icon, remembered, openCount, isDevelopment }: Look): BrowserWindow {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  const { maximized, ...place } = placeWindow(
    remembered,
    [main, ...others].map((display) => display.workArea),
    openCount,
  );
  const window = new BrowserWindow({
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Platno',
    // Elsewhere the icon is the program's own.
    ...(process.platform === 'linux' && { icon }),
    // The sandbox and context isolation are Electron's defaults and are not touched. The spelling checker would
    // download dictionaries.
    webPreferences: { preload, spellcheck: false, devTools: isDevelopment },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  return window;
}

/** What is remembered for the next window. */
export function boundsOf(window: BrowserWindow): Bounds {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}

/** Title bar: macOS has a mark and a file icon of its own for what other systems only get as text. */
export function showState(window: BrowserWindow, { title, edited }: WindowState, path: string | null): void {
  const isMac = process.platform === 'darwin';
  const name = title === '' ? 'Platno' : `${title} — Platno`;
  window.setTitle(edited && !isMac ? `● ${name}` : name);
  if (!isMac) return;
  window.setDocumentEdited(edited);
  window.setRepresentedFilename(path ?? '');
}
