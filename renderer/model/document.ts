import type { BlockKey } from './blocks.ts';
import type { ColorKey } from './colors.ts';
import type { CardDetails } from './details/details.ts';
import type { MarketType } from './marketTypes.ts';
import type { Activity, OwnPrompt } from './workshop/agenda.ts';
import type { PresentedStep } from './workshop/presentation.ts';
import type { Vote } from './workshop/votes.ts';

/**
 * One card. Records are frozen: an edit replaces a card, it never changes one.
 * `x` and `y` are board units (1 unit = 1 CSS px at 100 %) from the top left of the block's content area; both are
 * never negative. The height is not stored: it follows the text. Fields this version does not know ride along untouched.
 */
export type Card = CardDetails &
  Readonly<{
    id: string;
    block: BlockKey;
    text: string;
    x: number;
    y: number;
    /** Board units. */
    width: number;
    /** For a segment: the colour of its chain. For any other card: the tint of the paper. */
    color?: ColorKey | undefined;
    /** A segment's letter (A, B … AA). It stays when cards move, so that “segment A” means the same in talk and on paper. */
    letter?: string | undefined;
    notes?: string | undefined;
  }>;

/** A directed link between two cards; `from` and `to` are card ids in the direction of `LINK_RULES`. */
export type Link = Readonly<{ id: string; from: string; to: string }>;

/** What the document says about itself. `date` is an ISO day (`2026-11-22`), `language` the language of its content. */
export type DocumentInfo = Readonly<{
  id: string;
  title: string;
  description?: string | undefined;
  author?: string | undefined;
  client?: string | undefined;
  date?: string | undefined;
  /** The person's own name of this version, `v3, after the workshop`; the version of the file's format is another matter. */
  edition?: string | undefined;
  /** A picture for the head of printed pages, as a data URL that `isLogo` accepts. */
  logo?: string | undefined;
  language?: 'en' | 'sk' | undefined;
  marketType?: MarketType | undefined;
  /** Of every amount in the model; a code of ISO 4217. */
  currency?: string | undefined;
  /** Segment ids in an order given by hand; left out while the score ranks them. Ids that are gone count for nothing. */
  segmentOrder?: readonly string[] | undefined;
  /** Cards beside the board that belong nowhere yet, whole, so that they come back as they were; their block is where they came from. */
  parked?: readonly Card[] | undefined;
  /** The author's changes to the story that a presentation tells. */
  presentation?: readonly PresentedStep[] | undefined;
  /** The timed activities of a workshop. */
  agenda?: readonly Activity[] | undefined;
  /** Questions for the room beside those the program brings. */
  prompts?: readonly OwnPrompt[] | undefined;
  /** Votes with dots, the oldest first; only the last may still be open. */
  votes?: readonly Vote[] | undefined;
  /** Findings about the model as a whole that a person has silenced. */
  silenced?: readonly string[] | undefined;
  /** Versions that were kept, the oldest first. */
  snapshots?: readonly Snapshot[] | undefined;
}>;

/** What an automatic version was kept before. */
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];
export const SNAPSHOT_REASONS = ['restore', 'deletion', 'import'] as const;

/** What is different in one record: fields that have another value, and names of those that are gone. */
export type FieldChanges<Fields> = Readonly<{
  set?: { readonly [Key in keyof Fields]?: Fields[Key] | undefined } | undefined;
  unset?: readonly string[] | undefined;
}>;

/**
 * A version that was kept inside the document, as what is different from the one before it in the list; the first differs from an
 * empty document. It stands in memory as it does in a file: `snapshotDocument` makes a document of it when somebody wants to see it.
 */
export type Snapshot = Readonly<{
  id: string;
  /** Empty for an automatic one, which is known by its reason. */
  name: string;
  note?: string | undefined;
  /** ISO time, `2026-11-22T09:30:00.000Z`. */
  at: string;
  /** Why it was kept without being asked for; left out where a person asked. */
  before?: SnapshotReason | undefined;
  info?: FieldChanges<DocumentInfo> | undefined;
  removedLinks?: readonly string[] | undefined;
  removedCards?: readonly string[] | undefined;
  changedCards?: readonly (FieldChanges<Card> & Readonly<{ id: string }>)[] | undefined;
  addedCards?: readonly Card[] | undefined;
  addedLinks?: readonly Link[] | undefined;
}>;

/** A whole model. Maps are keyed by id; their order carries no meaning. */
export type CanvasDocument = Readonly<{
  info: DocumentInfo;
  cards: ReadonlyMap<string, Card>;
  links: ReadonlyMap<string, Link>;
}>;

/** An empty model. The id and the day are arguments, so that the core needs neither a clock nor chance. */
export function createDocument(info: DocumentInfo): CanvasDocument {
  return { info: Object.freeze({ ...info }), cards: new Map(), links: new Map() };
}

/** Default card width in board units. */
export const CARD_WIDTH = 200;
export const CARD_MIN_WIDTH = 96;
export const CARD_MAX_WIDTH = 640;
