import { parseFormula } from '../../formats/formula/parseFormula.ts';
import type { Language } from '../../i18n/translate.ts';
import type { Size } from '../../layout/geometry.ts';
import type { PagesInput, StoryPages } from '../../layout/pages/page.ts';
import { checkModel } from '../../model/check/checkModel.ts';
import type { ColorMode } from '../../model/colorModes.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { rankSegments } from '../../model/queries/ranking.ts';
import { buildLinkIndex } from '../../model/queries/linkIndex.ts';
import { scorecardOf, type Scorecard } from '../../model/queries/scorecard.ts';
import { pageLabels } from './posterLabels.ts';

/**
 * Who prints: the language of the interface, for documents that name none of their own, the ISO day it is, and what colours tell
 * on the board that is looked at; segments if left out; and how the story of a presentation is to be told.
 */
export type PageReader = Readonly<{
  language: Language;
  today: string;
  colors?: ColorMode | undefined;
  story?: StoryPages | undefined;
}>;

/** All that the pages of a document are made of; `area` is what the margins leave of the sheet, points, `poster` of what it is a part of. */
export function pagesInput(
  document: CanvasDocument,
  { language, today, colors, story }: PageReader,
  area: Size,
  poster?: Size,
): PagesInput {
  const labels = pageLabels(document, document.info.language ?? language);
  return {
    document,
    labels,
    area,
    poster,
    story,
    colors,
    facts: { findings: () => checkModel(document, today, parseFormula), scorecards: () => scorecardsOf(document, today) },
  };
}

function scorecardsOf(document: CanvasDocument, today: string): readonly Scorecard[] {
  const links = buildLinkIndex(document);
  return rankSegments(document).flatMap(({ id }) => scorecardOf(document, links, id, today) ?? []);
}
