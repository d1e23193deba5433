import type { CanvasDocument } from '../../model/document.ts';
import type { LinkIndex } from '../../model/queries/linkIndex.ts';
import type { ShownStep } from '../../model/workshop/stepPicture.ts';
import type { StoryPart } from '../../model/workshop/storyParts.ts';
import type { Box } from '../geometry.ts';
import { cardSigns } from '../posterScene.ts';
import type { PageLabels } from '../pages/page.ts';
import { panelSections } from './panelSections.ts';
import { panelPages, type PanelPage } from './storyPanel.ts';
import type { Telling } from './tellings.ts';

/** The panels of a telling, one a page of it; null is a page with the board alone. */
type PanelsOf = (telling: Telling) => readonly (PanelPage | null)[];

/** Where the board alone is large enough to be read. */
export const withoutPanel: PanelsOf = () => [null];

type Story = Readonly<{ document: CanvasDocument; steps: readonly ShownStep[]; links: LinkIndex; labels: PageLabels }>;

/** Lays out the panel of each part of a story once. A part has all pages of its panel, a single step the one it is on. */
export function panelFinder({ document, steps, links, labels }: Story, frame: Box): PanelsOf {
  const signsOf = cardSigns(document);
  const panels = new Map<StoryPart, readonly PanelPage[]>();
  const panelOf = (part: StoryPart): readonly PanelPage[] => {
    const pages = panels.get(part) ?? panelPages(panelSections(part, steps, document, links, labels), frame, signsOf);
    panels.set(part, pages);
    return pages;
  };
  return ({ part, step }) => {
    if (part.about.kind === 'whole') return [null];
    const pages = panelOf(part);
    if (pages.length === 0) return [[]];
    if (step?.step.kind !== 'card') return step?.step.kind === 'block' ? pages.slice(0, 1) : pages;
    const { card } = step.step;
    return [pages.find((page) => page.some(({ entry }) => entry === card)) ?? pages[0] ?? []];
  };
}
