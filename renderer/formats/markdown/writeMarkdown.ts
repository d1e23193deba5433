import { BLOCK_KEYS } from '../../model/blocks.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import { closedVotes } from '../../model/workshop/voteResult.ts';
import { cardsInOrder } from '../../model/queries/readingOrder.ts';
import { recogniseBlock } from '../blockNames/recogniseBlock.ts';
import type { Exported, ExportWords } from '../interchange/interchange.ts';
import { lossesBut, workshopEntries } from '../interchange/losses.ts';
import { oneLine, uniqueNames } from '../interchange/names.ts';
import { escaped } from './inline.ts';
import { introduction, quoted, textLines } from './lines.ts';
import { workshopLines } from './workshopLists.ts';

/** Before the name of a linked card. */
export const LINK_SIGN = '→';

/**
 * Markdown for people: a heading a block with its question, a bullet a card, its notes quoted below it and its links by the
 * names of the cards; last, under headings of their own, what is beside the board, the agenda, the
 * person's own prompts and what was voted. A link to a card that
 * shares its text with another cannot be named and is lost.
 */
export function writeMarkdown(document: CanvasDocument, words: ExportWords): Exported {
  const cards = cardsInOrder(document);
  const names = uniqueNames(cards);
  const targets = Map.groupBy(document.links.values(), (link) => link.from);
  const name = oneLine(document.info.title);
  // As a heading it would begin a block.
  const isBlockName = recogniseBlock(name) !== null;
  const lines = [
    ...frontMatter(document, isBlockName ? { title: name } : {}),
    ...(isBlockName ? [] : [`# ${escaped(name)}`, '']),
  ];
  if (document.info.description) lines.push(...introduction(document.info.description), '');
  for (const block of BLOCK_KEYS) {
    const named = words.block(block);
    lines.push(`## ${named.title}`, '', `*${named.question}*`, '');
    const inBlock = cards.filter((card) => card.block === block);
    for (const card of inBlock) {
      const linked = (targets.get(card.id) ?? []).flatMap((link) => names.get(link.to) ?? []);
      lines.push(...cardLines(card, names.has(card.id) ? linked : []));
    }
    if (inBlock.length > 0) lines.push('');
  }
  const { parked = [] } = document.info;
  if (parked.length > 0) lines.push(`## ${words.parked}`, '', ...parked.flatMap((card) => cardLines(card, [])), '');
  lines.push(...workshopLines(document, words));
  const votes = closedVotes(document);
  if (votes.length > 0) lines.push(`## ${words.votes}`, '', ...votes.flatMap((vote) => voteLines(words.vote(vote))), '');
  const isNamed = (id: string): boolean => names.has(id);
  const lost = [...document.links.values()].filter(({ from, to }) => !isNamed(from) || !isNamed(to)).length;
  const { agenda = [], prompts = [] } = document.info;
  const told = agenda.length + prompts.length;
  const kept = [
    'title',
    'description',
    'author',
    'client',
    'date',
    'edition',
    'language',
    'marketType',
    'notes',
    'links',
    'parked',
  ] as const;
  return {
    text: lines.join('\n').trimEnd() + '\n',
    losses: lossesBut(document, kept, { links: lost, workshop: workshopEntries(document) - told - votes.length }),
  };
}

function frontMatter({ info }: CanvasDocument, more: Readonly<Record<string, string>>): readonly string[] {
  const { author, client, date, edition, language, marketType } = info;
  const fields = Object.entries({ ...more, author, client, date, edition, language, marketType }).filter(([, value]) => value);
  return fields.length === 0 ? [] : ['---', ...fields.map(([key, value]) => `${key}: ${JSON.stringify(value)}`), '---', ''];
}

/** Bullets: a question that is called like a block would begin one as a heading. A vote still open has not been revealed. */
function voteLines({ title, rows }: ReturnType<ExportWords['vote']>): readonly string[] {
  return [`- ${escaped(title)}`, ...rows.map((row) => `  - ${escaped(row)}`)];
}

function cardLines({ text, notes = '' }: Card, linked: readonly string[]): readonly string[] {
  return [...textLines(text), ...quoted(notes), ...linked.map((name) => `  - ${LINK_SIGN} ${escaped(name)}`)];
}
