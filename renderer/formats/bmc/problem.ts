/**
 * Where in a file something stands: the field's path (`cards[3].text`) and, where known, line and column from 1, and the
 * text of the card it belongs to.
 */
export type Place = Readonly<{ path: string; line: number | null; column: number | null; card?: string }>;

/** The bound that a value misses: of a number itself, of a text's characters, of a list's entries. */
export type Limit = Readonly<{ bound: 'least' | 'most'; value: number; of: 'number' | 'text' | 'list' }>;

/** Why bytes are not a model. Each code has a sentence in the catalogues; the place says where to look. */
export type ReadProblem =
  | Readonly<{ code: 'empty' }>
  /** The first byte that is none of UTF-8, counted from 1. */
  | Readonly<{ code: 'not-utf8'; byte: number }>
  | Readonly<{ code: 'too-large'; limit: number }>
  | Readonly<{ code: 'too-deep'; limit: number; place: Place }>
  | Readonly<{ code: 'not-json'; place: Place }>
  | Readonly<{ code: 'not-a-canvas' }>
  | Readonly<{ code: 'newer-version'; version: string }>
  | Readonly<{ code: 'missing-field'; place: Place }>
  | Readonly<{ code: 'wrong-type'; expected: string; place: Place }>
  | Readonly<{ code: 'wrong-value'; allowed: readonly string[]; place: Place }>
  | Readonly<{ code: 'out-of-range'; limit?: Limit; place: Place }>
  | Readonly<{ code: 'duplicate-id'; id: string; place: Place }>;

/** What has to be different from the file so that the rest of it can be read. Each code has a sentence in the catalogues. */
export const REPAIR_CODES = [
  'link-dangling',
  'link-self',
  'link-not-allowed',
  'link-duplicate',
  'link-damaged',
  'links-missing',
  'card-damaged',
  'card-to-description',
  'id-made',
  'place-made',
  'field-reset',
  'field-left-out',
  'text-cut',
  'snapshot-damaged',
  'key-twice',
  'syntax',
] as const;
type RepairCode = (typeof REPAIR_CODES)[number];

/** One repair; `id` names a link or the id that was used twice, and is empty elsewhere. */
export type Repair = Readonly<{ code: RepairCode; id: string; place: Place }>;
