import { BLOCK_KEYS } from '../blocks.ts';
import type { CanvasDocument } from '../document.ts';
import { changeInfo } from '../edits/infoEdits.ts';
import { limitShortText, limitText } from '../edits/limits.ts';
import type { Operation } from '../operations.ts';
import { MAX_MINUTES, type Activity } from './agenda.ts';

const NONE: readonly Activity[] = [];

/** The timed activities of a document, in order. */
export function agendaOf({ info }: CanvasDocument): readonly Activity[] {
  return info.agenda ?? NONE;
}

/** Adds an activity at the end, or before the one that stands at `index`. */
export function addActivity(document: CanvasDocument, activity: Activity, index = Infinity): Operation[] {
  const before = agendaOf(document);
  return replaceAgenda(document, before.toSpliced(Math.min(index, before.length), 0, activity));
}

/** What can change of an activity; a field set to undefined is removed, an unknown id is passed over. */
export type ActivityChange = Partial<Omit<Activity, 'id'>>;

export function changeActivity(document: CanvasDocument, id: string, change: ActivityChange): Operation[] {
  return replaceAgenda(
    document,
    agendaOf(document).map((one) => (one.id === id ? { ...one, ...change } : one)),
  );
}

/** Puts an activity where `index` says, counted without it; beyond the ends it stays at the end. */
export function moveActivity(document: CanvasDocument, id: string, index: number): Operation[] {
  const before = agendaOf(document);
  const moved = before.find((one) => one.id === id);
  if (!moved) return [];
  const others = before.filter((one) => one !== moved);
  return replaceAgenda(document, others.toSpliced(Math.max(0, index), 0, moved));
}

export function removeActivity(document: CanvasDocument, id: string): Operation[] {
  return replaceAgenda(
    document,
    agendaOf(document).filter((one) => one.id !== id),
  );
}

/** Another agenda in the place of the one before; an empty one is none. */
export function replaceAgenda(document: CanvasDocument, activities: readonly Activity[]): Operation[] {
  return changeInfo(document, { agenda: activities.length > 0 ? activities.map(limitActivity) : undefined });
}

/** Within what a file may hold, blocks in their own order and each once; fields of a newer version stay. */
export function limitActivity({ blocks = [], note = '', ...rest }: Activity): Activity {
  const chosen = BLOCK_KEYS.filter((block) => blocks.includes(block));
  return Object.freeze({
    ...rest,
    title: limitShortText(rest.title),
    minutes: limitMinutes(rest.minutes),
    ...(chosen.length > 0 && { blocks: chosen }),
    ...(note !== '' && { note: limitText(note) }),
  });
}

function limitMinutes(minutes: number): number {
  return Math.min(MAX_MINUTES, Math.max(1, Math.round(minutes)));
}
