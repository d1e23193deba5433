import type { Language, Translate } from '../../i18n/translate.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { tiedCards, voteResult, type ResultRow, type VoteResult } from '../../model/workshop/voteResult.ts';
import type { Vote } from '../../model/workshop/votes.ts';
import { cardName } from './cardName.ts';
import { formatDay } from './formatDay.ts';

type Words = Readonly<{ t: Translate; language: Language }>;

/** What a vote asked; a vote may go without a question. */
export function voteQuestion({ question }: Pick<Vote, 'question'>, t: Translate): string {
  return question.replace(/\s+/g, ' ').trim() || t('vote.unnamed');
}

/** `23 November 2026 · 3 people have voted · 9 dots`; who counted hands has no people to name. */
export function voteFacts(vote: Vote, { dots, voters }: VoteResult, { t, language }: Words): string {
  const day = formatDay(vote.startedAt.slice(0, 10), language);
  return [day, ...(vote.way === 'count' ? [] : [t('vote.voted', { count: voters })]), t('vote.dots', { count: dots })].join(
    ' · ',
  );
}

/** Who has won, as a sentence. */
export function voteLead(result: VoteResult, t: Translate): string {
  const [first] = result.rows;
  if (!first || first.dots === 0) return t('vote.nobody');
  if (tiedCards(result).length > 0) return t('vote.tied', { count: first.dots });
  return t('vote.won', { card: cardName(first.text, t), count: first.dots });
}

/** So many cards of a tie can be named in a line. */
const MOST_NAMED = 3;

/** Who has won, in a line of a list: a tie of few cards names them. */
export function voteOutcome(result: VoteResult, t: Translate): string {
  const tied = tiedCards(result);
  if (tied.length === 0 || tied.length > MOST_NAMED) return voteLead(result, t);
  const cards = tied.map(({ text }) => t('vote.quoted', { card: cardName(text, t) })).join(', ');
  return t('vote.tieOf', { cards, count: tied[0]?.dots ?? 0 });
}

/** The part of all dots, in whole per cent. */
export function shareText({ dots }: ResultRow, all: number, t: Translate): string {
  return t('value.percent', { percent: String(all === 0 ? 0 : Math.round((dots / all) * 100)) });
}

/** The cards that have dots, a line each: `1. Breakfast · 7 dots · 58%`. */
export function voteRows(vote: Vote, { t }: Words): readonly string[] {
  const { rows, dots } = voteResult(vote);
  return rows
    .filter(({ place }) => place !== null)
    .map((row) => {
      const facts = [cardName(row.text, t), t('vote.dots', { count: row.dots }), shareText(row, dots, t)];
      return `${t('vote.place', { place: row.place ?? 0 })} ${facts.join(' · ')}`;
    });
}

/** What a spreadsheet would run. */
const FORMULA = /^'*[=+\-@]/;

/** The result as a table for spreadsheets: a line a card, cells by tabs. */
export function voteTable(vote: Vote, { cards }: CanvasDocument, { t }: Words): string {
  const result = voteResult(vote);
  const head = (['place', 'card', 'block', 'dots', 'share'] as const).map((column) => t(`vote.column.${column}`));
  const rows = result.rows.map((row) => {
    const block = cards.get(row.card)?.block;
    return [
      row.place === null ? '' : String(row.place),
      cardName(row.text, t).replace(FORMULA, "'$&"),
      block ? t(`block.${block}`) : t('vote.gone'),
      String(row.dots),
      shareText(row, result.dots, t),
    ];
  });
  return [head, ...rows].map((cells) => cells.join('\t')).join('\n');
}
