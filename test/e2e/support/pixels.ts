import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { Box, Point } from './boxes.ts';

export type Color = readonly [red: number, green: number, blue: number];

/** A part of the window as it was painted; points are CSS px of the page. */
export type Picture = Readonly<{ at: (point: Point) => Color; box: Box; step: number }>;

/** Takes a screenshot of a box of the page. */
export async function takePicture(page: Page, box: Box): Promise<Picture> {
  const x = Math.max(0, Math.floor(box.x));
  const y = Math.max(0, Math.floor(box.y));
  const clip = { x, y, width: Math.ceil(box.x + box.width) - x, height: Math.ceil(box.y + box.height) - y };
  const png = PNG.sync.read(await page.screenshot({ clip, animations: 'disabled', caret: 'hide' }));
  const scale = png.width / clip.width;
  const at = (point: Point): Color => {
    const column = Math.min(png.width - 1, Math.max(0, Math.floor((point.x - clip.x) * scale)));
    const row = Math.min(png.height - 1, Math.max(0, Math.floor((point.y - clip.y) * scale)));
    const offset = (row * png.width + column) * 4;
    return [png.data[offset] ?? 0, png.data[offset + 1] ?? 0, png.data[offset + 2] ?? 0];
  };
  return { at, box: clip, step: 1 / scale };
}

/** How far apart two colours are, 0–255: the largest difference of a channel. */
export function difference(a: Color, b: Color): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}

/** Contrast of two colours as WCAG 2 defines it, 1–21. */
export function contrast(a: Color, b: Color): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The strongest contrast between what a box is filled with, its most frequent colour, and anything drawn on it. */
export function inkContrast({ at, box, step }: Picture): number {
  const counts = new Map<string, { color: Color; count: number }>();
  for (let y = box.y; y < box.y + box.height; y += step) {
    for (let x = box.x; x < box.x + box.width; x += step) {
      const color = at({ x, y });
      const known = counts.get(color.join()) ?? { color, count: 0 };
      known.count++;
      counts.set(color.join(), known);
    }
  }
  const colors = [...counts.values()].toSorted((a, b) => b.count - a.count);
  const fill = colors[0]?.color ?? [0, 0, 0];
  return Math.max(...colors.map(({ color }) => contrast(fill, color)));
}

/** Distance from a point to where the colour first changes, walking in one direction; the length of the way if it does not. */
export function runLength({ at, step }: Picture, from: Point, to: Point, tolerance: number): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const start = at(from);
  for (let way = 0; way < length; way += step) {
    const point = { x: from.x + ((to.x - from.x) * way) / length, y: from.y + ((to.y - from.y) * way) / length };
    if (difference(start, at(point)) > tolerance) return way;
  }
  return length;
}
