import type { BlockKey } from '../../model/blocks.ts';
import { recogniseBlock } from '../blockNames/recogniseBlock.ts';
import { createDraftBuilder, type DraftBuilder } from '../interchange/draftBuilder.ts';
import type { Imported } from '../interchange/interchange.ts';
import { isRecord, textAt, withJson } from '../interchange/readJson.ts';

type Fields = Readonly<Record<string, unknown>>;

/** How deep the nine lists may lie (`sections.X.content[]`). */
const MAX_DEPTH = 4;

/** Names people give to the text of a card, the best first. */
const TEXT_FIELDS = ['text', 'title', 'name', 'content', 'label', 'value', 'description'] as const;
const NOTE_FIELDS = ['notes', 'note', 'description', 'details', 'comment'] as const;
const TITLE_FIELDS = ['title', 'name', 'businessName', 'business_name', 'projectName', 'company'] as const;

/**
 * Reads the JSON people and programs make without a standard: nine lists of texts, or of objects with a text, under names such
 * as `keyPartners`, `key_partners` or `Key Partners`, at the top or a few objects down.
 */
export function readPlainJson(text: string): Imported {
  return withJson(text, (value) => {
    const builder = createDraftBuilder();
    if (isRecord(value)) readFields(value, builder, 0);
    else if (Array.isArray(value)) for (const entry of value) if (isRecord(entry)) readNamed(entry, builder);
    const title = isRecord(value) ? firstText(value, TITLE_FIELDS) : '';
    return builder.finish(title === '' ? {} : { title });
  });
}

function readFields(record: Fields, builder: DraftBuilder, depth: number): void {
  for (const [key, value] of Object.entries(record)) {
    const block = recogniseBlock(key);
    if (block) readBlock(block, value, builder);
    else if (isRecord(value) && depth < MAX_DEPTH) readFields(value, builder, depth + 1);
    else if (Array.isArray(value) && depth < MAX_DEPTH) for (const entry of value) if (isRecord(entry)) readNamed(entry, builder);
  }
}

/** An entry of a list of blocks: `{ name: "Channels", items: [...] }`. */
function readNamed(entry: Fields, builder: DraftBuilder): void {
  const label = ['block', 'name', 'title', 'key', 'id', 'label', 'section'].map((key) => textAt(entry, key));
  const block = label.map(recogniseBlock).find((key) => key !== null);
  if (!block) return readFields(entry, builder, 1);
  const own = Object.values(entry).filter((value) => Array.isArray(value));
  if (own.length > 0) for (const list of own) readBlock(block, list, builder);
  else builder.card(block, firstText(entry, ['text', 'content', 'value', 'description']));
}

function readBlock(block: BlockKey, value: unknown, builder: DraftBuilder): void {
  if (typeof value === 'string') {
    for (const line of value.split(/\n|;/)) builder.card(block, line.replace(/^\s*[-*•]\s+/, ''));
  } else if (Array.isArray(value)) {
    for (const entry of value) readCard(block, entry, builder);
  } else if (isRecord(value)) {
    const lists = Object.values(value).filter((one) => Array.isArray(one));
    if (lists.length > 0) for (const list of lists) readBlock(block, list, builder);
    else readCard(block, value, builder);
  }
}

function readCard(block: BlockKey, entry: unknown, builder: DraftBuilder): void {
  if (typeof entry === 'string' || typeof entry === 'number') builder.card(block, String(entry));
  else if (isRecord(entry)) {
    const text = firstText(entry, TEXT_FIELDS);
    const notes = firstText(entry, NOTE_FIELDS);
    builder.card(block, text, { notes: notes === text ? undefined : notes });
  }
}

function firstText(record: Fields, names: readonly string[]): string {
  for (const name of names) {
    const text = textAt(record, name);
    if (text !== '') return text;
  }
  return '';
}
