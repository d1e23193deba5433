import type { BlockKey } from '../../model/blocks.ts';
import type { Draft } from '../../model/draft.ts';
import { MARKET_TYPES } from '../../model/marketTypes.ts';
import { isParking } from '../blockNames/isParking.ts';
import { recogniseBlock } from '../blockNames/recogniseBlock.ts';
import { bulletOf } from '../interchange/bullets.ts';
import { createDraftBuilder, type DraftBuilder } from '../interchange/draftBuilder.ts';
import type { Imported } from '../interchange/interchange.ts';
import { oneLine } from '../interchange/names.ts';
import { MAX_LINES } from '../limits.ts';
import { plainText } from './inline.ts';
import { readTables, splitCell } from './tables.ts';
import { activityOf, promptOf, workshopListOf, type WorkshopList } from './workshopLists.ts';
import { LINK_SIGN } from './writeMarkdown.ts';

type Pending = { text: string[]; notes: string[]; links: string[]; group: string };

/** Under a heading of a block, or of what is beside the board. */
type Place = BlockKey | 'parking' | WorkshopList;

/** Where the reader stands: the block and the depth of its heading, and the card whose lines may go on. */
type Position = { block: Place | null; level: number; group: string; card: Pending | null; title: string | null };

/**
 * Reads Markdown as people write models in it: a heading a block (any level, numbered, bilingual), bullets or lines as cards,
 * nested lines and quotes as notes, a whole block on one line, or a table with a row or a column a block. What stands under
 * other headings is kept as leftovers; fenced drawings are skipped.
 */
export function readMarkdown(text: string): Imported {
  const { info, body } = takeFrontMatter(text.replaceAll(/\r\n?/g, '\n'));
  const lines = withoutFences(body);
  if (lines.length > MAX_LINES) return { ok: false, problem: { code: 'too-many', limit: MAX_LINES } };
  const builder = createDraftBuilder();
  const named: NamedLinks = [];
  const at: Position = { block: null, level: 0, group: '', card: null, title: null };
  for (const line of lines) if (!isTableRow(line)) readLine(line, at, builder, named);
  finishCard(at, builder, named);
  linkByName(named, builder);
  if (named.length === 0) readTables(lines.filter(isTableRow), builder);
  const title = at.title ?? info.title;
  return builder.finish({ ...info, ...(title && { title }) });
}

function isTableRow(line: string): boolean {
  const row = line.trim();
  return row.length > 1 && row.startsWith('|') && row.endsWith('|');
}

function readLine(line: string, at: Position, builder: DraftBuilder, named: NamedLinks): void {
  const heading = headingOf(line);
  // In a list of the workshop the names of blocks are no headings.
  if (heading && (heading.isMarked || !isList(at.block))) return readHeading(heading, at, builder, named);
  if (line.trim() === '' || isRule(line)) return;
  if (at.block === null) return builder.leftover(plainText(line));
  const quote = /^\s*>\s?(.*)$/s.exec(line);
  if (quote) return addNote(at, plainText(quote[1] ?? ''), builder);
  const bullet = bulletOf(line);
  if (bullet && bullet.depth < 2) return startCard(at, bullet.text, builder, named);
  if (bullet) return readNested(at, bullet.text, builder);
  if (/^\s{2,}/.test(line) && at.card) return void at.card.text.push(plainText(line) || '');
  if (at.card === null && isQuestion(line)) return;
  if (isList(at.block)) return leaveOver(plainText(line), builder);
  readLoose(line, at, builder, named);
}

/** Three or more of one sign. By hand: a pattern that repeats a group runs out of stack on a long line. */
function isRule(line: string): boolean {
  const signs = line.replaceAll(/\s+/g, '');
  const [sign = ''] = signs;
  return signs.length >= 3 && '-*_'.includes(sign) && !Array.from(signs).some((one) => one !== sign);
}

type Heading = Readonly<{ level: number; text: string; rest: string; isMarked: boolean }>;

/**
 * `## Name`, or a line that is nothing but a bold or a plain block name, with its cards after a colon that is not escaped. All
 * patterns take signs that are line ends elsewhere (`s`): one that stops there would try every blank before them again.
 */
function headingOf(line: string): Heading | null {
  const marks = /^ {0,3}(#{1,6})\s+(\S.*)$/s.exec(line);
  if (marks) return { level: marks[1]?.length ?? 1, text: plainText(withoutHashes(marks[2] ?? '')), rest: '', isMarked: true };
  const bold = /^(?:[-*]\s+)?(\*\*|__)([^*_]{2,80}?)\s*([:：]?)\1\s*([:：]?)\s*(.*)$/su.exec(line);
  if (bold && (bold[3] || bold[4] || bold[5] === '')) return leadOf(bold[2], bold[5]);
  const plain = /^([^\s\-*+>:：][^:：]{1,80})(?<!\\)[:：]\s*(.*)$/su.exec(line);
  return plain ? leadOf(plain[1], plain[2]) : null;
}

/** `## Name ##`: by hand, for a pattern would try each blank of a long row of them as the end. */
function withoutHashes(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '#') end--;
  return text.slice(0, end).trimEnd() || text;
}

function leadOf(name = '', rest = ''): Heading | null {
  return recogniseBlock(name) === null ? null : { level: 6, text: name, rest, isMarked: false };
}

