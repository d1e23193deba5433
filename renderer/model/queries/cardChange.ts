import type { Card, Link } from '../document.ts';

/** What became of one card between two documents. More than one thing can be true of it. */
export type CardChange = Readonly<{
  id: string;
  /** The card as it is, or was where it is gone. */
  card: Card;
  /** Null for one that was added. */
  before: Card | null;
  /** Null for one that was removed. */
  after: Card | null;
  hasNewText: boolean;
  /** Fields beside its text and place that say something else, such as `notes`. */
  fields: readonly string[];
  /** Whether it has come from another block. */
  isMoved: boolean;
  /** Of a card that is in both: links to others that are in both, too. */
  addedLinks: readonly Link[];
  removedLinks: readonly Link[];
}>;
