import type { Box } from '../../layout/geometry.ts';

/** English Metric Units an inch and a point: the unit of every length in the file. */
const EMU_PER_INCH = 914_400;
const EMU_PER_POINT = 12_700;
const MARGIN = 0.3 * EMU_PER_INCH;

export type SlideSize = '16:9' | '4:3';

/** Width and height of a slide in EMU, as PowerPoint makes new ones. */
export const SLIDES: Readonly<Record<SlideSize, Readonly<{ width: number; height: number }>>> = {
  '16:9': { width: 12_192_000, height: 6_858_000 },
  '4:3': { width: 9_144_000, height: 6_858_000 },
};

/** Width / height of what is drawn on within the margins. */
export function slideAspect(size: SlideSize): number {
  const { width, height } = SLIDES[size];
  return (width - 2 * MARGIN) / (height - 2 * MARGIN);
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
