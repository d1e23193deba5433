import type { BrowserWindow, WebContents } from 'electron';
import type { MenuEntry, WindowState } from './contract.ts';

/** A window and what the main process knows about it. */
export type OpenWindow = {
  readonly window: BrowserWindow;
  /** Null until the renderer has told for the first time. */
  state: WindowState | null;
  /** The path of a file this window was opened for and has not asked for yet. */
  initial: string | null;
  /** The real place of a file that is handed over but that the renderer has not reported as its own yet. */
  expected: string | null;
  menu: readonly MenuEntry[];
  mayClose: boolean;
  askedToClose: boolean;
  isResponsive: boolean;
  /** Times of crashes, ms since 1970. */
  crashes: readonly number[];
};

export type OpenWindows = Readonly<{
  add: (window: BrowserWindow) => OpenWindow;
  remove: (record: OpenWindow) => void;
  all: () => readonly OpenWindow[];
  of: (contents: WebContents) => OpenWindow | null;
  focused: () => OpenWindow | null;
  /** The window that shows the file at this real place, or is about to. */
  showing: (target: string) => OpenWindow | null;
  /** A window with nothing in it, which may take a file; null if every window is in use. */
  idle: () => OpenWindow | null;
}>;

/** `targetOf` gives the real place of a file id. */
export function createOpenWindows(targetOf: (fileId: string) => string | null): OpenWindows {
  let records: readonly OpenWindow[] = [];

  const shows = (record: OpenWindow, target: string): boolean => {
    if (record.expected === target) return true;
    const fileId = record.state?.fileId ?? null;
    return fileId !== null && targetOf(fileId) === target;
  };
  return {
    add: (window) => {
      const record: OpenWindow = {
        window,
        state: null,
        initial: null,
        expected: null,
        menu: [],
        mayClose: false,
        askedToClose: false,
        isResponsive: true,
        crashes: [],
      };
      records = [...records, record];
      return record;
    },
    remove: (gone) => {
      records = records.filter((record) => record !== gone);
    },
    all: () => records,
    of: (contents) => records.find((record) => record.window.webContents === contents) ?? null,
    focused: () => records.find((record) => record.window.isFocused()) ?? null,
    showing: (target) => records.find((record) => shows(record, target)) ?? null,
    idle: () => records.find(isIdle) ?? null,
  };
}

function isIdle({ state, expected }: OpenWindow): boolean {
  return state !== null && state.fileId === null && !state.edited && expected === null;
}

export function isEdited(record: OpenWindow): boolean {
  return record.state?.edited === true && !record.mayClose;
}

/** Brings a window to the front, also out of the task bar. */
export function bringForward({ window }: OpenWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
