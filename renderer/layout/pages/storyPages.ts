import { buildLinkIndex } from '../../model/queries/linkIndex.ts';
import { rankSegments, scoreSegments } from '../../model/queries/ranking.ts';
import { listSegments } from '../../model/queries/segments.ts';
import { shownSteps, stepPicture, type ShownStep, type StepPicture } from '../../model/workshop/stepPicture.ts';
import { creditNode } from '../paperCredit.ts';
import type { Scene, SceneNode } from '../scene.ts';
import { panelFinder, withoutPanel } from '../story/panelFinder.ts';
import { storyBoard, type BoardView } from '../story/storyBoard.ts';
import { CREDIT_SIZE, mostNotes, storyFrames, type StoryFrames } from '../story/storyFrames.ts';
import { storyTitle } from '../story/storyHead.ts';
import { drawNotes, notesFlow, notesRoom, spokenText } from '../story/storyNotes.ts';
import { drawPanel, drawQuestion, type PanelPage } from '../story/storyPanel.ts';
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
  const told = prepare(input, steps, all);
  return all.flatMap((telling) => pagesOf(telling, told));
}

/** What all pages of a story have in common. */
type Told = ReturnType<typeof prepare>;

function prepare(input: PagesInput, steps: readonly ShownStep[], all: readonly Telling[]) {
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
  const panelsOf = small ? panelFinder({ document, steps, links, labels }, frames.panel) : withoutPanel;
  const flowOf = (telling: Telling) => notesOf(telling, room);
  return { input, steps, grid, frames, boards: { whole, small }, links, known, panelsOf, flowOf };
}

/** What lies on a page besides the board: a part of the panel, and notes. */
type Extras = Readonly<{ panel: PanelPage | null; isContinued: boolean; notes: ReturnType<typeof notesFlow>[number] }>;

function pagesOf(telling: Telling, told: Told): Page[] {
  const [first = [], ...more] = told.flowOf(telling);
  const pictures = told.panelsOf(telling).map((panel, index) => {
    return picturePage(telling, { panel, isContinued: index > 0, notes: index === 0 ? first : [] }, told);
  });
  return [...pictures, ...more.map((notes) => notesPage(notes, told.grid, told.input))];
}

function picturePage(telling: Telling, { panel, isContinued, notes }: Extras, told: Told): Page {
  const { input, grid, frames, boards, known } = told;
  const { labels } = input;
  return (place) => {
    const picture = stepPicture(input.document, told.steps, telling.index, told.links);
    if (!picture) throw new Error(`no step ${telling.index}`);
    const title = titleOf(telling, picture, known);
    const view = viewOf(telling, picture, panel !== null, known.signs);
    const board = (panel && boards.small) ?? boards.whole;
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
