import { paperLayout } from '../paperLayout.ts';
import { posterScene } from '../posterScene.ts';
import type { Scene } from '../scene.ts';
import { PAPER_THEME } from '../theme.ts';
import { checkPages } from './checkPages.ts';
import { detailsPages } from './detailsPages.ts';
import { lifeCyclePages } from './lifeCyclePages.ts';
import { numberPages } from './numberPages.ts';
import { scorecardPages } from './scorecardPages.ts';
import { spotlightPages } from './spotlightPages.ts';
import { storyPages } from './storyPages.ts';
import { tileScenes } from '../tiling/tileScenes.ts';
import { PAGE_KINDS, type Page, type PageKind, type PagesInput } from './page.ts';

/** A kind that has nothing to say makes no page. */
const MAKERS: Readonly<Record<PageKind, (input: PagesInput) => readonly Page[]>> = {
  canvas: canvasPages,
  story: storyPages,
  spotlights: spotlightPages,
  lifeCycle: lifeCyclePages,
  scorecard: scorecardPages,
  numbers: numberPages,
  check: checkPages,
  details: detailsPages,
};

/** The chosen pages of a document, numbered; whatever the order of the choice, they come in that of `PAGE_KINDS`. */
export function makePages(input: PagesInput, kinds: readonly PageKind[]): Scene[] {
  const pages = PAGE_KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) => MAKERS[kind](input));
  const scenes = pages.map((page, index) => page({ number: index + 1, total: pages.length }));
  return scenes.map((scene, index) => (index === 0 || scene.window ? scene : withQuietLogo(scene)));
}

/** How many pages a kind has. Most of them are not drawn for it. */
export function countPages(input: PagesInput, kind: PageKind): number {
  return MAKERS[kind](input).length;
}

/** Told once; on further pages the logo is a running header like the title. */
function withQuietLogo(scene: Scene): Scene {
  return { ...scene, nodes: scene.nodes.map((node) => (node.role === 'logo' ? { ...node, role: 'pageHeader' } : node)) };
}

/** The poster bears no number: it hangs on walls by itself. */
function canvasPages({ document, labels, area, poster = area, colors }: PagesInput): readonly Page[] {
  const layout = paperLayout(document, poster.width / poster.height);
  const scene = { ...posterScene(document, labels, PAPER_THEME, layout, colors), outline: labels.canvas };
  const parts = poster === area ? [scene] : tileScenes(scene, poster, area);
  return parts.map((part) => () => part);
}
