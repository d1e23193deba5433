import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nodeFileSystem } from './files/fileSystem.ts';
import { sweepLeftovers } from './files/leftovers.ts';
import type { SaveOptions } from './files/saveOptions.ts';
import { openJournal, type Journal } from './journal/journal.ts';
import { jsonFile, type JsonFile } from './jsonFile.ts';
import type { Log } from './log.ts';

/** The application's own folder: settings, recent files, the place of the window, unsaved work, earlier versions. */
export type DataFolder = Readonly<{
  saving: SaveOptions;
  /** Where earlier versions of documents are kept. */
  versionsFolder: string;
  settings: JsonFile;
  recent: JsonFile;
  bounds: JsonFile;
  /** When a newer version was last looked for. */
  updates: JsonFile;
  journal: Journal;
  /** Once at the start: what killed processes left behind, in all its folders. */
  tidy: () => Promise<void>;
  /** Waits for what is still being written, for the end of the program. */
  settled: () => Promise<void>;
}>;

export function openDataFolder(folder: string, log: Log): DataFolder {
  const saving: SaveOptions = {
    fileSystem: nodeFileSystem,
    backupFolder: join(folder, 'backups'),
    lockFolder: tmpdir(),
    wait: (milliseconds) => wait(milliseconds),
  };
  const named = (name: string): JsonFile => jsonFile(join(folder, name), saving, log);
  const [settings, recent, bounds] = [named('settings.json'), named('recent.json'), named('window.json')];
  const updates = named('updates.json');
  const journal = openJournal({ folder: join(folder, 'recovery'), saving, now: Date.now, log });
  const versionsFolder = join(folder, 'versions');
  return {
    saving,
    journal,
    versionsFolder,
    tidy: async () => {
      await journal.tidy();
      // Each document has a folder of its own.
      const documents = await nodeFileSystem.readdir(versionsFolder).catch(() => []);
      for (const place of [folder, ...documents.map((name) => join(versionsFolder, name))])
        await sweepLeftovers(nodeFileSystem, place);
    },
    settings,
    recent,
    bounds,
    updates,
    settled: async () => {
      await Promise.all([settings.settled(), recent.settled(), bounds.settled(), updates.settled(), journal.settled()]);
    },
  };
}
