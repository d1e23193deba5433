/** A day in milliseconds. ISO days are read as UTC, where no clock is ever put forward or back. */
const DAY = 86_400_000;

/** Days from one ISO day to another; negative if the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/**
 * Whole months from one ISO day to a later one, as people count them: from 31 January a month is over on the last day of
 * February. Never negative.
 */
export function monthsBetween(from: string, to: string): number {
  const [start, end] = [new Date(from), new Date(to)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const isLastDay = new Date(end.getTime() + DAY).getUTCDate() === 1;
  const isOver = end.getUTCDate() >= start.getUTCDate() || isLastDay;
  return Math.max(0, isOver ? months : months - 1);
}
