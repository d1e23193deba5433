import * as z from 'zod/mini';
import { SNAPSHOT_REASONS } from '../document.ts';
import { id, shortText, text } from '../fileTypes.ts';
import { card, infoShape, link } from '../recordSchema.ts';
import { MAX_CARDS, MAX_LINKS } from '../fileLimits.ts';

const names = z.optional(z.array(shortText).check(z.maxLength(1_000), z.describe('Names of fields that are gone.')));

const ids = (most: number) => z.optional(z.array(id).check(z.maxLength(most)));

type Shape = Readonly<Record<string, Readonly<{ safeParse: (value: unknown) => Readonly<{ success: boolean }> }>>>;

/** New values of some fields. Only those are looked at that are there: a file can have ten thousand such changes. */
function someFields(shape: Shape) {
  const fits = ([name, value]: readonly [string, unknown]): boolean => {
    return !Object.hasOwn(shape, name) || shape[name]?.safeParse(value).success === true;
  };
  return z.looseObject({}).check(
    z.refine((fields) => Object.entries(fields).every(fits)),
    z.describe('Fields with their new values; each as where it stands on its own.'),
  );
}

/** A kept version in a file. Whether it fits those before it is checked by `soundSnapshots`. */
export const snapshotSchema = z.looseObject({
  id,
  name: shortText,
  note: z.optional(text),
  at: z.iso.datetime().check(z.describe('When it was kept, such as 2026-11-22T09:30:00Z.')),
  before: z.optional(z.enum(SNAPSHOT_REASONS).check(z.describe('What an automatic one was kept before.'))),
  info: z.optional(z.looseObject({ set: z.optional(someFields(infoShape)), unset: names })),
  removedLinks: ids(MAX_LINKS),
  removedCards: ids(MAX_CARDS),
  changedCards: z.optional(
    z.array(z.looseObject({ id, set: z.optional(someFields(card.shape)), unset: names })).check(z.maxLength(MAX_CARDS)),
  ),
  addedCards: z.optional(z.array(card).check(z.maxLength(MAX_CARDS))),
  addedLinks: z.optional(z.array(link).check(z.maxLength(MAX_LINKS))),
});
