/**
 * What the main process and the renderer say to each other. This file imports nothing and is the only file of `electron/`
 * that the renderer may name. Everything here crosses a process border: plain data, no functions, no class instances.
 */

/** A file the person chose. `id` is an opaque handle given out by the main process; a path never crosses. */
export type FileRef = Readonly<{ id: string; name: string; /** For showing only, such as `~/Documents`. */ folder: string }>;

export type OpenedFile = Readonly<{
  file: FileRef;
  bytes: Uint8Array;
  /** Another tab of the browser shows it, too. On the desktop that window comes forward, and nothing is opened. */
  isShownElsewhere?: boolean;
}>;

export type FileFailureCode =
  | 'not-found'
  | 'no-permission'
  | 'read-only'
  | 'disk-full'
  | 'busy'
  | 'is-folder'
  | 'too-large'
  /** Somebody else has written the file since it was last read or written here. */
  | 'changed'
  | 'io-error';

/** Why a file could not be read or written; `detail` is the system's own code, such as `ENOSPC`. */
export type FileFailure = Readonly<{ code: FileFailureCode; name: string; detail: string }>;

/** The answer to everything that touches a file: done, the person cancelled, or it failed. */
export type FileAnswer<T> =
  | Readonly<{ kind: 'done'; value: T; remark?: SaveRemark }>
  | Readonly<{ kind: 'cancelled' }>
  | Readonly<{ kind: 'failed'; failure: FileFailure }>;

/** `openedAt` is milliseconds since 1970; `picture` a small PNG as a data URL, or empty while there is none. */
export type RecentFile = Readonly<{ file: FileRef; title: string; openedAt: number; picture: string }>;

/** What a save dialog is for, which is also the extension: decides its filter. */
export type SaveKind = 'bmc' | 'pdf' | 'png' | 'svg' | 'txt' | 'md' | 'csv' | 'canvas' | 'bmml' | 'opml' | 'pptx';

/** What an open dialog is for: which kind of files its filter shows first. */
export type OpenPurpose = 'open' | 'import';

/** `documentId` for a document, whose overwritten file is then kept as an earlier version; exports have none. */
export type SaveRequest = Readonly<{ kind: SaveKind; suggestedName: string; bytes: Uint8Array; documentId?: string }>;

// Saving over a file, changes from outside, earlier versions

/** The file is saved, but the person should know: it may not survive a power cut, others may not be able to use it, no copy. */
export type SaveRemark = 'durability-unknown' | 'owner-not-kept' | 'version-not-kept';

/**
 * How a document goes over its file. `documentId`: what its earlier versions are kept under. `over`: the stamp of a state
 * of the file that the person has seen and agreed to lose; null for none but the one last read or written here.
 */
export type SaveTerms = Readonly<{ documentId: string; over: string | null }>;

/** What the file holds beside what was last read or written here. `stamp` names the content. */
export type FileLook =
  | Readonly<{ kind: 'same' }>
  | Readonly<{ kind: 'changed'; stamp: string; bytes: Uint8Array }>
  | Readonly<{ kind: 'failed'; failure: FileFailure }>;

/** A version that was saved over. `savedAt` is milliseconds since 1970, when it was put aside. `isElsewhere`: by another path. */
export type EarlierVersion = Readonly<{ id: string; savedAt: number; size: number; isElsewhere: boolean }>;

/** Our own saves are kept this far apart (ms); what somebody else wrote is kept each time. */
export const VERSION_PAUSE = 5 * 60 * 1000;

const NEWEST_VERSIONS = 20;
const LONGEST_KEPT = 30 * 24 * 60 * 60 * 1000;

/**
 * Which versions of a document are dropped; given and answered newest first. The newest twenty stay, and of the older ones
 * the last of each day for thirty days.
 */
export function versionsToDrop<T extends Readonly<{ savedAt: number }>>(versions: readonly T[]): readonly T[] {
  const newest = versions[0]?.savedAt ?? 0;
  const days = new Set<string>();
  return versions.filter(({ savedAt }, index) => {
    const day = new Date(savedAt).toDateString();
    const isLastOfDay = !days.has(day) && newest - savedAt < LONGEST_KEPT;
    days.add(day);
    return index >= NEWEST_VERSIONS && !isLastOfDay;
  });
}

export type Settings = Readonly<{
  /** `system` follows the language of the operating system. */
  language: 'system' | 'en' | 'sk';
  theme: 'system' | 'light' | 'dark' | 'contrast';
  leftRail: boolean;
  rightRail: boolean;
  /** Last paper choice of the PDF dialog, such as `a3` and `landscape`. */
  paper: string;
  orientation: 'landscape' | 'portrait';
  margins: 'narrow' | 'normal' | 'wide';
  /** The paper of the sheets a larger page is put together from, such as `a4`; `one` for one sheet. */
  tile: string;
  /** Whether to ask once a day for a newer version; nothing is asked unless the person turns it on. */
  checkUpdates: boolean;
  /** The bell at the end of an activity, and the softer one a minute before it. */
  timerSound: boolean;
  timerWarning: boolean;
  /** What the colours of the board tell. */
  colors: 'segment' | 'time' | 'evidence';
  /** Whether a legend comes with other colours; not after the person has closed it. */
  legend: boolean;
}>;

