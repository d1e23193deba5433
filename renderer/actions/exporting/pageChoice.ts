import { parseFormula } from '../../formats/formula/parseFormula.ts';
import { hasDetails } from '../../layout/pages/hasDetails.ts';
import { PAGE_KINDS, type PageKind } from '../../layout/pages/page.ts';
import { checkModel } from '../../model/check/checkModel.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { shownSteps } from '../../model/workshop/stepPicture.ts';
import { hasNumbers } from '../words/numberTables.ts';
import { detailRows } from '../words/detailRows.ts';
import type { PageReader } from './pagesInput.ts';

/** The kinds of pages a document has something for. */
export function possiblePages(document: CanvasDocument, { language, today }: PageReader): readonly PageKind[] {
  const hasSegment = (): boolean => [...document.cards.values()].some(({ block }) => block === 'customerSegments');
  const isThere: Readonly<Record<PageKind, () => boolean>> = {
    canvas: () => true,
    story: () => document.cards.size > 0 && shownSteps(document).length > 0,
    spotlights: hasSegment,
    lifeCycle: hasSegment,
    scorecard: hasSegment,
    numbers: () => hasNumbers(document),
    check: () => checkModel(document, today, parseFormula).some(({ isSilenced }) => !isSilenced),
    details: () => hasDetails(document, (card) => detailRows(card, language, document)),
  };
  return PAGE_KINDS.filter((kind) => isThere[kind]());
}

/** What is printed unless somebody chooses otherwise: all there is but what was left out last time; never nothing. */
export function usualPages(possible: readonly PageKind[], omitted: readonly PageKind[]): readonly PageKind[] {
  const wanted = possible.filter((kind) => !omitted.includes(kind));
  return wanted.length > 0 ? wanted : possible;
}

/** What is left out now. A kind this document has nothing for stays as it was. */
export function omittedAfter(
  chosen: readonly PageKind[],
  possible: readonly PageKind[],
  omitted: readonly PageKind[],
): readonly PageKind[] {
  return PAGE_KINDS.filter((kind) => (possible.includes(kind) ? !chosen.includes(kind) : omitted.includes(kind)));
}

/** What becomes slides: the pages chosen last as far as this document has something for them; never nothing. */
export function usualSlides(possible: readonly PageKind[], chosen: readonly PageKind[]): readonly PageKind[] {
  const wanted = possible.filter((kind) => chosen.includes(kind));
  return wanted.length > 0 ? wanted : ['canvas'];
}
