/** A filled-in field of a card: its name, and what it says in one or more lines. */
export type FieldRow = Readonly<{ label: string; lines: readonly string[] }>;
