import type { BlockKey } from '../../model/blocks.ts';
import type { ColorKey } from '../../model/colors.ts';
import { createDraftBuilder, type DraftBuilder } from '../interchange/draftBuilder.ts';
import type { Imported } from '../interchange/interchange.ts';
import { isRecord, numberAt, textAt, withJson } from '../interchange/readJson.ts';

type Note = Readonly<Record<string, unknown>>;

const BLOCKS: ReadonlyMap<string, BlockKey> = new Map([
  ['vp', 'valuePropositions'],
  ['cs', 'customerSegments'],
  ['r', 'revenueStreams'],
  ['c', 'costStructure'],
  ['dc', 'channels'],
  ['cr', 'customerRelationships'],
  ['kr', 'keyResources'],
  ['ka', 'keyActivities'],
  ['pn', 'keyPartners'],
]);

/** BM|Designer's six colours of notes, by number. */
const COLORS: readonly ColorKey[] = ['amber', 'sky', 'green', 'vermilion', 'purple', 'slate'];

/**
 * Reads BM|Designer's export: notes with a type, a place in per cent and a parent. A parked note (`bmc_tmp`) stays
 * parked. Pictures are never fetched.
 */
export function readDesignerJson(text: string): Imported {
  return withJson(text, (value) => {
    const notes = isRecord(value) && isRecord(value['notes']) ? Object.entries(value['notes']) : [];
    const builder = createDraftBuilder();
    const known = notes.flatMap(([id, note]) => (isRecord(note) ? [{ id, note }] : []));
    for (const { id, note } of known.toSorted((a, b) => byPlace(a.note, b.note))) readNote(id, note, builder);
    for (const { id, note } of known) if (textAt(note, 'parent') !== '') builder.link(textAt(note, 'parent'), id);
    const title = isRecord(value) ? textAt(value, 'name') || textAt(value, 'title') : '';
    return builder.finish(title === '' ? {} : { title });
  });
}

export function isDesignerJson(text: string): boolean {
  return /"notes"\s*:\s*\{/.test(text) && /"type"\s*:\s*"(?:vp|cs|dc|cr|kr|ka|pn|bmc_tmp)"/.test(text);
}

function readNote(id: string, note: Note, builder: DraftBuilder): void {
  const type = textAt(note, 'type');
  const block = BLOCKS.get(type);
  const text = textAt(note, 'text');
  if (textAt(note, 'image') !== '') builder.remark('picture-left-out', textAt(note, 'image'));
  const [first]: readonly unknown[] = Array.isArray(note['colors']) ? note['colors'] : [];
  const color = typeof first === 'number' || typeof first === 'string' ? COLORS[Number(first)] : undefined;
  const more = { notes: textAt(note, 'description'), color };
  if (type === 'bmc_tmp') return builder.park(text, more);
  if (!block) {
    if (text !== '') builder.remark('unknown-section', text);
    return builder.leftover(text);
  }
  builder.card(block, text, { key: id, ...more });
}

function byPlace(a: Note, b: Note): number {
  const at = (note: Note, key: string, other: string): number => numberAt(note, key) ?? numberAt(note, other) ?? 0;
  return at(a, 'top', 'listTop') - at(b, 'top', 'listTop') || at(a, 'left', 'listLeft') - at(b, 'left', 'listLeft');
}