function readHeading({ level, text, rest }: Heading, at: Position, builder: DraftBuilder, named: NamedLinks): void {
  finishCard(at, builder, named);
  const block = recogniseBlock(text) ?? (level > 1 ? placeBeside(text) : null);
  if (block) {
    Object.assign(at, { block, level, group: '' });
    for (const part of splitCell(rest)) startCard(at, part, builder, named);
    return;
  }
  if (at.block !== null && level > at.level) {
    at.group = text;
    return;
  }
  if (at.title === null && level === 1) at.title = text;
  else {
    builder.remark('unknown-section', text);
    builder.leftover(text);
  }
  Object.assign(at, { block: null, level, group: '' });
}

function placeBeside(heading: string): Place | null {
  return isParking(heading) ? 'parking' : workshopListOf(heading);
}

function isList(place: Place | null): place is WorkshopList {
  return place === 'agenda' || place === 'prompts';
}

/** What is in a list of the workshop and says too little for it. */
function leaveOver(text: string, builder: DraftBuilder): void {
  builder.remark('unknown-section', text);
  builder.leftover(text);
}

/** A line in a block that is no bullet: one card, or several where it separates them in the Japanese way. */
function readLoose(line: string, at: Position, builder: DraftBuilder, named: NamedLinks): void {
  const parts = line.includes('、') ? line.split('、') : [line];
  for (const part of parts) startCard(at, plainText(part), builder, named);
}

function startCard(at: Position, text: string, builder: DraftBuilder, named: NamedLinks): void {
  finishCard(at, builder, named);
  at.card = { text: [plainText(text)], notes: [], links: [], group: at.group };
}

function readNested(at: Position, text: string, builder: DraftBuilder): void {
  const content = plainText(text);
  if (at.card && content.startsWith(LINK_SIGN)) at.card.links.push(content.slice(LINK_SIGN.length).trim());
  else addNote(at, content, builder);
}

function addNote(at: Position, text: string, builder: DraftBuilder): void {
  if (at.card) at.card.notes.push(text);
  else builder.leftover(text);
}

/** The guiding question under a heading: one line, all of it in italics. */
function isQuestion(line: string): boolean {
  return /^\s*([*_])(?![*_])[^*_]+\1\s*$/.test(line);
}

type NamedLinks = { key: string; name: string; links: readonly string[] }[];

function finishCard(at: Position, builder: DraftBuilder, named: NamedLinks): void {
  const { card, block } = at;
  at.card = null;
  if (!card || !block) return;
  const text = card.text.join('\n');
  const notes = [card.group, ...card.notes].filter((line, index) => index > 0 || line !== '').join('\n');
  if (isList(block)) return finishEntry(block, text, notes, builder);
  if (block === 'parking') return builder.park(text, { notes });
  const key = builder.card(block, text, { notes });
  if (key !== null) named.push({ key, name: oneLine(text), links: card.links });
}

function finishEntry(list: WorkshopList, text: string, notes: string, builder: DraftBuilder): void {
  const activity = list === 'agenda' ? activityOf(text, notes) : null;
  const prompt = list === 'prompts' ? promptOf(text) : null;
  if (activity) builder.activity(activity);
  else if (prompt) builder.prompt(prompt);
  else leaveOver([text, notes].filter((part) => part !== '').join('\n'), builder);
}

/** Links name cards by their text; a name that several cards share leads nowhere. */
function linkByName(named: NamedLinks, builder: DraftBuilder): void {
  const byName = Map.groupBy(named, ({ name }) => name);
  for (const { key, links } of named) {
    for (const link of links) {
      const [target, ...others] = byName.get(link) ?? [];
      if (target && others.length === 0) builder.link(key, target.key);
      else builder.remark('link-dangling', link);
    }
  }
}

function takeFrontMatter(text: string): Readonly<{ info: Draft['info']; body: string }> {
  const match = /^\uFEFF?---\n([\s\S]*?)\n---\s*(?:\n|$)/.exec(text);
  if (!match) return { info: {}, body: text };
  const fields = new Map(
    (match[1] ?? '').split('\n').flatMap((line) => {
      const field = /^([\w-]+)\s*:\s*(\S.*)$/s.exec(line);
      return field ? [[(field[1] ?? '').toLowerCase(), unquoted(field[2] ?? '')] as const] : [];
    }),
  );
  const language = (['en', 'sk'] as const).find((one) => one === fields.get('language') || one === fields.get('lang'));
  const marketType = MARKET_TYPES.find((one) => one.toLowerCase() === fields.get('markettype')?.toLowerCase());
  const info = {
    title: fields.get('title'),
    author: fields.get('author'),
    client: fields.get('client'),
    date: fields.get('date'),
    edition: fields.get('edition') ?? fields.get('version'),
  };
  const known = Object.entries({ ...info, language, marketType }).filter(([, value]) => value !== undefined);
  return { info: Object.fromEntries(known), body: text.slice(match[0].length) };
}

function unquoted(value: string): string {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'string' ? parsed : value.trim();
  } catch {
    // YAML without quotes, or in single ones.
    return value.trim().replace(/^'(.*)'$/, '$1');
  }
}

function withoutFences(text: string): readonly string[] {
  let isFenced = false;
  return text.split('\n').filter((line) => {
    if (!/^\s*(```|~~~)/.test(line)) return !isFenced;
    isFenced = !isFenced;
    return false;
  });
}
