import { rankSegments, scoreSegments } from '../../model/queries/ranking.ts';
import type { Scorecard } from '../../model/queries/scorecard.ts';
import { listSegments } from '../../model/queries/segments.ts';
import { PAPER_THEME } from '../theme.ts';
import type { StripContext } from './detailStrips.ts';
import type { Section } from './flow.ts';
import { nameOnPaper } from './hasDetails.ts';
import { againStrip, headingStrip } from './headingStrip.ts';
import type { Page, PagesInput } from './page.ts';
import { inLargestType, type PageGrid } from './pageGrid.ts';
import { pageHeader } from './pageHead.ts';
import { sectionPages } from './sectionPages.ts';
import type { SheetSection } from './sheet.ts';
import { sheetHead } from './sheetHead.ts';
import { sheetStrips } from './sheetStrips.ts';

const THEME = PAPER_THEME;

/** What is known of how each segment is served, the most important one first; every segment begins a page. */
export function scorecardPages(input: PagesInput): readonly Page[] {
  const cards = input.facts.scorecards();
  return inLargestType(input, (grid) => sheetsOn(grid, input, cards));
}

function sheetsOn(grid: PageGrid, { document, labels }: PagesInput, cards: readonly Scorecard[]): readonly Page[] {
  const segments = rankSegments(document);
  const signs = new Map(listSegments(document).map((sign) => [sign.id, sign]));
  const scores = scoreSegments(segments);
  return segments.flatMap((segment, index): Page[] => {
    const [sign, score] = [signs.get(segment.id), scores.get(segment.id)];
    const card = cards.find((one) => one.segment.id === segment.id);
    if (!sign || !score || !card) return [];
    const { lead, figures, sections } = labels.scorecard.sheet(card, score, index + 1, segments.length);
    const name = nameOnPaper(segment, labels.details.emptyCard);
    const head = sheetHead({ sign, name, label: labels.scorecard.title(sign.letter, segment), lead, figures }, grid, THEME);
    const context = { width: grid.columnWidth, theme: THEME, labels };
    const titles = new Map(sections.map(({ key, title }) => [key, title]));
    const flowing = sections.map((section) => sectionOf(section, segment.id, context));
    const pages = sectionPages(flowing, grid, head.height, (key) => titles.get(key) ?? key);
    return pages.map((nodes, page): Page => (place) => {
      const first = [...pageHeader(grid, labels.pageNumber(place), THEME), ...(page === 0 ? head.nodes : [])];
      return {
        box: grid.box,
        background: THEME.background,
        language: labels.language,
        title: grid.head.title,
        nodes: [...first, ...nodes],
      };
    });
  });
}

/** A section stays together where a column is long enough. */
function sectionOf({ key, title, aside, rows }: SheetSection, segmentId: string, context: StripContext): Section<string> {
  const { width, theme, labels } = context;
  const id = `${segmentId}-${key}`;
  const strips = rows.flatMap((row, index) => sheetStrips(row, `${id}-${index}`, context));
  const again = againStrip(id, labels.details.continued(title), width, theme);
  return { key, heading: headingStrip({ id, title, aside }, width, theme), entries: [{ id, strips, again }] };
}
