/*
 * Arithmetic of ISO days (2026-11-22) in the Gregorian calendar. A day has no time zone, and the model has no clock.
 */

type Day = Readonly<{ year: number; month: number; day: number }>;

/** Days from one ISO day to another; negative if the second comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(partsOf(to)) - dayNumber(partsOf(from));
}

/**
 * Whole months from one ISO day to a later one, as people count them: from 31 January a month is over on the last day of
 * February. Never negative.
 */
export function monthsBetween(from: string, to: string): number {
  const [start, end] = [partsOf(from), partsOf(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const isOver = end.day >= start.day || end.day === monthLength(end);
  return Math.max(0, isOver ? months : months - 1);
}

function partsOf(isoDay: string): Day {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  return { year, month, day };
}

/** May this stand in a file as a day? Date fields of browsers also take years of five and six digits. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength({ year, month, day });
}

/** Days since the first of March of the year 0: with March as the first month, the leap day is the last of its year. */
function dayNumber({ year, month, day }: Day): number {
  const years = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + day - 1;
}

function monthLength({ year, month }: Day): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return dayNumber(next) - dayNumber({ year, month, day: 1 });
}
