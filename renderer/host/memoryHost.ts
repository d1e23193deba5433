import type { AudienceAnswer, AudiencePlace, MainEvents } from '../../electron/contract.ts';
import type { Host } from './host.ts';
import { createListeners, type Listeners } from './listeners.ts';
import { createNames, memoryFiles, type Names } from './memoryFiles.ts';
import { memoryJournal, type JournalCalls } from './memoryJournal.ts';
import { createMemoryWorld, type MemoryWorld } from './memoryWorld.ts';

export type MemoryHost = Readonly<{
  host: Host;
  world: MemoryWorld;
  /** What the main process would send. */
  events: Listeners<MainEvents>;
  /** A host over the same files and settings, as after quitting and starting again; ids are new. */
  restart: () => MemoryHost;
  /** The same window with a new page, as after a crash of the old one. */
  reload: () => MemoryHost;
  /** A second window beside this one. */
  another: () => MemoryHost;
}>;

/** A host without a system under it, for tests. It answers like the others, and a test decides what happens. */
export function createMemoryHost(world: MemoryWorld = createMemoryWorld(), owner: symbol = Symbol('window')): MemoryHost {
  const events = createListeners<MainEvents>();
  world.alive.add(owner);
  const names = createNames();
  const host: Host = {
    kind: 'memory',
    ...memoryFiles(world, names),
    ...journalCalls(world, names, owner),
    appInfo: async () => world.appInfo,
    readSettings: async () => world.settings,
    writeSettings: async (settings) => void (world.settings = settings),
    setWindowState: async (state) => void (world.windowState = state),
    closeWindow: async () => void (world.closed = true),
    keepWindow: async () => void (world.kept += 1),
    newWindow: async () => void (world.windowsOpened += 1),
    openAudience: async (id, place) => openAudience(world, id, place),
    closeAudience: async () => void (world.audience = null),
    setMenu: async (entries) => void (world.menu = entries),
    readClipboardText: async () => world.clipboardText,
    lookForUpdate: async () => world.update,
    showReleases: async () => void (world.releasesShown += 1),
    onMenuAction: (listener) => events.add('menu:action', listener),
    onCloseRequested: (listener) => events.add('window:close-requested', listener),
    onFileOpened: (listener) => events.add('file:opened', listener),
    onAudienceClosed: (listener) => events.add('audience:closed', listener),
    onDisplaysChanged: (listener) => events.add('displays:changed', listener),
  };
  const restart = (): MemoryHost => {
    world.alive.clear();
    return createMemoryHost(world);
  };
  const [reload, another] = [() => createMemoryHost(world, owner), () => createMemoryHost(world)];
  return { host, world, events, restart, reload, another };
}

function openAudience(world: MemoryWorld, id: string, place: AudiencePlace): AudienceAnswer {
  if (place === 'other-display' && !world.hasOtherDisplay) return 'one-display';
  if (world.opensNoWindows) return 'blocked';
  world.audience = { id, place };
  return 'opened';
}

function journalCalls(world: MemoryWorld, names: Names, owner: symbol): JournalCalls {
  const takeFailure = (): boolean => {
    const fails = world.nextKeepFails;
    world.nextKeepFails = false;
    return fails;
  };
  const isAlive = (one: symbol): boolean => world.alive.has(one);
  return memoryJournal({ journal: world.journal, files: world.files, owner, isAlive, ...names, takeFailure });
}
