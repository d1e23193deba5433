import * as z from 'zod/mini';
import type { UpdateAnswer } from './contract.ts';
import type { JsonFile } from './jsonFile.ts';
import type { Releases } from './releases.ts';

const DAY_MS = 24 * 60 * 60_000;

const releaseSchema = z.object({ tag_name: z.string().check(z.regex(/^v?\d{1,6}\.\d{1,6}\.\d{1,6}$/)) });
const rememberedSchema = z.object({ askedAt: z.number() });

/** Looking for a newer version: only if the person has turned it on, at most once a day, and nothing is fetched but its number. */
export type Updates = Readonly<{ look: () => Promise<UpdateAnswer>; show: () => void }>;

type Parts = Readonly<{
  releases: Releases | null;
  /** Of the program that runs. */
  version: string;
  isOn: () => boolean;
  /** Fetches the feed; the only thing the program ever asks of a network. */
  ask: (feed: string) => Promise<unknown>;
  openOutside: (address: string) => void;
  remembered: JsonFile;
  now: () => number;
  log: (message: string) => void;
}>;

const NOT_ASKED: UpdateAnswer = { kind: 'not-asked' };

export function createUpdates({ releases, version, isOn, ask, openOutside, remembered, now, log }: Parts): Updates {
  const isDue = async (): Promise<boolean> => {
    const kept = rememberedSchema.safeParse(await remembered.read());
    // A clock that was set back must not silence it for years.
    return !kept.success || Math.abs(now() - kept.data.askedAt) >= DAY_MS;
  };
  const askFor = async (feed: string): Promise<UpdateAnswer> => {
    // Before the answer: a feed that fails is not asked again and again.
    await remembered.write({ askedAt: now() });
    try {
      const latest = releaseSchema.parse(await ask(feed)).tag_name.replace(/^v/, '');
      return isNewer(latest, version) ? { kind: 'newer', version: latest } : { kind: 'current' };
    } catch (error) {
      log(`releases: ${error instanceof Error ? error.message : String(error)}`);
      return { kind: 'failed' };
    }
  };
  let isAsking = false;
  return {
    look: async () => {
      // Two windows may look at the same time.
      if (releases === null || !isOn() || isAsking) return NOT_ASKED;
      isAsking = true;
      try {
        return (await isDue()) ? await askFor(releases.feed) : NOT_ASKED;
      } finally {
        isAsking = false;
      }
    },
    // An address of ours, never one out of the answer.
    show: () => {
      if (releases !== null) openOutside(releases.page);
    },
  };
}

function isNewer(latest: string, current: string): boolean {
  const [a, b] = [latest, current].map((text) => text.split('.').map((part) => Number.parseInt(part, 10)));
  const different = [0, 1, 2].find((index) => (a?.[index] ?? 0) !== (b?.[index] ?? 0));
  return different !== undefined && (a?.[different] ?? 0) > (b?.[different] ?? 0);
}
