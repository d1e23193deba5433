import { createStore, type StoreApi } from 'zustand/vanilla';
import { DEFAULT_SETTINGS, type AppInfo, type KeptWork, type RecentFile, type Settings } from '../../electron/contract.ts';
import { PLAIN_STORY, SELDOM_PAGES, type PageKind, type StoryPages } from '../layout/pages/page.ts';
import type { BlockKey } from '../model/blocks.ts';
import type { CanvasDocument } from '../model/document.ts';
import type { Editor } from './editor.ts';

/** A message at the lower edge: gone by itself, `undo` offers to take the last step back. */
export type Toast = Readonly<{
  id: string;
  tone: 'info' | 'success' | 'error';
  text: string;
  offersUndo: boolean;
  /** The id of a command that goes on from here. */
  offers?: string;
}>;

/** What can be compared: the document as it is, a version it keeps, or another file, which is only read. */
export type CompareSide =
  | Readonly<{ kind: 'now' }>
  | Readonly<{ kind: 'snapshot'; id: string }>
  | Readonly<{ kind: 'file'; name: string; document: CanvasDocument }>;

/** The dialog or overlay on top of the board; at most one. */
export type Overlay =
  | Readonly<{ kind: 'palette' }>
  | Readonly<{ kind: 'shortcuts' }>
  /** `blocks`: only cards of these are wanted. */
  | Readonly<{ kind: 'linkPicker'; cardId: string; blocks?: readonly BlockKey[] }>
  | Readonly<{ kind: 'movePicker' }>
  | Readonly<{ kind: 'exportPdf' }>
  | Readonly<{ kind: 'print' }>
  | Readonly<{ kind: 'exportAs' }>
  | Readonly<{ kind: 'exportBlank' }>
  /** A file of another tool, shown before it is taken over. */
  | Readonly<{ kind: 'import'; name: string; bytes: Uint8Array }>
  /** Work that was left behind. */
  | Readonly<{ kind: 'recovery' }>
  | Readonly<{ kind: 'documentInfo' }>
  | Readonly<{ kind: 'versions' }>
  /** Versions inside the file; `id` is the one that gets another name, null for a new one. */
  | Readonly<{ kind: 'hypotheses' }>
  | Readonly<{ kind: 'agenda' }>
  | Readonly<{ kind: 'largeTimer' }>
  | Readonly<{ kind: 'promptRoom' }>
  | Readonly<{ kind: 'present' }>
  | Readonly<{ kind: 'arrangeStory' }>
  | Readonly<{ kind: 'snapshots' }>
  | Readonly<{ kind: 'saveVersion'; id: string | null }>
  | Readonly<{ kind: 'compareVersions'; before: CompareSide | null; after: CompareSide }>
  | Readonly<{ kind: 'vote' }>
  | Readonly<{ kind: 'about' }>
  | Readonly<{ kind: 'error'; title: string; text: string; details: readonly string[] }>
  | Readonly<{ kind: 'confirm'; question: Confirmation; answer: (choice: string | null) => void }>;

/** A question with named answers; the first choice is the default, null means cancelled. */
export type Confirmation = Readonly<{
  title: string;
  text: string;
  details?: readonly string[];
  choices: readonly Readonly<{ id: string; label: string; tone: 'primary' | 'plain' | 'danger' }>[];
}>;

/** What was last chosen for other tools. A scale of null: the picture of a page, with `dpi` dots an inch. */
export type OutputChoice = Readonly<{
  format: string;
  slide: '16:9' | '4:3';
  slidePages: readonly PageKind[];
  /** How the story of a presentation is told, on pages and on slides. */
  story: StoryPages;
  scale: number | null;
  dpi: number;
  isTransparent: boolean;
}>;

/**
 * Where a context menu hangs, in CSS px of the window: over the board, or over a segment of the rail. What it is about is
 * selected.
 */
export type ContextMenu = Readonly<{ x: number; y: number; of: 'board' | 'segment' }>;

/** The program around the document. */
export type AppState = Readonly<{
  /** Null: the start screen. */
  editor: Editor | null;
  settings: Settings;
  info: AppInfo;
  recent: readonly RecentFile[];
  /** Unsaved work of windows that are gone. */
  left: readonly KeptWork[];
  overlay: Overlay | null;
  contextMenu: ContextMenu | null;
  toasts: readonly Toast[];
  /** Pages somebody did not want in the last PDF; until the program ends. */
  omittedPages: readonly PageKind[];
  /** Until the program ends. */
  output: OutputChoice;
  /** The whole interface larger, for a projector; until the program ends. */
  isLarge: boolean;
  /** A long task such as an export; its text is shown until it ends. */
  busy: string | null;
}>;

export type AppStore = StoreApi<AppState>;

export function createAppStore(info: AppInfo, settings: Settings = DEFAULT_SETTINGS): AppStore {
  return createStore<AppState>(() => ({
    editor: null,
    settings,
    info,
    recent: [],
    left: [],
    overlay: null,
    contextMenu: null,
    toasts: [],
    omittedPages: SELDOM_PAGES,
    output: {
      format: 'markdown',
      slide: '16:9',
      slidePages: ['canvas'],
      story: PLAIN_STORY,
      scale: 2,
      dpi: 300,
      isTransparent: false,
    },
    isLarge: false,
    busy: null,
  }));
}
