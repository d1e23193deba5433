import { buildLinkIndex } from '../../model/queries/linkIndex.ts';
import { rankSegments, scoreSegments } from '../../model/queries/ranking.ts';
import { chainOf, listSegments } from '../../model/queries/segments.ts';
import { boundingBox, type Size } from '../geometry.ts';
import { paperLayout } from '../paperLayout.ts';
import { posterScene } from '../posterScene.ts';
import type { Scene, SceneNode } from '../scene.ts';
import { PAPER_THEME } from '../theme.ts';
import { nameOnPaper } from './hasDetails.ts';
import { lit } from './lit.ts';
import type { Page, PagesInput } from './page.ts';
import { coverText, coverValues } from './runningHead.ts';
import { spotlightHead, spotlightFoot } from './spotlightHead.ts';

const THEME = PAPER_THEME;

const LOGO_GAP = 18;

/**
 * A page for each segment, the most important one first: the canvas as it lies on its own page, so that nothing moves when
 * the pages are turned, with the segment's chain lit and the rest dimmed.
 */
export function spotlightPages({ document, labels, area, poster: whole }: PagesInput): readonly Page[] {
  const segments = rankSegments(document);
  if (segments.length === 0) return [];
  const poster = posterScene(document, labels, THEME, paperLayout(document, aspectOf(area, whole)));
  const signs = new Map(listSegments(document).map((sign) => [sign.id, sign]));
  const scores = scoreSegments(segments);
  const index = buildLinkIndex(document);
  const covers = [coverText(document.info, labels), coverValues(document.info, labels)];
  return segments.flatMap((segment): Page[] => {
    const [sign, score] = [signs.get(segment.id), scores.get(segment.id)];
    if (!sign || !score) return [];
    const chain = chainOf(index, segment.id);
    const facts = labels.spotlight.facts(segment, score);
    const label = labels.spotlight.title(sign.letter, segment);
    const about = labels.spotlight.about(segment);
    return [
      (place) => {
        const { head, board, credit } = partsOf(poster);
        // The boxes of links may reach beyond the board.
        const blocks = board.filter(({ role }) => role === 'block');
        const nodes = board.map((node) => lit(node, chain, THEME.shades[sign.color].line, THEME));
        const inside = boundingBox(blocks.map(({ box }) => box)) ?? poster.box;
        const logo = head.filter(({ role }) => role === 'logo');
        const left = Math.max(inside.x, ...logo.map(({ box }) => box.x + box.width + LOGO_GAP));
        const frame = { board: inside, top: poster.box.y, left, theme: THEME };
        const name = nameOnPaper(segment, labels.details.emptyCard);
        const own = spotlightHead({ sign, name, label, model: poster.title, facts, about }, frame);
        const foot = spotlightFoot(covers, labels.pageNumber(place), credit, frame);
        // Where the header of the canvas is higher, its place is kept.
        const box = boundingBox([poster.box, ...head.map((node) => node.box)]) ?? poster.box;
        return { ...poster, outline: label, box, nodes: [...logo, ...own, ...nodes, ...credit, ...foot] };
      },
    ];
  });
}

/** As on a poster of several sheets, unless these lie the other way round: it would be a stripe across them. */
function aspectOf(sheet: Size, poster: Size = sheet): number {
  const isTurned = sheet.width > sheet.height !== poster.width > poster.height;
  return isTurned ? sheet.width / sheet.height : poster.width / poster.height;
}

function partsOf({ nodes }: Scene): Readonly<Record<'head' | 'board' | 'credit', readonly SceneNode[]>> {
  return {
    head: nodes.filter(({ role }) => role === 'title' || role === 'info' || role === 'logo'),
    board: nodes.filter(({ role }) => role === 'block' || role === 'link'),
    credit: nodes.filter(({ role }) => role === 'credit'),
  };
}
