import {
  DEFAULT_SETTINGS,
  type AppInfo,
  type AudiencePlace,
  type FileFailureCode,
  type MenuEntry,
  type SaveRemark,
  type Settings,
  type UpdateAnswer,
  type WindowState,
} from '../../electron/contract.ts';
import type { MemoryWork } from './memoryJournal.ts';
import { createMemoryRecent, type MemoryRecent } from './memoryRecent.ts';
import { createMemoryVersions, type MemoryVersions } from './memoryVersions.ts';

/** Everything a test can see and decide; it survives `restart`. */
export type MemoryWorld = {
  readonly files: Map<string, Uint8Array>;
  readonly recent: MemoryRecent;
  /** Unsaved work by id, and the windows that are alive. */
  readonly journal: Map<string, MemoryWork>;
  readonly alive: Set<symbol>;
  readonly versions: MemoryVersions;
  settings: Settings;
  appInfo: AppInfo;
  clipboardText: string;
  /** What looking for a newer version says. */
  update: UpdateAnswer;
  releasesShown: number;
  /** The name the next open dialog answers; null is Cancel. Each is used once, then dialogs are cancelled. */
  nextToOpen: string | null;
  /** The name the next save dialog answers. `'suggested'` takes what the dialog proposes, with its extension. */
  nextToSave: string | null;
  /** The next read, or the next write, fails in this way, once. */
  nextReadFailure: FileFailureCode | null;
  nextWriteFailure: FileFailureCode | null;
  /** The next work cannot be kept, once. */
  nextKeepFails: boolean;
  /** What is to be told about the next write, which works. */
  nextRemark: SaveRemark | null;
  /** What the program was started with. */
  initial: string | null;
  windowState: WindowState | null;
  menu: readonly MenuEntry[];
  closed: boolean;
  kept: number;
  windowsOpened: number;
  /** The window of the audience that is open. */
  audience: Readonly<{ id: string; place: AudiencePlace }> | null;
  hasOtherDisplay: boolean;
  /** As a browser that opens no windows for a page. */
  opensNoWindows: boolean;
};

export function createMemoryWorld(files: Readonly<Record<string, Uint8Array>> = {}): MemoryWorld {
  return {
    files: new Map(Object.entries(files)),
    recent: createMemoryRecent(),
    journal: new Map(),
    alive: new Set(),
    versions: createMemoryVersions(),
    settings: DEFAULT_SETTINGS,
    appInfo: { version: '0.0.0', platform: 'linux', languages: ['en-GB'], knowsReleases: true },
    clipboardText: '',
    update: { kind: 'not-asked' },
    releasesShown: 0,
    nextToOpen: null,
    nextToSave: null,
    nextReadFailure: null,
    nextWriteFailure: null,
    nextKeepFails: false,
    nextRemark: null,
    initial: null,
    windowState: null,
    menu: [],
    closed: false,
    kept: 0,
    windowsOpened: 0,
    audience: null,
    hasOtherDisplay: false,
    opensNoWindows: false,
  };
}

type Once = Pick<MemoryWorld, 'initial' | 'nextReadFailure' | 'nextRemark' | 'nextToOpen' | 'nextToSave' | 'nextWriteFailure'>;

/** What is decided for the next time holds once. */
export function takeOnce<Key extends keyof Once>(world: Once, key: Key): Once[Key] {
  const value = world[key];
  Object.assign(world, { [key]: null });
  return value;
}
