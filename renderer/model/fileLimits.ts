/*
 * What a `.bmc` file is and may hold. Apart from the schema, which is loaded only where a file is read.
 */

export const FILE_FORMAT = 'platno/bmc';
/** `major.minor`: a reader keeps what a newer minor version added; a newer major version it must not write. */
export const FILE_VERSION = '1.2';

/** Limits of a file, stated so that a hostile one ends in a sentence instead of a hang. */
export const MAX_TEXT = 100_000;
/** Of a title and of names: one line. */
export const MAX_SHORT_TEXT = 1_000;
export const MAX_CARDS = 20_000;
export const MAX_LINKS = 60_000;
export const MAX_COORDINATE = 1_000_000;
/** Versions kept in a file. */
export const MAX_SNAPSHOTS = 200;
