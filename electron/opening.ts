import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileAnswer, OpenedFile } from './contract.ts';
import type { FileService } from './files/fileService.ts';
import type { Handles } from './handles.ts';
import { bringForward, isEdited, type OpenWindow, type OpenWindows } from './openWindows.ts';
import type { Recent } from './recent.ts';
import { send } from './send.ts';

/** Which window a file goes to. One file is never open in two windows: the second save would undo the first. */
export type Opening = Readonly<{
  /** From outside: double-clicked, named to a second instance. */
  fromOutside: (path: string) => Promise<void>;
  /**
   * Chosen in a window; cancelled if a window already shows the file, which then comes forward. The window itself reads it anew,
   * unless it has unsaved work on it: nobody would be asked any more before that goes over what others have written since.
   */
  forWindow: (record: OpenWindow, path: string) => Promise<FileAnswer<OpenedFile>>;
  /** The same for Revert, which is what unsaved work is given up for. */
  again: (record: OpenWindow, path: string) => Promise<FileAnswer<OpenedFile>>;
  takeInitial: (record: OpenWindow) => Promise<FileAnswer<OpenedFile>>;
  /** Whether another window shows the file, so that it may not be saved over. */
  isElsewhere: (record: OpenWindow, path: string) => Promise<boolean>;
  /** Saves a file unless another window shows it, as when two asked for it at once: what one saves the other would take for its own. */
  unlessElsewhere: <T>(record: OpenWindow, path: string, save: () => Promise<FileAnswer<T>>) => Promise<FileAnswer<T>>;
}>;

type Parts = Readonly<{
  files: FileService;
  handles: Handles;
  recent: Pick<Recent, 'note'>;
  windows: OpenWindows;
  openWindow: () => OpenWindow;
}>;

export function createOpening({ files, handles, recent, windows, openWindow }: Parts): Opening {
  const read = async (path: string): Promise<FileAnswer<OpenedFile>> => {
    const answer = await files.open(path);
    if (answer.kind === 'done') await recent.note(handles.path(answer.value.file.id) ?? path);
    return answer;
  };
  const unlessShown = async (path: string, mayShow: (shown: OpenWindow) => boolean): Promise<FileAnswer<OpenedFile>> => {
    const shown = windows.showing(await realPlace(path));
    if (shown === null || mayShow(shown)) return read(path);
    bringForward(shown);
    return { kind: 'cancelled' };
  };
  const handOver = async (record: OpenWindow, path: string): Promise<void> => {
    bringForward(record);
    const answer = await read(path);
    if (answer.kind !== 'done') record.expected = null;
    if (!record.window.isDestroyed()) send(record.window.webContents, 'file:opened', answer);
  };
  const fromOutside = async (path: string): Promise<void> => {
    const target = await realPlace(path);
    const shown = windows.showing(target);
    // It was not taken, as when it was damaged or the person did not want its repairs; by now it may be another.
    if (shown?.expected === target && shown.initial === null) return handOver(shown, path);
    if (shown !== null) return bringForward(shown);
    const idle = windows.idle();
    // Marked before anything is waited for, so that two files given at once do not go to one window.
    const record = idle ?? openWindow();
    record.expected = target;
    if (idle === null) record.initial = path;
    else await handOver(idle, path);
  };
  const takeInitial = async (record: OpenWindow): Promise<FileAnswer<OpenedFile>> => {
    const path = record.initial;
    record.initial = null;
    if (path === null) return { kind: 'cancelled' };
    const answer = await read(path);
    if (answer.kind !== 'done') record.expected = null;
    return answer;
  };
  const isElsewhere = async (record: OpenWindow, path: string): Promise<boolean> => {
    const shown = windows.showing(await realPlace(path));
    return shown !== null && shown !== record;
  };
  return {
    fromOutside,
    forWindow: (record, path) => unlessShown(path, (shown) => shown === record && !isEdited(record)),
    again: (record, path) => unlessShown(path, (shown) => shown === record),
    takeInitial,
    isElsewhere,
    unlessElsewhere: async (record, path, save) => {
      if (!(await isElsewhere(record, path))) return save();
      return { kind: 'failed', failure: { code: 'busy', name: basename(path), detail: 'EOPEN' } };
    },
  };
}

/** Also the spelling of a file system that does not tell upper from lower case. */
async function realPlace(path: string): Promise<string> {
  // What is not there is reported when it is read.
  return realpath(path).catch(() => path);
}
