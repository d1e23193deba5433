import type { DocumentInfo } from '../../model/document.ts';
import { logoNode } from '../logoNode.ts';
import { coverDetails, titleOf } from '../paperHeader.ts';
import type { SceneNode } from '../scene.ts';
import type { TextLine } from '../text/breakText.ts';
import { measureText } from '../text/measureText.ts';
import type { PageLabels } from './page.ts';
import { linesOf, oneLine, PAGE_TYPE } from './pageType.ts';

/** What stands on top of every page of text: the model's title, for whom, by whom, when and which version, a fine rule. */
export type RunningHead = Readonly<{
  title: string;
  titleLine: TextLine;
  /** Beside the title where there is room for all of it, else below, at `coverLeft`. */
  cover: readonly TextLine[];
  coverLeft: number;
  /** At the upper left corner; the words begin at `left` and `top`. */
  logo: SceneNode | null;
  left: number;
  top: number;
  isBeside: boolean;
  /** Of the rule, and of all with the air under it; units of the grid. */
  rule: number;
  height: number;
}>;

const GAP = 16;
const LOGO = { width: 90, height: 24 } as const;
const LOGO_GAP = 10;
const ABOVE_RULE = 5;
const BELOW_RULE = 15;
/** What somebody wrote into the details of the document at such a length is shortened. */
const MOST_COVER_LINES = 3;
const MOST_TOGETHER = 36;

/** `width` of the page in units of the grid. */
export function runningHead(info: DocumentInfo, labels: PageLabels, width: number): RunningHead {
  const { running, runningTitle } = PAGE_TYPE;
  const title = titleOf(info, labels);
  const logo = logoNode(info, labels.logo, { x: 0, y: 0 }, LOGO);
  const left = logo ? logo.box.width + LOGO_GAP : 0;
  const room = width - left - measureText(labels.pageNumber({ number: 888, total: 888 }), running.face, running.size) - GAP;
  const titleLine = oneLine(title, runningTitle, room);
  const text = coverText(info, labels);
  const isBeside = titleLine.width + GAP + measureText(text, running.face, running.size) <= room;
  const cover = text === '' ? [] : isBeside ? [oneLine(text, running, room)] : shortened(text, width - left);
  const words = (isBeside ? 1 : 1 + cover.length) * running.line;
  // On the rule, as the logo stands on it.
  const top = Math.max(0, (logo?.box.height ?? 0) - words);
  const rule = top + words + ABOVE_RULE;
  const coverLeft = isBeside ? left + titleLine.width + GAP : left;
  return { title, titleLine, cover, coverLeft, logo, left, top, isBeside, rule, height: rule + BELOW_RULE };
}

/** In one line; a date says itself what it is. */
export function coverText(info: DocumentInfo, labels: PageLabels): string {
  return coverDetails(info, labels)
    .map(([name, value]) => (name === labels.date ? together(value) : together(`${name}: ${value}`)))
    .join(' · ');
}

/** The same without the names, where room is short. */
export function coverValues(info: DocumentInfo, labels: PageLabels): string {
  return coverDetails(info, labels)
    .map(([, value]) => together(value))
    .join(' · ');
}

/** What is short stays on one line. */
function together(text: string): string {
  return text.length <= MOST_TOGETHER ? text.replaceAll(' ', '\u00a0') : text;
}

function shortened(text: string, width: number): readonly TextLine[] {
  const lines = linesOf(text, PAGE_TYPE.running, width);
  if (lines.length <= MOST_COVER_LINES) return lines;
  const rest = lines.slice(MOST_COVER_LINES - 1).map((line) => line.text);
  return [...lines.slice(0, MOST_COVER_LINES - 1), oneLine(rest.join(' '), PAGE_TYPE.running, width)];
}
