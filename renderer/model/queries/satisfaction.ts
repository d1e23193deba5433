import type { MethodKey } from '../details/customerLists.ts';
import { METHOD_KEYS } from '../details/customerLists.ts';
import type { Measurement } from '../details/details.ts';
import type { Card } from '../document.ts';

/** True for the key of a method among other keys. */
export function isMethod(key: string): key is MethodKey {
  return METHOD_KEYS.some((method) => method === key);
}

/** A segment's measurements, the oldest first; those of one day in the order they were written down. */
export function measurementsByDate(segment: Card): readonly Measurement[] {
  return (segment.segment?.measurements ?? []).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The measurements by one method, the oldest first. */
export function seriesOf(segment: Card, method: MethodKey): readonly Measurement[] {
  return measurementsByDate(segment).filter((measurement) => measurement.method === method);
}

/** The last measurement, by whatever method; undefined if satisfaction was never measured. */
export function latestMeasurement(segment: Card): Measurement | undefined {
  return measurementsByDate(segment).at(-1);
}

/** The last step of a series: what it was, what it is, and by how much it changed (more is better on every scale). */
export type Trend = Readonly<{ method: MethodKey; previous: Measurement; latest: Measurement; change: number }>;

/** The trend by each method that has been used at least twice, in the order of `METHOD_KEYS`. */
export function satisfactionTrends(segment: Card): readonly Trend[] {
  return METHOD_KEYS.flatMap((method) => {
    const [latest, previous] = seriesOf(segment, method).toReversed();
    return latest && previous ? [{ method, previous, latest, change: latest.value - previous.value }] : [];
  });
}
