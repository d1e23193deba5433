/**
 * What a file may cost before it is understood. A hostile one ends in a sentence that names the limit instead of a hang; what a
 * document itself may hold (cards, links, characters) stands in `model/schema.ts` and `model/fileTypes.ts`.
 */

/** Of a `.bmc` file (bytes). */
export const MAX_BYTES = 32 * 1024 * 1024;

/** Of a file of another tool (bytes): drawings carry pictures, tables and prose do not, and YAML is slow to read. */
export const MAX_DRAWING_BYTES = 8 * 1024 * 1024;
export const MAX_JSON_BYTES = 4 * 1024 * 1024;
export const MAX_PROSE_BYTES = 1024 * 1024;
export const MAX_YAML_BYTES = 256 * 1024;

/** Brackets, or tags, inside each other. Checked before anything that calls itself. */
export const MAX_DEPTH = 64;

/** A packed page of a drawing, unpacked (bytes), all pages of a file together. */
export const MAX_UNPACKED = 16 * 1024 * 1024;

/** Shapes of a drawing or a whiteboard: each is compared with the boxes around it. */
export const MAX_SHAPES = 20_000;

/** Lines of Markdown: each may be the name of a block. */
export const MAX_LINES = 60_000;

/** Attributes of one tag. */
export const MAX_ATTRIBUTES = 200;

/** Columns of a table: each may hold anything, and a sample of each is looked at. */
export const MAX_COLUMNS = 100;

/** Marks such as `*` and `[` on one line of Markdown; a line with more is taken as it stands. */
export const MAX_MARKS = 100;

/** How often a YAML file may refer to another part of itself, all it brings along counted. */
export const MAX_ALIASES = 100;
