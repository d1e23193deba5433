import { CARD_FONT_SIZE } from '../../layout/cardText.ts';
import type { Scene } from '../../layout/scene.ts';
import { fitBox } from './fitBox.ts';
import { MARGINS_MM, millimetresToPoints, pageSize, PAPER_KEYS, type PaperKey, type Sheet } from './paperSizes.ts';

/** Below this, in points, text on paper is for good eyes only. */
export const SMALL_TEXT = 6;

/** The size of a card's text when the scene is printed on this paper, in points. */
export function cardTextPoints(scene: Scene, { paper, orientation, margins }: Sheet): number {
  return CARD_FONT_SIZE * fitBox(scene.box, pageSize(paper, orientation), millimetresToPoints(MARGINS_MM[margins])).scale;
}

/** The papers that are larger both ways, the same family first, each from small to large. */
export function largerPapers(paper: PaperKey): PaperKey[] {
  const own = pageSize(paper, 'portrait');
  const larger = PAPER_KEYS.filter((key) => {
    const { width, height } = pageSize(key, 'portrait');
    return width >= own.width && height >= own.height && key !== paper;
  });
  return larger.toSorted((a, b) => Number(familyOf(b) === familyOf(paper)) - Number(familyOf(a) === familyOf(paper)));
}

/** `a`, `b`, or the American sizes. */
function familyOf(paper: PaperKey): string {
  return /^[ab]\d$/.test(paper) ? paper.charAt(0) : 'us';
}
