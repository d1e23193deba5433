import type { BlockKey } from '../../renderer/model/blocks.ts';
import type { ColorKey } from '../../renderer/model/colors.ts';
import type { CriterionKey } from '../../renderer/model/details/customerLists.ts';
import type { CardDetails } from '../../renderer/model/details/details.ts';
import type { MarketType } from '../../renderer/model/marketTypes.ts';

export const LANGUAGES = ['en', 'sk'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What is written on a card. All but text and notes are of segments. */
export type CardText = Readonly<{
  text: string;
  notes?: string;
  /** The criteria the segment is defined by, the leading one first, each with its trait. */
  traits?: Readonly<Partial<Record<CriterionKey, string>>>;
  needs?: string;
  expectedResponse?: string;
  /** Of the size in `details`, in the form it has after a large number (12 000 domácností). */
  unit?: string;
}>;

/** A card in both languages. Segments carry a colour, each its own. */
export type ExampleCard = Readonly<{
  id: string;
  block: BlockKey;
  color?: ColorKey;
  /** The fields of the method that are the same in every language. */
  details?: CardDetails;
  en: CardText;
  sk: CardText;
}>;

/** Links that leave one card: its id and the ids they lead to, in the direction of `LINK_RULES`. */
export type ExampleLinks = readonly [from: string, to: readonly string[]];

/** One example model, both languages side by side. Cards of a block stand in thinking order, the most important first. */
export type Example = Readonly<{
  /** The file name without language and extension. */
  name: string;
  marketType: MarketType;
  en: Readonly<{ title: string; description: string }>;
  sk: Readonly<{ title: string; description: string }>;
  cards: readonly ExampleCard[];
  links: readonly ExampleLinks[];
}>;
