import { BrowserWindow, screen, type Display } from 'electron';
import { placeWindow, SMALLEST, type Bounds } from './bounds.ts';
import type { WindowState } from './contract.ts';

type Look = Readonly<{ preload: string; icon: string; remembered: unknown; openCount: number; isDevelopment: boolean }>;

type AudienceLook = Pick<Look, 'icon' | 'isDevelopment'>;

const AUDIENCE_SIZE = { width: 1280, height: 720 };

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

/**
 * A window for the room: all of a display, or an ordinary one that a person can move. Without a preload it has no way to this process.
 */
export function createAudienceWindow(display: Display | null, { icon, isDevelopment }: AudienceLook): BrowserWindow {
  const window = new BrowserWindow({
    ...(display === null ? AUDIENCE_SIZE : display.bounds),
    frame: display === null,
    show: false,
    title: 'Platno',
    // No flash of white on the wall.
    backgroundColor: '#000000',
    ...(process.platform === 'linux' && { icon }),
    webPreferences: { spellcheck: false, devTools: isDevelopment },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  // Its keys are the page's own. On macOS the menu belongs to the program.
  if (process.platform !== 'darwin') window.removeMenu();
  window.once('ready-to-show', () => {
    // The keyboard stays with the presenter.
    window.showInactive();
    if (display !== null) fillDisplay(window, display);
  });
  return window;
}

/**
 * After it is shown: a hidden window asked for full screen goes to the display its program is on, and bounds across displays of
 * different density are rounded until it is there. On Wayland, where programs place no windows, the compositor decides. A full screen
 * of macOS' own kind would leave other displays black unless they have separate spaces.
 */
function fillDisplay(window: BrowserWindow, { bounds }: Display): void {
  window.setBounds(bounds);
  if (process.platform === 'darwin') window.setSimpleFullScreen(true);
  else window.setFullScreen(true);
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
