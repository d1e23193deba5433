import * as z from 'zod/mini';
import { readBmcValue } from '../../formats/bmc/readBmc.ts';
import { toFileValue } from '../../formats/bmc/writeBmc.ts';
import type { Language } from '../../i18n/translate.ts';
import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { id } from '../../model/fileTypes.ts';
import { storyStep } from '../../model/workshop/workshopSchema.ts';
import type { StepPicture } from '../../model/workshop/stepPicture.ts';
import type { ThemeName } from '../theme/tokens.ts';
import type { PresentCommand } from './presentKeys.ts';

/** What is on the wall: a step of the story, or nothing. `progress` is which step of how many, from 1. */
export type Shown = Readonly<{
  picture: StepPicture;
  progress: Readonly<{ at: number; of: number }>;
  isBlack: boolean;
}>;

export type Look = Readonly<{ language: Language; theme: ThemeName }>;

/** Where the speaker points to: shares of the stage's width and height. */
export type Spot = Readonly<{ x: number; y: number }>;

/** From the presenter's window to the one of the audience. */
export type ToAudience =
  /** A model as a file holds it, without what is nobody's business in the room. */
  | Readonly<{ kind: 'document'; value: unknown }>
  | Readonly<{ kind: 'look'; look: Look }>
  | Readonly<{ kind: 'show'; shown: Shown }>
  | Readonly<{ kind: 'point'; spot: Spot | null }>
  | Readonly<{ kind: 'end' }>;

/** What a key says that was pressed in the window of the audience, where a clicker's land when it has the focus. */
export type AudienceCommand =
  | Readonly<{ kind: 'by'; by: -1 | 1 }>
  | Readonly<{ kind: 'block'; block: BlockKey }>
  | Readonly<{ kind: 'first' | 'last' | 'black' | 'leave' }>;

/** From the window of the audience, which begins, and begins again when it is loaded again, with `hello`. `size`: in CSS px. */
export type FromAudience =
  | Readonly<{ kind: 'hello' }>
  | Readonly<{ kind: 'size'; size: RoomSize }>
  | Readonly<{ kind: 'command'; command: AudienceCommand }>;

export type RoomSize = Readonly<{ width: number; height: number }>;

const count = z.int().check(z.nonnegative());
const share = z.number().check(z.minimum(0), z.maximum(1));

const picture = z.object({
  step: storyStep,
  revealed: z.set(id),
  block: z.nullable(z.enum(BLOCK_KEYS)),
  card: z.nullable(id),
  lit: z.nullable(z.set(id)),
  place: z.nullable(z.object({ at: count, of: count })),
});

const toAudience = z.union([
  z.object({ kind: z.literal('document'), value: z.unknown() }),
  z.object({
    kind: z.literal('look'),
    look: z.object({ language: z.enum(['en', 'sk']), theme: z.enum(['light', 'dark', 'contrast']) }),
  }),
  z.object({
    kind: z.literal('show'),
    shown: z.object({ picture, progress: z.object({ at: count, of: count }), isBlack: z.boolean() }),
  }),
  z.object({ kind: z.literal('point'), spot: z.nullable(z.object({ x: share, y: share })) }),
  z.object({ kind: z.literal('end') }),
]) satisfies z.ZodMiniType<ToAudience>;

const command = z.union([
  z.object({ kind: z.literal('by'), by: z.union([z.literal(1), z.literal(-1)]) }),
  z.object({ kind: z.literal('block'), block: z.enum(BLOCK_KEYS) }),
  z.object({ kind: z.enum(['first', 'last', 'black', 'leave']) }),
]) satisfies z.ZodMiniType<AudienceCommand>;

const length = z.number().check(z.minimum(1), z.maximum(100_000));

const fromAudience = z.union([
  z.object({ kind: z.literal('hello') }),
  z.object({ kind: z.literal('size'), size: z.object({ width: length, height: length }) }),
  z.object({ kind: z.literal('command'), command }),
]) satisfies z.ZodMiniType<FromAudience>;

/** Null for what a key says that concerns the presenter's own window. */
export function audienceCommand(given: PresentCommand): AudienceCommand | null {
  return command.safeParse(given).data ?? null;
}

/** Null for anything else: pages of another version may speak on the same origin. */
export function readToAudience(message: unknown): ToAudience | null {
  return toAudience.safeParse(message).data ?? null;
}

export function readFromAudience(message: unknown): FromAudience | null {
  return fromAudience.safeParse(message).data ?? null;
}

/** A model as the room may have it: no speaker's notes, no earlier versions, votes, agenda or parked cards. */
export function documentForRoom({ info, cards, links }: CanvasDocument): unknown {
  const { presentation: _notes, snapshots: _versions, votes: _votes, agenda: _agenda, ...more } = info;
  const { prompts: _prompts, parked: _parked, ...told } = more;
  return toFileValue({ info: told, cards, links });
}

/** By the reader that reads files, so that nothing comes in here that could not be opened. */
export function readDocumentForRoom(value: unknown): CanvasDocument | null {
  const result = readBmcValue(value, () => ({ path: '', line: null, column: null }));
  return result.ok ? result.document : null;
}
