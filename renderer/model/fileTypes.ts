import * as z from 'zod/mini';

/** Limits of a file, stated so that a hostile one ends in a sentence instead of a hang. */
export const MAX_TEXT = 100_000;
/** Of a title and of names: one line. */
export const MAX_SHORT_TEXT = 1_000;
export const MAX_CARDS = 20_000;
export const MAX_LINKS = 60_000;
export const MAX_COORDINATE = 1_000_000;
/** Versions kept in a file. */
export const MAX_SNAPSHOTS = 200;

/** The kinds of values that many fields of a file share. */
export const id = z.string().check(z.minLength(1), z.maxLength(200));
export const text = z.string().check(z.maxLength(MAX_TEXT));
export const shortText = z.string().check(z.maxLength(MAX_SHORT_TEXT));
/** An ISO day such as 2026-11-22. */
export const day = z.iso.date();
