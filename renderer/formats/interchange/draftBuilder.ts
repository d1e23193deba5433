import type { BlockKey } from '../../model/blocks.ts';
import type { Draft, DraftCard } from '../../model/draft.ts';
import { MAX_TEXT } from '../../model/fileTypes.ts';
import { MAX_CARDS, MAX_LINKS } from '../../model/fileTypes.ts';
import type { Imported, Remark } from './interchange.ts';
import { oneLine } from './names.ts';

/** Collects what a reader finds, keeps to the limits of a document, and remembers what was not taken over. */
export type DraftBuilder = Readonly<{
  /** Adds a card unless its text is blank; answers its key, or null. A key may be given for links; keys are used once. */
  card: (block: BlockKey, text: string, more?: Partial<Omit<DraftCard, 'block' | 'text'>>) => string | null;
  link: (from: string, to: string) => void;
  /** Text that belongs to no block. */
  leftover: (text: string) => void;
  remark: (code: Remark['code'], example: string) => void;
  finish: (info?: Draft['info']) => Imported;
}>;

export function createDraftBuilder(): DraftBuilder {
  const cards: DraftCard[] = [];
  const links: { from: string; to: string }[] = [];
  const leftovers: string[] = [];
  const remarks = new Map<Remark['code'], Remark>();
  const remark = (code: Remark['code'], example: string): void => {
    const known = remarks.get(code);
    remarks.set(code, known ? { ...known, count: known.count + 1 } : { code, count: 1, example: shortened(example) });
  };
  return {
    card: (block, text, more = {}) => {
      const trimmed = tidyText(text);
      if (trimmed === '') return null;
      if (cards.length >= MAX_CARDS || trimmed.length > MAX_TEXT) {
        remark('cut-at-limit', trimmed);
        return null;
      }
      const key = more.key ?? `#${cards.length}`;
      const { notes, ...rest } = more;
      const kept = notes === undefined ? '' : tidyText(notes);
      cards.push({ ...rest, key, block, text: trimmed, ...(kept !== '' && { notes: kept }) });
      return key;
    },
    link: (from, to) => {
      if (links.length < MAX_LINKS) links.push({ from, to });
      else remark('cut-at-limit', '');
    },
    leftover: (text) => {
      const trimmed = tidyText(text);
      if (trimmed !== '') leftovers.push(trimmed);
    },
    remark,
    finish: (info = {}) =>
      cards.length === 0
        ? { ok: false, problem: { code: 'no-blocks' } }
        : { ok: true, draft: { info, cards, links, leftovers }, remarks: [...remarks.values()] },
  };
}

function tidyText(text: string): string {
  return text.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();
}

/** Enough of a text to know it by, cut between letters as people count them. */
function shortened(text: string): string {
  const line = oneLine(text).slice(0, 160);
  return Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment)
    .slice(0, 80)
    .join('');
}
