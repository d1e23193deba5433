import { buildLinkIndex } from '../../model/queries/linkIndex.ts';
import { rankSegments, scoreSegments } from '../../model/queries/ranking.ts';
import { listSegments } from '../../model/queries/segments.ts';
import { shownSteps, stepPicture, type ShownStep, type StepPicture } from '../../model/workshop/stepPicture.ts';
import type { StoryPart } from '../../model/workshop/storyParts.ts';
import { creditNode } from '../paperCredit.ts';
import { cardSigns } from '../posterScene.ts';
import type { Scene, SceneNode } from '../scene.ts';
import { panelSections } from '../story/panelSections.ts';
import { storyBoard, type BoardView } from '../story/storyBoard.ts';
import { CREDIT_SIZE, mostNotes, storyFrames, type StoryFrames } from '../story/storyFrames.ts';
import { storyTitle } from '../story/storyHead.ts';
import { drawNotes, notesFlow, notesRoom, spokenText } from '../story/storyNotes.ts';
import { drawPanel, drawQuestion, panelPages, type PanelPage } from '../story/storyPanel.ts';
import { titleOf } from '../story/storyWords.ts';
import { tellings, type Telling } from '../story/tellings.ts';
import { PAPER_THEME } from '../theme.ts';
import { PLAIN_STORY, type Page, type PagesInput } from './page.ts';
import { pageGrid, type PageGrid } from './pageGrid.ts';
import { pageHeader } from './pageHead.ts';
import { placed } from './placed.ts';

const THEME = PAPER_THEME;

/** Where the text of the board’s cards is smaller, units of the page, what a page is about is enlarged beside the board. */
const LEGIBLE = 8;

/**
 * The steps of a presentation as pages, in the author's order and without what was left out: the board as the room sees it by then, what
 * the page is about framed, and large enough to be read; below it what the speaker says, if that is wanted.
 */
export function storyPages(input: PagesInput): readonly Page[] {
  const { document, labels, story = PLAIN_STORY } = input;
  const steps = document.cards.size === 0 ? [] : shownSteps(document);
  if (steps.length === 0) return [];
  const all = tellings(document, steps, story.each, labels.details.emptyCard);
  const pages = storyMaker(input, steps, all);
  return all.flatMap(pages);
}

/** What lies on a page besides the board: a part of the panel, and notes. */
type Extras = Readonly<{ panel: PanelPage | null; isContinued: boolean; notes: ReturnType<typeof notesFlow>[number] }>;

