import type { Size } from '../../layout/geometry.ts';
import type { Scene } from '../../layout/scene.ts';
import { fitBox, type Placement } from '../pdf/fitBox.ts';
import { MARGINS_MM, millimetresToPoints, pageSize, type Sheet } from '../pdf/paperSizes.ts';
import { pictureBox } from '../pictureBox.ts';

/** How large a picture is to be: so many px a board unit, or a sheet of paper with so many px an inch. */
export type PictureChoice = Readonly<{ kind: 'scale'; scale: number }> | Readonly<{ kind: 'paper'; sheet: Sheet; dpi: number }>;

export const PICTURE_SCALES = [1, 2, 3, 4] as const;
/** From screens to posters that are looked at from near. */
export const PICTURE_DPI = [72, 96, 150, 200, 300, 600] as const;
/** A board unit is a CSS px, and those are 1/96 inch. */
const DPI_AT_ONE = 96;

/** A picture to be painted: its size in px, where the scene lies on it, and its resolution for who prints it. */
export type Picture = Readonly<{ scene: Scene; size: Size; place: Placement; dpi: number; isTransparent: boolean }>;

/** More px than that no program opens: A0 at 800 dpi. Writing them would take a minute and help nobody. */
export const MOST_PIXELS = 1_000_000_000;
/** What programs take from the clipboard without trouble: A2 at 300 dpi. */
export const MOST_COPIED_PIXELS = 36_000_000;

export function pictureOf(scene: Scene, choice: PictureChoice, isTransparent: boolean): Picture {
  return { scene, isTransparent, ...placed(scene, choice) };
}

function placed(scene: Scene, choice: PictureChoice): Omit<Picture, 'scene' | 'isTransparent'> {
  if (choice.kind === 'paper') {
    const { sheet, dpi } = choice;
    const page = pageSize(sheet.paper, sheet.orientation);
    const size = wholePixels(page, dpi / 72);
    return { size, dpi, place: fitBox(scene.box, size, (millimetresToPoints(MARGINS_MM[sheet.margins]) * dpi) / 72) };
  }
  const { scale } = choice;
  const box = pictureBox(scene);
  const place = { scale, offsetX: -box.x * scale, offsetY: -box.y * scale };
  return { size: wholePixels(box, scale), dpi: DPI_AT_ONE * scale, place };
}

function wholePixels({ width, height }: Size, scale: number): Size {
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

export function isPaintable({ size }: Picture): boolean {
  return size.width * size.height <= MOST_PIXELS;
}
