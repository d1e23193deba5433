import { randomUUID } from 'node:crypto';
import { normalize, resolve } from 'node:path';

/**
 * What the renderer holds instead of paths. An id is random and comes into being only here, for files a person chose:
 * in a dialog, on the command line, by dropping them, or earlier as a recent file. So a page gone wrong can name no file.
 */
export type Handles = Readonly<{
  give: (path: string) => string;
  path: (id: string) => string | null;
  /** Remembers where the path really led when it was last opened or saved by the person's choice. */
  bind: (id: string, target: string) => void;
  /** The remembered place; null if the file was not opened in this session. */
  boundTarget: (id: string) => string | null;
}>;

type Entry = { readonly path: string; target: string | null };

export function createHandles(): Handles {
  const entries = new Map<string, Entry>();
  const ids = new Map<string, string>();
  return {
    give: (chosen) => {
      const path = normalize(resolve(chosen));
      const known = ids.get(path);
      if (known !== undefined) return known;
      const id = randomUUID();
      ids.set(path, id);
      entries.set(id, { path, target: null });
      return id;
    },
    path: (id) => entries.get(id)?.path ?? null,
    bind: (id, target) => {
      const entry = entries.get(id);
      if (entry !== undefined) entry.target = target;
    },
    boundTarget: (id) => entries.get(id)?.target ?? null,
  };
}
