import type { BlockKey } from '../../model/blocks.ts';
import { composed } from '../../model/composed.ts';
import type { Draft, DraftActivity, DraftCard, DraftPrompt } from '../../model/draft.ts';
import type { Imported, Remark } from './interchange.ts';
import { oneLine } from './names.ts';
import { MAX_CARDS, MAX_LINKS, MAX_SHORT_TEXT, MAX_TEXT } from '../../model/fileLimits.ts';
import { isDay } from '../../model/days.ts';
import { MAX_ENTRIES } from '../../model/workshop/agenda.ts';

/** Collects what a reader finds, keeps to the limits of a document, and remembers what was not taken over. */
export type DraftBuilder = Readonly<{
  /** Adds a card unless its text is blank; answers its key, or null. A key may be given for links; the first card with it has it. */
  card: (block: BlockKey, text: string, more?: Partial<Omit<DraftCard, 'block' | 'text'>>) => string | null;
  /** Adds a card beside the board unless its text is blank. */
  park: (text: string, more?: Pick<DraftCard, 'notes' | 'color'>) => void;
  link: (from: string, to: string) => void;
  /** Adds to the agenda, or to the person's own prompts. */
  activity: (activity: DraftActivity) => void;
  prompt: (prompt: DraftPrompt) => void;
  /** Text that belongs to no block. */
  leftover: (text: string) => void;
  remark: (code: Remark['code'], example: string) => void;
  /** The text, cut to what a field may hold; that is remarked. */
  fitting: (text: string, limit?: number) => string;
  finish: (info?: Draft['info']) => Imported;
}>;

export function createDraftBuilder(): DraftBuilder {
  const cards: DraftCard[] = [];
  const parked: DraftCard[] = [];
  const links: { from: string; to: string }[] = [];
  const agenda: DraftActivity[] = [];
  const prompts: DraftPrompt[] = [];
  const leftovers: string[] = [];
  const remarks = new Map<Remark['code'], Remark>();
  const remark = (code: Remark['code'], example: string): void => {
    const known = remarks.get(code);
    remarks.set(code, known ? { ...known, count: known.count + 1 } : { code, count: 1, example: shortened(example) });
  };
  const fitting = (text: string, limit = MAX_TEXT): string => {
    if (text.length <= limit) return text;
    remark('text-cut', text);
    return text.slice(0, limit).toWellFormed();
  };
  const add = (list: DraftCard[], { text, notes, ...rest }: DraftCard): string | null => {
    const trimmed = tidyText(text);
    if (list.length >= MAX_CARDS) remark('cut-at-limit', text);
    if (list.length >= MAX_CARDS || trimmed === '') return null;
    const kept = notes === undefined ? '' : fitting(tidyText(notes));
    list.push({ ...rest, text: fitting(trimmed), ...(kept !== '' && { notes: kept }) });
    return rest.key;
  };
  const keys = new Set<string>();
  /** The one that is given, unless it is none or another card has it: a file may say an id twice, or leave it out. */
  const keyFor = (given = ''): string => {
    if (given !== '' && !keys.has(given)) return given;
    let key = `#${cards.length}`;
    while (keys.has(key)) key += '#';
    return key;
  };
  return {
    card: (block, text, more = {}) => {
      const key = add(cards, { ...more, key: keyFor(more.key), block, text });
      if (key !== null) keys.add(key);
      return key;
    },
    park: (text, more = {}) => void add(parked, { ...more, key: `parked ${parked.length}`, block: 'customerSegments', text }),
    link: (from, to) => {
      if (links.length < MAX_LINKS) links.push({ from, to });
      else remark('cut-at-limit', '');
    },
    activity: ({ title, note, ...rest }) => {
      if (agenda.length >= MAX_ENTRIES) return remark('cut-at-limit', title);
      const kept = note === undefined ? '' : fitting(tidyText(note));
      agenda.push({ ...rest, title: fitting(composed(oneLine(title)), MAX_SHORT_TEXT), ...(kept !== '' && { note: kept }) });
    },
    prompt: ({ block, text }) => {
      if (prompts.length >= MAX_ENTRIES) return remark('cut-at-limit', text);
      prompts.push({ block, text: fitting(tidyText(text)) });
    },
    leftover: (text) => {
      const trimmed = tidyText(text);
      if (trimmed !== '') leftovers.push(trimmed);
    },
    remark,
    fitting,
    finish: (given = {}) => {
      if (cards.length + parked.length + agenda.length + prompts.length === 0)
        return { ok: false, problem: { code: 'no-blocks' } };
      const info = fittingInfo(given, fitting, remark);
      const kept = leftoversBeside(info.description ?? '', leftovers, fitting, remark);
      return {
        ok: true,
        draft: { info, cards, parked, agenda, prompts, links, leftovers: kept },
        remarks: [...remarks.values()],
      };
    },
  };
}

/** What a file says about itself, as a document can hold it. */
function fittingInfo(info: Draft['info'], fitting: DraftBuilder['fitting'], remark: DraftBuilder['remark']): Draft['info'] {
  const { date, ...rest } = info;
  const short = Object.fromEntries(
    (['title', 'author', 'client'] as const).flatMap((key) => {
      const text = info[key];
      return text === undefined ? [] : [[key, fitting(oneLine(text), MAX_SHORT_TEXT)]];
    }),
  );
  const description = info.description === undefined ? {} : { description: fitting(info.description) };
  if (date === undefined || isDay(date)) return { ...info, ...short, ...description };
  remark('field-left-out', date);
  return { ...rest, ...short, ...description };
}

/** Between two leftovers in the description. */
const SEPARATOR = 2;

/** The texts that find room in the description; what does not is remarked. */
function leftoversBeside(
  description: string,
  leftovers: readonly string[],
  fitting: DraftBuilder['fitting'],
  remark: DraftBuilder['remark'],
): readonly string[] {
  let room = MAX_TEXT - description.length;
  const kept: string[] = [];
  for (const leftover of leftovers) {
    if (room <= SEPARATOR) remark('cut-at-limit', leftover);
    else {
      const text = fitting(leftover, room - SEPARATOR);
      room -= text.length + SEPARATOR;
      kept.push(text);
    }
  }
  return kept;
}

function tidyText(text: string): string {
  return composed(text).replaceAll(/\r\n?/g, '\n').trim();
}

/** Enough of a text to know it by, cut between letters as people count them. */
function shortened(text: string): string {
  const line = oneLine(text).slice(0, 160);
  return Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment)
    .slice(0, 80)
    .join('');
}
