import * as z from 'zod/mini';
import type { RecentFile } from './contract.ts';
import type { FileService } from './files/fileService.ts';
import type { Handles } from './handles.ts';
import type { JsonFile } from './jsonFile.ts';

export const RECENT_LIMIT = 20;

const entrySchema = z.object({ path: z.string(), title: z.string(), openedAt: z.number(), picture: z.string() });
type Entry = Readonly<z.infer<typeof entrySchema>>;

const listSchema = z.array(entrySchema);

/** The files a person had open last, newest first; it survives a restart. */
export type Recent = Readonly<{
  list: () => readonly RecentFile[];
  paths: () => readonly string[];
  /** Puts a file first, keeping what is known about it. */
  note: (path: string) => Promise<void>;
  describe: (fileId: string, title: string, picture: string) => Promise<void>;
  forget: (fileId: string) => Promise<void>;
}>;

type Parts = Readonly<{ file: JsonFile; handles: Handles; files: Pick<FileService, 'refer'>; now: () => number }>;

export async function loadRecent({ file, handles, files, now }: Parts): Promise<Recent> {
  const loaded = listSchema.safeParse(await file.read());
  let entries: readonly Entry[] = loaded.success ? loaded.data.slice(0, RECENT_LIMIT) : [];

  const keep = (changed: readonly Entry[]): Promise<void> => {
    entries = changed.slice(0, RECENT_LIMIT);
    return file.write(entries);
  };
  return {
    list: () => entries.map(({ path, ...rest }) => ({ file: files.refer(path), ...rest })),
    paths: () => entries.map((entry) => entry.path),
    note: (path) => {
      const known = entries.find((entry) => entry.path === path) ?? { path, title: '', picture: '' };
      return keep([{ ...known, openedAt: now() }, ...entries.filter((entry) => entry.path !== path)]);
    },
    describe: (fileId, title, picture) => {
      const path = handles.path(fileId);
      return keep(entries.map((entry) => (entry.path === path ? { ...entry, title, picture } : entry)));
    },
    forget: (fileId) => {
      const path = handles.path(fileId);
      return keep(entries.filter((entry) => entry.path !== path));
    },
  };
}
