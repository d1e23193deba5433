import * as z from 'zod/mini';

/** Device independent pixels. */
export type Rectangle = Readonly<{ x: number; y: number; width: number; height: number }>;

const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximized: z.boolean() });

export type Bounds = Readonly<z.infer<typeof boundsSchema>>;

export const SMALLEST = { width: 900, height: 600 } as const;

const USUAL = { width: 1440, height: 900 } as const;

/** How far a further window stands from the one before it. */
const STEP = 32;

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/**
 * Where a window opens: where the last one was, unless that screen is gone. `screens` are the work areas, the main one
 * first; `openCount` moves a further window off the ones before it.
 */
export function placeWindow(remembered: unknown, screens: readonly Rectangle[], openCount: number): Bounds {
  const main = screens[0] ?? { x: 0, y: 0, ...USUAL };
  const parsed = boundsSchema.safeParse(remembered);
  const last = parsed.success ? parsed.data : null;
  const area = last === null ? main : (screens.toSorted((a, b) => overlap(b, last) - overlap(a, last))[0] ?? main);
  const isLost = last === null || overlap(area, last) === 0;
  const size = last ?? USUAL;
  const width = Math.min(Math.max(size.width, SMALLEST.width), area.width);
  const height = Math.min(Math.max(size.height, SMALLEST.height), area.height);
  const shift = STEP * openCount;
  const start = isLost
    ? { x: area.x + Math.round((area.width - width) / 2), y: area.y + Math.round((area.height - height) / 2) }
    : last;
  return {
    x: clamp(start.x + shift, area.x, area.x + area.width - width),
    y: clamp(start.y + shift, area.y, area.y + area.height - height),
    width,
    height,
    maximized: last?.maximized ?? false,
  };
}

/**
 * A screen that a window is not on: one plugged in rather than the machine's own. Null where there is only one, or where all show
 * the same (mirrored).
 */
export function otherScreen<T extends Readonly<{ bounds: Rectangle; internal: boolean }>>(
  screens: readonly T[],
  window: Rectangle,
): T | null {
  const [own, ...others] = screens.toSorted((a, b) => overlap(b.bounds, window) - overlap(a.bounds, window));
  const seen = others.filter(({ bounds }) => own === undefined || overlap(bounds, own.bounds) === 0);
  return seen.find(({ internal }) => !internal) ?? seen[0] ?? null;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
