import type { BlockKey } from '../../model/blocks.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { DraftActivity, DraftPrompt } from '../../model/draft.ts';
import { agendaOf } from '../../model/workshop/agendaEdits.ts';
import { MAX_MINUTES } from '../../model/workshop/agenda.ts';
import { foldName, recogniseBlock } from '../blockNames/recogniseBlock.ts';
import type { ExportWords } from '../interchange/interchange.ts';
import { oneLine } from '../interchange/names.ts';
import { escaped } from './inline.ts';
import { quoted, textLines } from './lines.ts';

/** Between the facts of an activity, and between a block and a prompt for it. */
const SIGN = ' · ';

/** The lists of a workshop, which have no cards. */
export type WorkshopList = 'agenda' | 'prompts';

/** A map: in an object, a heading `constructor` would find something. */
const NAMES: ReadonlyMap<string, WorkshopList> = new Map([
  ['agenda', 'agenda'],
  ['workshop agenda', 'agenda'],
  ['program', 'agenda'],
  ['program workshopu', 'agenda'],
  ['own prompts', 'prompts'],
  ['vlastne otazky', 'prompts'],
]);

/** Which list a heading begins, if any. */
export function workshopListOf(heading: string): WorkshopList | null {
  return NAMES.get(foldName(heading.slice(0, 80))) ?? null;
}

/** What is beside the board, under headings of its own: the agenda and the person's own prompts. */
export function workshopLines(document: CanvasDocument, words: ExportWords): readonly string[] {
  const agenda = agendaOf(document);
  const { prompts = [] } = document.info;
  return [
    ...(agenda.length > 0 ? [`## ${words.agenda}`, '', ...agenda.flatMap((one) => activityLines(one, words)), ''] : []),
    ...(prompts.length > 0 ? [`## ${words.prompts}`, '', ...prompts.flatMap((one) => promptLines(one, words)), ''] : []),
  ];
}

/** `- Value · 20 min · Value Propositions, Revenue Streams`, and what the facilitator noted. */
function activityLines({ title, minutes, blocks = [], note = '' }: DraftActivity, words: ExportWords): readonly string[] {
  const where = blocks.map((block) => words.block(block).title).join(', ');
  const facts = [title, `${minutes} min`, where].filter((one) => one !== '');
  return [`- ${escaped(oneLine(facts.join(SIGN)))}`, ...quoted(note)];
}

/** `- Channels · Where do they look first?` */
function promptLines({ block, text }: DraftPrompt, words: ExportWords): readonly string[] {
  return textLines(`${words.block(block).title}${SIGN}${text}`);
}

/** Reads a bullet of the agenda; null where no minutes are given. The title itself may contain the sign between facts. */
export function activityOf(text: string, note: string): DraftActivity | null {
  const parts = text.split(SIGN.trim()).map((part) => part.trim());
  const named = minutesOf(parts.at(-1)) === null && minutesOf(parts.at(-2)) !== null ? blocksOf(parts.at(-1)) : null;
  if (named) parts.pop();
  const minutes = minutesOf(parts.at(-1));
  if (minutes === null) return null;
  const title = titleBefore(text, named !== null);
  return { title, minutes, ...(named && { blocks: named }), ...(note !== '' && { note }) };
}

/** Reads a bullet of the prompts; null without a block in front. */
export function promptOf(text: string): DraftPrompt | null {
  const at = text.indexOf(SIGN.trim());
  const block = at < 0 ? null : recogniseBlock(text.slice(0, at));
  const rest = text.slice(at + 1).trim();
  return block && rest !== '' ? { block, text: rest } : null;
}

/** What stands before the minutes, with the signs it has itself. */
function titleBefore(text: string, hasBlocks: boolean): string {
  const withMinutes = hasBlocks ? text.slice(0, text.lastIndexOf(SIGN.trim())) : text;
  const at = withMinutes.lastIndexOf(SIGN.trim());
  return at < 0 ? '' : withMinutes.slice(0, at).trim();
}

function minutesOf(fact = ''): number | null {
  const match = /^(\d{1,6}) ?(?:min|mins|minutes|minút)\.?$/iu.exec(fact);
  return match ? Math.min(MAX_MINUTES, Math.max(1, Number(match[1]))) : null;
}

/** All of the names mean blocks, or none counts. */
function blocksOf(fact = ''): readonly BlockKey[] | null {
  const blocks = fact.split(',').map((name) => recogniseBlock(name));
  return blocks.every((block) => block !== null) ? blocks : null;
}