export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  leftRail: true,
  rightRail: true,
  paper: 'a4',
  orientation: 'landscape',
  margins: 'normal',
  tile: 'one',
  checkUpdates: false,
  timerSound: true,
  timerWarning: true,
  colors: 'segment',
  legend: true,
};

export type AppInfo = Readonly<{
  version: string;
  platform: 'mac' | 'windows' | 'linux';
  /** BCP 47 tags in the order the person prefers them. */
  languages: readonly string[];
  /** Whether this build knows where newer versions would be published. */
  knowsReleases: boolean;
}>;

/** `not-asked`: turned off, asked within the last day, or there is nobody to ask. */
export type UpdateAnswer = Readonly<{ kind: 'newer'; version: string }> | Readonly<{ kind: 'current' | 'failed' | 'not-asked' }>;

/** One entry of the native menu; the renderer sends the whole menu whenever a label or a state changes. */
export type MenuEntry =
  | Readonly<{ kind: 'action'; id: string; label: string; accelerator: string; enabled: boolean; checked: boolean | null }>
  | Readonly<{ kind: 'separator' }>
  | Readonly<{ kind: 'submenu'; label: string; entries: readonly MenuEntry[] }>
  | Readonly<{ kind: 'role'; role: MenuRole; label: string }>;

/** `cut`, `copy` and `paste` are for macOS, where text fields get those keys only from menu entries with these roles. */
export type MenuRole =
  | 'about'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'minimize'
  | 'zoom'
  | 'togglefullscreen'
  | 'front'
  | 'cut'
  | 'copy'
  | 'paste';

/** What the title bar and the close button need to know. */
export type WindowState = Readonly<{ title: string; edited: boolean; fileId: string | null }>;

/** Unsaved work that is to be kept outside its file, all of it as a `.bmc` would hold it. `id` is made by the renderer. */
export type WorkToKeep = Readonly<{
  id: string;
  title: string;
  /** Null: it has no file yet. */ fileId: string | null;
  bytes: Uint8Array;
}>;

/** Work somebody left behind. `isOwn`: this very window did, before its page was lost or loaded again. */
export type KeptWork = Readonly<{
  id: string;
  title: string;
  file: FileRef | null;
  /** Milliseconds since 1970. */
  keptAt: number;
  /** Not what was written: bytes are missing or others. It may still be readable. */
  isDamaged: boolean;
  isOwn: boolean;
}>;

/** `inFile`: what its file holds now; null where there is none or it cannot be read without asking. */
export type KeptContent = Readonly<{ work: Uint8Array; inFile: Uint8Array | null }>;

// The window a room looks at while somebody presents

/** `other-display`: full screen on a display the asking window is not on, or nowhere; `anywhere`: else as a window beside it. */
export type AudiencePlace = 'other-display' | 'anywhere';

/** `one-display`: there is no other one. `blocked`: a browser that opens no windows for a page. */
export type AudienceAnswer = 'opened' | 'one-display' | 'blocked';

/** Who closed the window of the audience, if it was not the page that had it opened. `display`: its display is gone. */
export type AudienceEnd = 'person' | 'display' | 'crash';

