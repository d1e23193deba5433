import type { SaveRemark } from '../contract.ts';

/** Something about a save that worked: a line for the log, and what of it the person should hear. */
export type Remark = Readonly<{ note: string; tell: SaveRemark | null }>;

export function toLog(note: string): Remark {
  return { note, tell: null };
}

/** One is told at a time, the gravest first. */
const GRAVEST_FIRST: readonly SaveRemark[] = ['durability-unknown', 'version-not-kept', 'owner-not-kept'];

export function gravest(remarks: readonly Remark[]): SaveRemark | null {
  return GRAVEST_FIRST.find((one) => remarks.some(({ tell }) => tell === one)) ?? null;
}
