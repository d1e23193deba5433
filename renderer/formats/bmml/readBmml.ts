import { parseDocument } from 'yaml';
import type { BlockKey } from '../../model/blocks.ts';
import type { CardDetails } from '../../model/details/details.ts';
import { isDay } from '../../model/schema.ts';
import { createDraftBuilder, type DraftBuilder } from '../interchange/draftBuilder.ts';
import type { Imported } from '../interchange/interchange.ts';
import { isRecord, listAt, textAt } from '../interchange/readJson.ts';
import { listName, RELATIONS, SECTIONS } from './sections.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads BMML 2.0, tolerant of what samples leave out. What a segment has to get done, what bothers and what pleases it become its
 * needs; what a proposition consists of becomes its notes.
 */
export function readBmml(text: string): Imported {
  const parsed = parseDocument(text, { prettyErrors: true });
  const [fault] = parsed.errors;
  if (fault)
    return {
      ok: false,
      problem: { code: 'syntax', line: fault.linePos?.[0].line ?? null, column: fault.linePos?.[0].col ?? null },
    };
  const value: unknown = parsed.toJS({ maxAliasCount: 100 });
  if (!isRecord(value)) return { ok: false, problem: { code: 'no-blocks' } };
  const builder = createDraftBuilder();
  for (const { block, list } of SECTIONS) {
    for (const entry of listAt(value, list).filter(isRecord)) readEntry(block, entry, builder);
  }
  for (const fit of listAt(value, 'fits').filter(isRecord)) readFit(fit, builder);
  const meta = isRecord(value['meta']) ? value['meta'] : {};
  const created = textAt(meta, 'created');
  const info = { title: textAt(meta, 'name'), description: textAt(meta, 'tagline'), date: isDay(created) ? created : '' };
  return builder.finish(Object.fromEntries(Object.entries(info).filter(([, one]) => one !== '')));
}

export function isBmml(text: string): boolean {
  return /^version:\s*["']?2\.0/m.test(text) && /^meta:/m.test(text);
}

function readEntry(block: BlockKey, entry: Fields, builder: DraftBuilder): void {
  const key = textAt(entry, 'id') || undefined;
  const needs = block === 'customerSegments' ? named(entry, ['jobs', 'pains', 'gains'], 'description') : '';
  const parts = named(entry, ['products_services', 'pain_relievers', 'gain_creators'], 'name');
  const details: CardDetails | undefined = needs === '' ? undefined : { segment: { needs } };
  const notes = [textAt(entry, 'description'), parts].filter((one) => one !== '').join('\n\n');
  const made = builder.card(block, textAt(entry, 'name') || textAt(entry, 'id'), { ...(key && { key }), notes, details });
  if (made === null) return;
  const rule = RELATIONS[block];
  const target = rule && entry[rule.key];
  if (!rule || !isRecord(target)) return;
  for (const source of rule.blocks.flatMap((one) => listAt(target, listName(one)))) builder.link(String(source), made);
}

function readFit(fit: Fields, builder: DraftBuilder): void {
  const pair = isRecord(fit['for']) ? fit['for'] : {};
  for (const segment of listAt(pair, 'customer_segments')) {
    for (const proposition of listAt(pair, 'value_propositions')) builder.link(String(segment), String(proposition));
  }
}

function named(entry: Fields, lists: readonly string[], field: string): string {
  const lines = lists.flatMap((list) => listAt(entry, list).filter(isRecord)).map((one) => textAt(one, field));
  return lines.filter((line) => line !== '').join('\n');
}
