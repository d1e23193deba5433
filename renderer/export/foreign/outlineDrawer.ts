import type { Font, PathCommand as GlyphCommand } from 'fontkit';
import type { PathCommand } from '../../layout/scene.ts';
import type { DrawForeign, Outline } from './drawing.ts';
import { visibleCodePoints } from './visibleCodePoints.ts';

/** Fonts by weight, those to be asked first in front. Without a bold one the regular serves. */
export type OutlineFonts = Readonly<{ regular: readonly Font[]; bold: readonly Font[] }>;

/** Outlines to the em. */
const UNITS = 1000;

/** Draws with the first font that has all of the text: shaped, from left to right. */
export function outlineDrawer({ regular, bold }: OutlineFonts): DrawForeign {
  const known = new Map<string, Outline | null>();
  return ({ text, face }) => {
    const key = `${face} ${text}`;
    const drawing =
      known.get(key) ?? (known.has(key) ? null : outlineIn(face === 'bold' ? [...bold, ...regular] : regular, text));
    known.set(key, drawing);
    return drawing;
  };
}

function outlineIn(fonts: readonly Font[], text: string): Outline | null {
  const codePoints = visibleCodePoints(text);
  for (const font of fonts) {
    if (!codePoints.every((codePoint) => font.hasGlyphForCodePoint(codePoint))) continue;
    const outline = shape(font, text);
    // A font of coloured pictures has characters, but no outlines of them.
    if (outline.commands.length > 0) return outline;
  }
  return null;
}

function shape(font: Font, text: string): Outline {
  const { glyphs, positions } = font.layout(text);
  const scale = UNITS / font.unitsPerEm;
  const commands: PathCommand[] = [];
  let x = 0;
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const isVisible = glyph.id !== 0;
    if (isVisible) addGlyph(commands, glyph.path.commands, (x + xOffset) * scale, yOffset * scale, scale);
    if (isVisible) x += xAdvance;
  }
  return { kind: 'outline', commands, width: x * scale };
}

/** TrueType curves are quadratic; what is drawn here is cubic. */
function addGlyph(target: PathCommand[], commands: readonly GlyphCommand[], dx: number, dy: number, scale: number): void {
  let [penX, penY] = [0, 0];
  for (const { command, args } of commands) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = args.map((value, index) => value * scale + (index % 2 ? dy : dx));
    switch (command) {
      case 'moveTo':
        target.push(['M', x1, y1]);
        [penX, penY] = [x1, y1];
        break;
      case 'lineTo':
        target.push(['L', x1, y1]);
        [penX, penY] = [x1, y1];
        break;
      case 'quadraticCurveTo':
        target.push(['C', third(penX, x1), third(penY, y1), third(x2, x1), third(y2, y1), x2, y2]);
        [penX, penY] = [x2, y2];
        break;
      case 'bezierCurveTo':
        target.push(['C', x1, y1, x2, y2, x3, y3]);
        [penX, penY] = [x3, y3];
        break;
      case 'closePath':
        target.push(['Z']);
        break;
    }
  }
}

/** Two thirds of the way from an end to the control point. */
function third(end: number, control: number): number {
  return end + ((control - end) * 2) / 3;
}
