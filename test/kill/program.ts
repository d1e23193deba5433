import { join } from 'node:path';
import { openDataFolder } from '../../electron/dataFolder.ts';
import { createFileService } from '../../electron/files/fileService.ts';
import { createHandles } from '../../electron/handles.ts';
import { createWindowJournal } from '../../electron/journal/windowJournal.ts';
import { addWindow, openWindows } from '../unit/electron/fakeWindow.ts';

/** What the main process has for files and unsaved work, with one window, over the data folder `data` in a folder. */
export function startProgram(folder: string) {
  const log = (): void => undefined;
  const data = openDataFolder(join(folder, 'data'), log);
  const handles = createHandles();
  const files = createFileService({ ...data, handles, home: folder, now: Date.now, log });
  const windows = openWindows();
  const journal = createWindowJournal({
    journal: data.journal,
    fileSystem: data.saving.fileSystem,
    handles,
    files,
    isAlive: (record) => windows.all().includes(record),
    isElsewhere: async () => false,
    now: Date.now,
    log,
  });
  return { data, handles, files, journal, window: addWindow(windows, false, null).record };
}