function storyMaker(input: PagesInput, steps: readonly ShownStep[], all: readonly Telling[]): (telling: Telling) => Page[] {
  const { document, labels, story = PLAIN_STORY } = input;
  const grid = pageGrid(input);
  const next = grid.box.height - grid.head.height;
  const notesOf = ({ notes }: Telling, first: number) => (story.hasNotes ? notesFlow(notes, grid, labels, { first, next }) : []);
  const room = notesRoom(all.map((telling) => notesOf(telling, mostNotes(grid))));
  const frames = storyFrames(grid, room);
  const whole = storyBoard(document, labels, frames.whole);
  const small = whole.typeSize < LEGIBLE ? storyBoard(document, labels, frames.small) : null;
  const links = buildLinkIndex(document);
  const signs = new Map(listSegments(document).map((sign) => [sign.id, sign]));
  const known = { document, labels, signs, scores: scoreSegments(rankSegments(document)) };
  const signsOf = cardSigns(document);

  const panels = new Map<StoryPart, readonly PanelPage[]>();
  const panelOf = (part: StoryPart): readonly PanelPage[] => {
    const pages = panels.get(part) ?? panelPages(panelSections(part, steps, document, links, labels), frames.panel, signsOf);
    panels.set(part, pages);
    return pages;
  };

  /** The pages of the panel that a telling has: those of its part, of which a single step is on one. */
  const panelsOf = ({ part, step }: Telling): readonly (PanelPage | null)[] => {
    if (!small || part.about.kind === 'whole') return [null];
    const pages = panelOf(part);
    if (pages.length === 0) return [[]];
    if (step?.step.kind !== 'card') return step?.step.kind === 'block' ? pages.slice(0, 1) : pages;
    const { card } = step.step;
    return [pages.find((page) => page.some(({ entry }) => entry === card)) ?? pages[0] ?? []];
  };

  const pageOf = (telling: Telling, { panel, isContinued, notes }: Extras): Page => {
    return (place) => {
      const picture = stepPicture(document, steps, telling.index, links);
      if (!picture) throw new Error(`no step ${telling.index}`);
      const title = titleOf(telling, picture, known);
      const view = viewOf(telling, picture, panel !== null, signs);
      const board = panel && small ? small : whole;
      const own = panel ? panelNodes(panel, frames, telling, view.card, title.lead) : [];
      const hasQuestion = own.some(({ id }) => id === 'question');
      const at = isContinued ? labels.details.continued(title.place).trim() : title.place;
      return {
        ...frameOf(grid, labels.language),
        outline: telling.isFirst && !isContinued ? title.entry : '',
        notes: isContinued ? '' : spokenText(telling.notes),
        nodes: [
          ...pageHeader(grid, labels.pageNumber(place), THEME),
          ...storyTitle({ ...title, place: at, lead: hasQuestion ? '' : title.lead }, grid),
          ...own,
          ...board.draw(view),
          credit(frames),
          ...drawNotes(notes, grid, frames.notes.y),
        ],
      };
    };
  };

  return (telling) => {
    const [first = [], ...more] = notesOf(telling, room);
    const pictures = panelsOf(telling).map((panel, index) => {
      return pageOf(telling, { panel, isContinued: index > 0, notes: index === 0 ? first : [] });
    });
    return [...pictures, ...more.map((notes) => notesPage(notes, grid, input))];
  };
}

/** What the board shows on a page; where the panel tells the cards, the board is there for the eye alone. */
function viewOf(
  { part: { about }, step, told }: Telling,
  picture: StepPicture,
  hasPanel: boolean,
  signs: ReadonlyMap<string, Readonly<{ color: keyof typeof THEME.shades }>>,
): BoardView {
  const { revealed, lit, card, block } = picture;
  const sign = about.kind === 'segment' ? signs.get(about.segment) : undefined;
  const isBlock = about.kind === 'block';
  return {
    revealed,
    block: isBlock ? (step ? block : about.block) : null,
    card: step || !isBlock ? card : null,
    light: lit && sign ? { ids: lit, color: THEME.shades[sign.color].line } : null,
    told: hasPanel ? new Set() : isBlock ? told : (lit ?? revealed),
  };
}

function panelNodes(
  panel: PanelPage,
  { panel: frame }: StoryFrames,
  telling: Telling,
  current: string | null,
  question: string,
): SceneNode[] {
  const { about } = telling.part;
  const isThere = (cardId: string): boolean => about.kind === 'segment' || telling.told.has(cardId);
  const nodes = drawPanel(panel, frame, { isThere, current: about.kind === 'segment' ? null : current });
  return nodes.length === 0 ? [drawQuestion(question, frame)] : nodes;
}

/** Under every canvas; on a page it is as large everywhere, whatever the size of the board. */
function credit({ credit: baseline, whole }: StoryFrames): SceneNode {
  const node = creditNode({ board: { x: 0, y: 0, width: 0, height: 0 }, theme: THEME });
  const [first] = node.items;
  if (first?.kind !== 'text') return node;
  const scale = CREDIT_SIZE / first.size;
  return placed(node, { scale, x: whole.x, y: baseline - first.baseline * scale });
}

/** Notes that had no more room below their picture. */
function notesPage(notes: Extras['notes'], grid: PageGrid, { labels }: PagesInput): Page {
  return (place) => ({
    ...frameOf(grid, labels.language),
    outline: '',
    notes: '',
    nodes: [...pageHeader(grid, labels.pageNumber(place), THEME), ...drawNotes(notes, grid, grid.head.height)],
  });
}

function frameOf({ box, head }: PageGrid, language: string): Omit<Scene, 'nodes'> {
  return { box, background: THEME.background, language, title: head.title };
}
