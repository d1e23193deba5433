import type { BlockKey } from '../../model/blocks.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { Draft } from '../../model/draft.ts';
import type { Vote } from '../../model/workshop/votes.ts';

/** What a foreign file can be beyond understanding for. Line and column count from 1 where a parser names them. */
export type ImportProblem =
  | Readonly<{ code: 'empty' }>
  | Readonly<{ code: 'not-utf8'; byte: number }>
  | Readonly<{ code: 'too-large'; limit: number }>
  /** More cards, columns or levels than anybody makes. */
  | Readonly<{ code: 'too-many' | 'too-deep' | 'unpacked'; limit: number }>
  /** Not what its ending says. */
  | Readonly<{ code: 'syntax'; line: number | null; column: number | null }>
  /** Well formed, but nothing in it could be one of the nine blocks. */
  | Readonly<{ code: 'no-blocks' }>;

/** What was not taken over as it stood; `count` things, the first of them as `example`. */
export type Remark = Readonly<{
  code:
    | 'unknown-section'
    | 'link-not-allowed'
    | 'link-dangling'
    | 'picture-left-out'
    | 'field-left-out'
    | 'cut-at-limit'
    | 'text-cut';
  count: number;
  example: string;
}>;

export type Imported =
  | Readonly<{ ok: true; draft: Draft; remarks: readonly Remark[] }>
  | Readonly<{ ok: false; problem: ImportProblem }>;

/** What a format cannot carry. Each has a sentence in the catalogues. */
export const LOSS_KEYS = [
  'layout',
  'colors',
  'notes',
  'links',
  'details',
  'title',
  'description',
  'author',
  'client',
  'date',
  'edition',
  'logo',
  'language',
  'marketType',
  'segmentOrder',
  'parked',
  'currency',
  'workshop',
  'snapshots',
  'silenced',
  'unknownFields',
] as const;
export type LossKey = (typeof LOSS_KEYS)[number];

/** How many cards, links or fields lose something by an export. */
export type Loss = Readonly<{ what: LossKey; count: number }>;

/** A box in board units; blocks and cards of a laid-out document. */
type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** A finished text, and what of the model it does not hold. */
export type Exported = Readonly<{ text: string; losses: readonly Loss[] }>;

/** A format that is read. `isLikely` looks at the text where the ending alone does not tell. Readers never throw. */
export type Importer = Readonly<{
  id: string;
  /** Lower case, without the dot. */
  extensions: readonly string[];
  /** Bytes a file of this format may have. */
  limit: number;
  isLikely: (text: string) => boolean;
  read: (text: string) => Imported;
}>;

/** A text format that is written. The same model gives the same text. */
export type Exporter = Readonly<{
  id: string;
  extension: string;
  write: (document: CanvasDocument, words: ExportWords) => Exported;
}>;

/** What an export takes from outside: the words of its language, and the laid-out board where the format knows places. */
export type ExportWords = Readonly<{
  language: 'en' | 'sk';
  block: (block: BlockKey) => Readonly<{ title: string; question: string }>;
  /** What the cards beside the board are called. */
  parked: string;
  /** The headings of the agenda and of the person's own prompts. */
  agenda: string;
  prompts: string;
  /** The heading of the votes, and one vote in words: what was asked, and a line a card that has dots, the first one first. */
  votes: string;
  vote: (vote: Vote) => Readonly<{ title: string; rows: readonly string[] }>;
  blockBox: (block: BlockKey) => Box;
  cardBox: (cardId: string) => Box;
}>;

/** Losses of which there are none drop out. */
export function lossesOf(counts: Readonly<Partial<Record<LossKey, number>>>): readonly Loss[] {
  return LOSS_KEYS.flatMap((what) => {
    const count = counts[what] ?? 0;
    return count > 0 ? [{ what, count }] : [];
  });
}