/** Calls the renderer makes; each is answered once. */
export type MainCalls = {
  'app:info': () => AppInfo;
  'settings:read': () => Settings;
  'settings:write': (settings: Settings) => void;
  'file:open-dialog': (purpose: OpenPurpose) => FileAnswer<OpenedFile>;
  /** Reads a file the main process has given out a handle for: recent files and Revert. */
  'file:read': (fileId: string) => FileAnswer<OpenedFile>;
  /** From the preload only, for a file dropped on the window. */
  'file:open-path': (path: string) => FileAnswer<OpenedFile>;
  /** Fails with `changed` rather than write over something nobody here has seen. */
  'file:write': (fileId: string, bytes: Uint8Array, terms: SaveTerms) => FileAnswer<FileRef>;
  /** `seen`: the stamp of a changed state that need not be told again. */
  'file:look': (fileId: string, seen: string | null) => FileLook;
  /** Without a document: what was saved over at the file's place, for a file that cannot be read and does not say whose it is. */
  'versions:list': (fileId: string, documentId: string | null) => readonly EarlierVersion[];
  'versions:read': (fileId: string, documentId: string | null, versionId: string) => FileAnswer<Uint8Array>;
  /** Puts aside what is about to be given up without ever having been in the file. */
  'versions:keep': (fileId: string, documentId: string, bytes: Uint8Array) => FileAnswer<null>;
  'file:save-dialog': (request: SaveRequest) => FileAnswer<FileRef>;
  /** The file the program was started with, once. */
  'file:take-initial': () => FileAnswer<OpenedFile>;
  'recent:list': () => readonly RecentFile[];
  'recent:describe': (fileId: string, title: string, picture: string) => void;
  'recent:forget': (fileId: string) => void;
  /** Keeps work, in place of what was kept under this id. Answers why that failed, or null. */
  'journal:keep': (work: WorkToKeep) => FileFailure | null;
  /** The work is saved, or the person does not want it. */
  'journal:drop': (id: string) => void;
  /** Everything that was left behind, newest first; nothing that a living window works on. */
  'journal:list': () => readonly KeptWork[];
  'journal:read': (id: string) => FileAnswer<KeptContent>;
  /** From now on the work is this window's, and so is its file. */
  'journal:claim': (id: string) => FileAnswer<FileRef | null>;
  'window:state': (state: WindowState) => void;
  /** Closes the window without asking again. */
  'window:close': () => void;
  /** Closing was asked for and the person said Cancel: a running quit stops. */
  'window:keep': () => void;
  'window:new': () => void;
  /** `id` names the channel both pages speak over; the new one gets nothing else. One a window: an older one goes. */
  'audience:open': (id: string, place: AudiencePlace) => AudienceAnswer;
  'audience:close': () => void;
  'menu:set': (entries: readonly MenuEntry[]) => void;
  'clipboard:read-text': () => string;
  'updates:look': () => UpdateAnswer;
  /** Opens the page of releases in the person's browser. */
  'updates:show': () => void;
};

/** Events the main process sends. */
export type MainEvents = {
  'menu:action': (id: string) => void;
  /** The person wants to close a window that has unsaved work. */
  'window:close-requested': () => void;
  /** A file was double-clicked or given to a second instance. */
  'file:opened': (answer: FileAnswer<OpenedFile>) => void;
  'audience:closed': (end: AudienceEnd) => void;
  /** A display came or went; whether there is one that the window is not on. */
  'displays:changed': (hasOther: boolean) => void;
};

/** What the preload puts on `window.platno`: named functions, no channel names. */
export type Bridge = Readonly<{
  appInfo: () => Promise<AppInfo>;
  readSettings: () => Promise<Settings>;
  writeSettings: (settings: Settings) => Promise<void>;
  /** To open, unless it says otherwise. */
  openDialog: (purpose?: OpenPurpose) => Promise<FileAnswer<OpenedFile>>;
  readFile: (fileId: string) => Promise<FileAnswer<OpenedFile>>;
  openDropped: (file: unknown) => Promise<FileAnswer<OpenedFile>>;
  writeFile: (fileId: string, bytes: Uint8Array, terms: SaveTerms) => Promise<FileAnswer<FileRef>>;
  lookAtFile: (fileId: string, seen: string | null) => Promise<FileLook>;
  listVersions: (fileId: string, documentId: string | null) => Promise<readonly EarlierVersion[]>;
  readVersion: (fileId: string, documentId: string | null, versionId: string) => Promise<FileAnswer<Uint8Array>>;
  keepVersion: (fileId: string, documentId: string, bytes: Uint8Array) => Promise<FileAnswer<null>>;
  saveDialog: (request: SaveRequest) => Promise<FileAnswer<FileRef>>;
  takeInitialFile: () => Promise<FileAnswer<OpenedFile>>;
  listRecent: () => Promise<readonly RecentFile[]>;
  describeRecent: (fileId: string, title: string, picture: string) => Promise<void>;
  forgetRecent: (fileId: string) => Promise<void>;
  keepWork: (work: WorkToKeep) => Promise<FileFailure | null>;
  dropWork: (id: string) => Promise<void>;
  listWork: () => Promise<readonly KeptWork[]>;
  readWork: (id: string) => Promise<FileAnswer<KeptContent>>;
  claimWork: (id: string) => Promise<FileAnswer<FileRef | null>>;
  setWindowState: (state: WindowState) => Promise<void>;
  closeWindow: () => Promise<void>;
  keepWindow: () => Promise<void>;
  newWindow: () => Promise<void>;
  openAudience: (id: string, place: AudiencePlace) => Promise<AudienceAnswer>;
  closeAudience: () => Promise<void>;
  setMenu: (entries: readonly MenuEntry[]) => Promise<void>;
  readClipboardText: () => Promise<string>;
  lookForUpdate: () => Promise<UpdateAnswer>;
  showReleases: () => Promise<void>;
  onMenuAction: (listener: MainEvents['menu:action']) => () => void;
  onCloseRequested: (listener: MainEvents['window:close-requested']) => () => void;
  onFileOpened: (listener: MainEvents['file:opened']) => () => void;
  onAudienceClosed: (listener: MainEvents['audience:closed']) => () => void;
  onDisplaysChanged: (listener: MainEvents['displays:changed']) => () => void;
}>;
