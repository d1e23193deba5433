export type MemoryRecentEntry = Readonly<{ name: string; title: string; openedAt: number; picture: string }>;

/** The recent list of the memory host; times are a counter, so that tests depend on no clock. */
export type MemoryRecent = Readonly<{
  list: () => readonly MemoryRecentEntry[];
  note: (name: string) => void;
  describe: (name: string, title: string, picture: string) => void;
  forget: (name: string) => void;
}>;

export function createMemoryRecent(): MemoryRecent {
  let entries: readonly MemoryRecentEntry[] = [];
  let time = 0;
  return {
    list: () => entries,
    note: (name) => {
      time += 1;
      const known = entries.find((entry) => entry.name === name) ?? { name, title: '', picture: '' };
      entries = [{ ...known, openedAt: time }, ...entries.filter((entry) => entry.name !== name)].slice(0, 20);
    },
    describe: (name, title, picture) => {
      entries = entries.map((entry) => (entry.name === name ? { ...entry, title, picture } : entry));
    },
    forget: (name) => {
      entries = entries.filter((entry) => entry.name !== name);
    },
  };
}
