import type { Size } from '../../layout/geometry.ts';

/** Portrait width and height in millimetres: ISO 216, and the North American sizes (a tabloid in landscape is a ledger). */
const MILLIMETRES = {
  a5: [148, 210],
  a4: [210, 297],
  a3: [297, 420],
  a2: [420, 594],
  a1: [594, 841],
  a0: [841, 1189],
  b1: [707, 1000],
  b0: [1000, 1414],
  letter: [215.9, 279.4],
  legal: [215.9, 355.6],
  tabloid: [279.4, 431.8],
} as const satisfies Record<string, readonly [number, number]>;

export type PaperKey = keyof typeof MILLIMETRES;
export type Orientation = 'landscape' | 'portrait';

/** From small to large within each family, as a menu shows them. */
export const PAPER_KEYS: readonly PaperKey[] = ['a5', 'a4', 'a3', 'a2', 'a1', 'a0', 'b1', 'b0', 'letter', 'legal', 'tabloid'];

const POINTS_PER_MM = 72 / 25.4;

export function isPaperKey(value: string): value is PaperKey {
  return Object.hasOwn(MILLIMETRES, value);
}

export function millimetresToPoints(millimetres: number): number {
  return millimetres * POINTS_PER_MM;
}

/** The page in PDF points (1/72 inch), to a hundredth. */
export function pageSize(paper: PaperKey, orientation: Orientation): Size {
  const [short, long] = MILLIMETRES[paper];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return { width: hundredths(millimetresToPoints(width)), height: hundredths(millimetresToPoints(height)) };
}

/** White edges of a page. Normal: what office printers leave white anyway; narrow: what most can; wide: to bind or to write on. */
export const MARGINS_MM = { narrow: 5, normal: 10, wide: 20 } as const;

export type Margins = keyof typeof MARGINS_MM;

export const MARGIN_KEYS: readonly Margins[] = ['narrow', 'normal', 'wide'];

/** A page to print on. */
export type Sheet = Readonly<{ paper: PaperKey; orientation: Orientation; margins: Margins }>;

/** What the margins leave of the page, points. */
export function printableArea({ paper, orientation, margins }: Sheet): Size {
  const { width, height } = pageSize(paper, orientation);
  const white = 2 * millimetresToPoints(MARGINS_MM[margins]);
  return { width: width - white, height: height - white };
}

/** Its width / height: what a board is laid out for to fill it. */
export function printableAspect(sheet: Sheet): number {
  const { width, height } = printableArea(sheet);
  return width / height;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
