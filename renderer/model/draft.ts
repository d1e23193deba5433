import type { BlockKey } from './blocks.ts';
import type { ColorKey } from './colors.ts';
import type { CardDetails } from './details/details.ts';
import type { DocumentInfo } from './document.ts';
import type { Activity, OwnPrompt } from './workshop/agenda.ts';

/** A card that comes from elsewhere, before it has an id and, mostly, a place. */
export type DraftCard = Readonly<{
  /** Names the card within its draft, for links. */
  key: string;
  block: BlockKey;
  text: string;
  notes?: string | undefined;
  color?: ColorKey | undefined;
  details?: CardDetails | undefined;
  /** Board units in the block's content area. Left out: the card is laid out after the ones before it. */
  at?: Readonly<{ x: number; y: number; width?: number | undefined }> | undefined;
}>;

/** A timed activity and a question of the person's own, before they have ids. */
export type DraftActivity = Omit<Activity, 'id'>;
export type DraftPrompt = Omit<OwnPrompt, 'id'>;

/** What only a document of this program can hold. */
type WorkshopRecords = Pick<DocumentInfo, 'presentation' | 'agenda' | 'prompts' | 'votes'>;

/** What was understood of a foreign file: a model that only lacks ids and places. */
export type Draft = Readonly<{
  info: Readonly<
    Partial<Omit<DocumentInfo, 'id' | 'logo' | 'segmentOrder' | 'parked' | keyof WorkshopRecords | 'silenced' | 'snapshots'>>
  >;
  /** In the order of the file. */
  cards: readonly DraftCard[];
  /** Cards that belong to no block yet; their block is where they would go first, and nothing links to them. */
  parked?: readonly DraftCard[] | undefined;
  agenda?: readonly DraftActivity[] | undefined;
  prompts?: readonly DraftPrompt[] | undefined;
  /** By keys of cards, in either direction; pairs that may not be linked are left out when the draft becomes a document. */
  links: readonly Readonly<{ from: string; to: string }>[];
  /** What could not be placed, as text; it is kept with the description of the document. */
  leftovers: readonly string[];
}>;
