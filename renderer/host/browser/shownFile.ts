import type { PageLocks } from './pageLocks.ts';

/** Which file this tab shows, as the other tabs can know it. */
export type ShownFile = Readonly<{
  show: (fileId: string | null) => void;
  isElsewhere: (fileId: string) => Promise<boolean>;
}>;

/** Without locks no tab knows of any other. */
export function createShownFile(locks: Pick<PageLocks, 'take' | 'giveBack' | 'others'> | null): ShownFile {
  // Several tabs may show one file, so each holds a name of its own.
  const own = crypto.randomUUID();
  let shown: string | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const change = async (fileId: string | null): Promise<void> => {
    if (shown !== null) locks?.giveBack(nameOf(shown, own));
    shown = fileId;
    // What cannot be told is merely not told.
    if (fileId !== null) await locks?.take(nameOf(fileId, own), 0).catch(() => undefined);
  };
  return {
    show: (fileId) => void (turn = turn.then(async () => (fileId === shown ? undefined : change(fileId)))),
    isElsewhere: async (fileId) => {
      const names = (await locks?.others().catch(() => null)) ?? [];
      return [...names].some((name) => name.startsWith(nameOf(fileId, '')));
    },
  };
}

function nameOf(fileId: string, tab: string): string {
  return `platno-shows ${fileId} ${tab}`;
}
