import type { Box, Size } from '../../layout/geometry.ts';

/** English Metric Units an inch and a point: the unit of every length in the file. */
const EMU_PER_INCH = 914_400;
const EMU_PER_POINT = 12_700;
const MARGIN = 0.3 * EMU_PER_INCH;

export const SLIDE_SIZES = ['16:9', '4:3'] as const;
export type SlideSize = (typeof SLIDE_SIZES)[number];

/** Width and height of a slide in EMU, as PowerPoint makes new ones. */
export const SLIDES: Readonly<Record<SlideSize, Readonly<{ width: number; height: number }>>> = {
  '16:9': { width: 12_192_000, height: 6_858_000 },
  '4:3': { width: 9_144_000, height: 6_858_000 },
};

/** Slides are read from further away than paper: what is comfortable there is set this much larger here. */
const READ_FROM_AFAR = 1.4;

/** What pages of text are laid out for, so that their type has a good size on the slide; points. */
export function slideArea(size: SlideSize): Size {
  const { width, height } = SLIDES[size];
  const points = (length: number): number => (length - 2 * MARGIN) / EMU_PER_POINT / READ_FROM_AFAR;
  return { width: points(width), height: points(height) };
}

/** Board units to the slide: the whole scene within the margins, centred. */
export type Transform = Readonly<{
  x: (value: number) => number;
  y: (value: number) => number;
  length: (value: number) => number;
  /** Hundredths of a point for a type size in board units. */
  fontSize: (value: number) => number;
}>;

export function fitToSlide(box: Box, size: SlideSize): Transform {
  const slide = SLIDES[size];
  const scale = Math.min((slide.width - 2 * MARGIN) / box.width, (slide.height - 2 * MARGIN) / box.height);
  const left = (slide.width - box.width * scale) / 2 - box.x * scale;
  const top = (slide.height - box.height * scale) / 2 - box.y * scale;
  return {
    x: (value) => Math.round(left + value * scale),
    y: (value) => Math.round(top + value * scale),
    length: (value) => Math.max(0, Math.round(value * scale)),
    fontSize: (value) => Math.max(100, Math.round((value * scale * 100) / EMU_PER_POINT)),
  };
}
