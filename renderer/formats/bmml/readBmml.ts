import { parseDocument, visit } from 'yaml';
import type { BlockKey } from '../../model/blocks.ts';
import type { CardDetails } from '../../model/details/details.ts';
import { placeOfOffset } from '../bmc/locate.ts';
import { createDraftBuilder, type DraftBuilder } from '../interchange/draftBuilder.ts';
import { MAX_ALIASES, MAX_DEPTH } from '../limits.ts';
import type { Imported } from '../interchange/interchange.ts';
import { isRecord, listAt, textAt } from '../interchange/readJson.ts';
import { listName, RELATIONS, SECTIONS } from './sections.ts';
import { isDay } from '../../model/days.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads BMML 2.0, tolerant of what samples leave out. What a segment has to get done, what bothers and what pleases it become its
 * needs; what a proposition consists of becomes its notes.
 */
export function readBmml(text: string): Imported {
  const parsed = parsedOf(text);
  if (!parsed) return { ok: false, problem: { code: 'too-deep', limit: MAX_DEPTH } };
  const [fault] = parsed.errors;
  if (fault) {
    const { line, column } = placeOfOffset(text, fault.pos[0]);
    return { ok: false, problem: { code: 'syntax', line, column } };
  }
  const value = valueOf(parsed);
  if (value === null) return { ok: false, problem: { code: 'too-many', limit: MAX_ALIASES } };
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

/** Null where the text nests deeper than the parser, which calls itself, can follow. */
function parsedOf(text: string): ReturnType<typeof parseDocument> | null {
  try {
    // Without pretty errors and unique keys, both of which take the square of the file's length.
    return parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  } catch {
    return null;
  }
}

/** Null where the text refers to its own parts so often that it is a bomb: a few lines that unfold to billions. */
function valueOf(parsed: NonNullable<ReturnType<typeof parsedOf>>): unknown {
  try {
    let aliases = 0;
    // Each alias looks for its anchor through the whole document.
    visit(parsed, { Alias: () => (++aliases > MAX_ALIASES ? visit.BREAK : undefined) });
    return aliases > MAX_ALIASES ? null : parsed.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    return null;
  }
}

export function isBmml(text: string): boolean {
  return /^version:\s*["']?2\.0/m.test(text) && /^meta:/m.test(text);
}

function readEntry(block: BlockKey, entry: Fields, builder: DraftBuilder): void {
  const key = textAt(entry, 'id') || undefined;
  const needs = block === 'customerSegments' ? named(entry, ['jobs', 'pains', 'gains'], 'description') : '';
  const parts = named(entry, ['products_services', 'pain_relievers', 'gain_creators'], 'name');
  const details: CardDetails | undefined = needs === '' ? undefined : { segment: { needs: builder.fitting(needs) } };
  const notes = [textAt(entry, 'description'), parts].filter((one) => one !== '').join('\n\n');
  const made = builder.card(block, textAt(entry, 'name') || textAt(entry, 'id'), { ...(key && { key }), notes, details });
  if (made === null) return;
  const rule = RELATIONS[block];
  const target = rule && entry[rule.key];
  if (!rule || !isRecord(target)) return;
  for (const source of rule.blocks.flatMap((one) => idsAt(target, listName(one)))) builder.link(source, made);
}

function readFit(fit: Fields, builder: DraftBuilder): void {
  const pair = isRecord(fit['for']) ? fit['for'] : {};
  const propositions = idsAt(pair, 'value_propositions');
  for (const segment of idsAt(pair, 'customer_segments')) {
    for (const proposition of propositions) builder.link(segment, proposition);
  }
}

/** One entry links to no more than these; two lists that long would be a million pairs. */
const MOST_ENDS = 500;

function idsAt(fields: Fields, key: string): readonly string[] {
  return listAt(fields, key)
    .slice(0, MOST_ENDS)
    .filter((id) => typeof id === 'string');
}

function named(entry: Fields, lists: readonly string[], field: string): string {
  const lines = lists.flatMap((list) => listAt(entry, list).filter(isRecord)).map((one) => textAt(one, field));
  return lines.filter((line) => line !== '').join('\n');
}
