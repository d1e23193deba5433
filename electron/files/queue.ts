/** One thing at a time for each path, in the order asked: a slow save must not end after a later one. */
export type Queue = <T>(path: string, work: () => Promise<T>) => Promise<T>;

export function createQueue(): Queue {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(path: string, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(path) ?? Promise.resolve()).then(work, work);
    last.set(path, turn);
    try {
      return await turn;
    } finally {
      if (last.get(path) === turn) last.delete(path);
    }
  };
}
