import type { MethodKey } from '../../model/details/customerLists.ts';
import type { Measurement } from '../../model/details/details.ts';
import type { FieldRow } from './fieldRow.ts';

/** A segment's scorecard in words, ready to be set. */
export type Sheet = Readonly<{
  /** Which segment of how many, and why it ranks there. */
  lead: string;
  /** The figures asked for first. */
  figures: readonly FieldRow[];
  sections: readonly SheetSection[];
}>;

/** `aside` stands at the right end of the title's line. */
export type SheetSection = Readonly<{ key: string; title: string; aside: string; rows: readonly SheetRow[] }>;

export type SheetRow =
  /** A name above what follows. */
  | Readonly<{ kind: 'head'; text: string }>
  | Readonly<{ kind: 'fact' } & FieldRow>
  /** Something that is done, or not. */
  | Readonly<{ kind: 'mark'; isDone: boolean; text: string; note: string }>
  /** Said where nothing is recorded. */
  | Readonly<{ kind: 'note'; text: string }>
  /** A method of measuring with its latest value, where it is going, and all of its values as a line. */
  | Readonly<{ kind: 'chart'; method: MethodKey; name: string; value: string; trend: string; series: readonly Measurement[] }>;
