import type { BrowserContext } from '@playwright/test';
import type { PageScripts } from './pageScripts.ts';

/** Answers what a page asks for at a custom scheme. */
export type SchemeHandler = (request: Request) => Promise<Response> | Response;

export type RequestFilter = (details: { url: string }, callback: (answer: { cancel?: boolean }) => void) => void;

/** What the parts of the stand-in share. One process is one application. */
export const state: {
  /** The folder `electron` was started with, and its package.json. */
  appFolder: string;
  /** Whether it came out of an archive, beside the executable. */
  isPackaged: boolean;
  manifest: Readonly<Record<string, unknown>>;
  context: BrowserContext | null;
  scripts: PageScripts | null;
  readonly schemes: Map<string, SchemeHandler>;
  readonly ipcHandlers: Map<string, (event: object, ...args: unknown[]) => unknown>;
  requestFilter: RequestFilter | null;
  /** The default session's `will-download`. */
  askDownload: (event: object) => void;
} = {
  appFolder: '',
  isPackaged: false,
  manifest: {},
  context: null,
  scripts: null,
  schemes: new Map(),
  ipcHandlers: new Map(),
  requestFilter: null,
  askDownload: () => undefined,
};

export function running(): { context: BrowserContext; scripts: PageScripts } {
  if (state.context === null || state.scripts === null) throw new Error('a window was made before app was ready');
  return { context: state.context, scripts: state.scripts };
}
