import * as z from 'zod/mini';
import { BLOCK_KEYS } from './blocks.ts';
import { COLOR_KEYS } from './colors.ts';
import { CARD_MAX_WIDTH, CARD_MIN_WIDTH } from './document.ts';
import { detailShape, silencedSchema } from './details/detailsSchema.ts';
import { day, id, shortText, text } from './fileTypes.ts';
import { isLogo, LOGO_PATTERN, MAX_LOGO_LENGTH } from './logo.ts';
import { MARKET_TYPES } from './marketTypes.ts';
import { MAX_CARDS, MAX_COORDINATE } from './fileLimits.ts';
import { currencySchema } from './numbers/numbersSchema.ts';
import { workshopShape } from './workshop/workshopSchema.ts';

const coordinate = z.number().check(z.minimum(0), z.maximum(MAX_COORDINATE));

/** A card in a file. Objects are loose: fields of a newer minor version survive a round trip. */
export const card = z.looseObject({
  id,
  block: z.enum(BLOCK_KEYS),
  text: text.check(z.describe('What stands on the card; may contain line breaks.')),
  x: coordinate.check(z.describe('Board units (CSS px at 100 %) from the left of the block’s content area.')),
  y: coordinate.check(z.describe('Board units from the top of the block’s content area.')),
  width: z
    .number()
    .check(z.minimum(CARD_MIN_WIDTH), z.maximum(CARD_MAX_WIDTH), z.describe('Board units; the height follows the text.')),
  color: z.optional(z.enum(COLOR_KEYS)),
  letter: z.optional(z.string().check(z.regex(/^[A-Z]{1,4}$/), z.describe('The letter a customer segment is known by.'))),
  notes: z.optional(text),
  ...detailShape,
});

/** A link in a file. */
export const link = z.looseObject({
  id,
  from: id.check(z.describe('Card id; the pair of blocks follows the table of links: segment → proposition and so on.')),
  to: id,
});

/** What a document says about itself in a file. */
export const infoShape = {
  id,
  title: shortText,
  description: z.optional(text),
  author: z.optional(shortText),
  client: z.optional(shortText),
  date: z.optional(day.check(z.describe('The day the model is of, such as 2026-11-22.'))),
  edition: z.optional(shortText.check(z.describe('The person’s own name of this version, such as “v3, after the workshop”.'))),
  logo: z.optional(
    z
      .string()
      .check(
        z.regex(LOGO_PATTERN),
        z.maxLength(MAX_LOGO_LENGTH),
        z.refine(isLogo),
        z.describe('A picture for the head of printed pages, PNG or JPEG; one that cannot be used is left out.'),
      ),
  ),
  language: z.optional(z.enum(['en', 'sk']).check(z.describe('The language the model is written in.'))),
  marketType: z.optional(z.enum(MARKET_TYPES)),
  currency: z.optional(currencySchema),
  segmentOrder: z.optional(
    z
      .array(id)
      .check(z.maxLength(MAX_CARDS), z.describe('Ids of the segments in an order given by hand, the most important first.')),
  ),
  parked: z.optional(
    z.array(card).check(z.maxLength(MAX_CARDS), z.describe('Cards beside the board, which belong to no block yet.')),
  ),
  ...workshopShape,
  silenced: z.optional(silencedSchema),
};
