import { expandRanges } from '../../layout/font/font.ts';
import type { IsShown } from '../pdf/missingCharacters.ts';
import { isBundledScript } from './bundledFaces.ts';
import { EMOJI_COVERED } from './emojiCoverage.ts';
import { machineProbe } from './pictureDrawer.ts';
import { visibleCodePoints } from './visibleCodePoints.ts';

/** What the PDF worker will be able to draw, found out without it: by lists and by the machine's fonts. */
export function shownInWindow(): IsShown {
  const emoji = new Set(expandRanges(EMOJI_COVERED));
  const isOnMachine = machineProbe();
  return (character) => {
    const codePoints = visibleCodePoints(character);
    return (
      isBundledScript(character) ||
      codePoints.every((codePoint) => isOnMachine(String.fromCodePoint(codePoint))) ||
      codePoints.every((codePoint) => emoji.has(codePoint))
    );
  };
}
