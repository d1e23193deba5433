import { daysBetween } from '../days.ts';
import type { Snapshot } from '../document.ts';

/** Automatic versions that are kept; those with a name are never thinned out. */
export const MAX_AUTOMATIC = 8;

/**
 * Which automatic versions are one too many: those that follow the one before them most closely, so that what is left is spread over
 * time. The newest stays, for it is what a person wants back who has just gone wrong.
 */
export function thinOut(snapshots: readonly Snapshot[]): ReadonlySet<string> {
  const gone = new Set<string>();
  let automatic = snapshots.filter(({ before }) => before !== undefined);
  while (automatic.length > MAX_AUTOMATIC) {
    const closest = closestFollower(automatic);
    gone.add(closest.id);
    automatic = automatic.filter(({ id }) => id !== closest.id);
  }
  return gone;
}

/** Neither the first nor the last of a list of at least three. */
function closestFollower(automatic: readonly Snapshot[]): Snapshot {
  const gaps = automatic.slice(1, -1).map((snapshot, index) => {
    return { snapshot, gap: secondsBetween(automatic[index]?.at ?? snapshot.at, snapshot.at) };
  });
  return gaps.reduce((least, one) => (one.gap < least.gap ? one : least)).snapshot;
}

/** Of two ISO times in UTC. */
function secondsBetween(from: string, to: string): number {
  return daysBetween(from.slice(0, 10), to.slice(0, 10)) * 86_400 + secondOfDay(to) - secondOfDay(from);
}

function secondOfDay(at: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = at.slice(11, 19).split(':').map(Number);
  return hours * 3_600 + minutes * 60 + seconds;
}
