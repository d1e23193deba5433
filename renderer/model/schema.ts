import * as z from 'zod/mini';
import { card, infoShape, link } from './recordSchema.ts';
import { snapshotSchema } from './snapshots/snapshotSchema.ts';
import { FILE_FORMAT, MAX_CARDS, MAX_LINKS, MAX_SNAPSHOTS } from './fileLimits.ts';

/** A `.bmc` file as it stands on disk. Objects are loose: fields of a newer minor version survive a round trip. */
export const fileSchema = z.looseObject({
  format: z.literal(FILE_FORMAT),
  version: z.string().check(z.regex(/^\d{1,4}\.\d{1,4}$/), z.describe('Major and minor version of the format, such as 1.2.')),
  ...infoShape,
  cards: z.array(card).check(z.maxLength(MAX_CARDS)),
  links: z.array(link).check(z.maxLength(MAX_LINKS)),
  snapshots: z.optional(
    z
      .array(snapshotSchema)
      .check(
        z.maxLength(MAX_SNAPSHOTS),
        z.describe('Versions that were kept, the oldest first; each says what is different from the one before it.'),
      ),
  ),
});

export type CanvasFile = z.infer<typeof fileSchema>;

/** JSON Schema (2020-12) of a `.bmc` file, as published in `assets/schema`. */
export function fileJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(fileSchema, { target: 'draft-2020-12', io: 'input' }),
    title: 'Platno business model canvas',
    description: 'One business model on the nine blocks of the canvas: cards, and the links between them.',
  };
}
