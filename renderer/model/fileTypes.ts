import * as z from 'zod/mini';
import { MAX_SHORT_TEXT, MAX_TEXT } from './fileLimits.ts';

/** The kinds of values that many fields of a file share. */
export const id = z.string().check(z.minLength(1), z.maxLength(200));
export const text = z.string().check(z.maxLength(MAX_TEXT));
export const shortText = z.string().check(z.maxLength(MAX_SHORT_TEXT));
/** An ISO day such as 2026-11-22. */
export const day = z.iso.date();
