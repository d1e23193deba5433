import type { BlockKey } from '../../model/blocks.ts';
import { isParking } from '../blockNames/isParking.ts';
import { recogniseBlock } from '../blockNames/recogniseBlock.ts';
import { bulletOf, listEntries } from '../interchange/bullets.ts';
import { createDraftBuilder, type DraftBuilder } from '../interchange/draftBuilder.ts';
import { MAX_SHAPES } from '../limits.ts';
import type { Imported } from '../interchange/interchange.ts';
import { isRecord, listAt, numberAt, textAt, withJson } from '../interchange/readJson.ts';
import { colorKeyOf } from './colors.ts';
import { groupId, NOTES_RULE } from './writeJsonCanvas.ts';

type Node = Readonly<Record<string, unknown>>;
/** A block or the cards beside the board. `isOwn`: written by us, so that every node in it is one card, whatever its text looks like. */
type Area = Readonly<{ block: BlockKey | 'parking'; box: ReturnType<typeof boxOf>; isOwn: boolean }>;

/**
 * Reads JSON Canvas 1.0 as people make it: a group a block with its cards inside, or one text node a block whose first line is
 * the block's name and whose bullets are the cards. Files and addresses are named in the notes and never fetched.
 */
export function readJsonCanvas(text: string): Imported {
  return withJson(text, (value) => {
    if (!isRecord(value) || !(Array.isArray(value['nodes']) || Array.isArray(value['edges']))) {
      return { ok: false, problem: { code: 'no-blocks' } };
    }
    const nodes = listAt(value, 'nodes').filter(isRecord);
    if (nodes.length > MAX_SHAPES) return { ok: false, problem: { code: 'too-many', limit: MAX_SHAPES } };
    const builder = createDraftBuilder();
    const areas = nodes
      .filter((node) => node['type'] === 'group')
      .flatMap(areaOf)
      .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
    for (const node of inReadingOrder(nodes)) readNode(node, areas, builder);
    for (const edge of listAt(value, 'edges').filter(isRecord)) builder.link(textAt(edge, 'fromNode'), textAt(edge, 'toNode'));
    return builder.finish();
  });
}

export function isJsonCanvas(text: string): boolean {
  return /"nodes"\s*:\s*\[/.test(text) && /"(?:fromNode|type)"\s*:/.test(text);
}

function areaOf(node: Node): readonly Area[] {
  const label = textAt(node, 'label');
  const block = recogniseBlock(label) ?? (isParking(label) ? 'parking' : null);
  return block ? [{ block, box: boxOf(node), isOwn: textAt(node, 'id') === groupId(block) }] : [];
}

function readNode(node: Node, areas: readonly Area[], builder: DraftBuilder): void {
  switch (node['type']) {
    case 'group':
      if (areaOf(node).length === 0) builder.leftover(textAt(node, 'label'));
      return;
    case 'text':
      return readText(node, areaAround(node, areas), builder);
    default: {
      const name = textAt(node, 'file') || textAt(node, 'url');
      builder.remark('picture-left-out', name);
      builder.leftover(name);
    }
  }
}

function readText(node: Node, around: Area | null, builder: DraftBuilder): void {
  const text = textAt(node, 'text');
  if (around?.isOwn) return readCard(node, around.block, builder);
  const [first = '', ...rest] = text.split('\n');
  const named = recogniseBlock(first);
  if (named && (rest.length > 0 || around === null || around.block === named)) return readBlockText(named, rest, builder);
  if (around === null) {
    builder.remark('unknown-section', first);
    return builder.leftover(text);
  }
  const entries = listEntries(text);
  if (entries) {
    for (const entry of entries) put(around.block, entry, {}, builder);
    return;
  }
  readCard(node, around.block, builder);
}

function readCard(node: Node, block: Area['block'], builder: DraftBuilder): void {
  // Only the first rule parts them: notes may have rules of their own.
  const [content = '', ...rest] = textAt(node, 'text').split(NOTES_RULE);
  const notes = rest.length > 0 ? rest.join(NOTES_RULE) : undefined;
  put(block, content, { key: textAt(node, 'id'), notes, color: colorKeyOf(textAt(node, 'color')) }, builder);
}

type More = Parameters<DraftBuilder['card']>[2];

function put(block: Area['block'], text: string, more: More, builder: DraftBuilder): void {
  if (block === 'parking') builder.park(text, more);
  else builder.card(block, text, more);
}

/** The lines below a block's name: bullets are cards; lines without one go on with the card before, or are one each. */
function readBlockText(block: BlockKey, lines: readonly string[], builder: DraftBuilder): void {
  const filled = lines.filter((line) => line.trim() !== '');
  const bullets = filled.filter((line) => bulletOf(line) !== null);
  if (bullets.length === 0) return filled.forEach((line) => builder.card(block, line));
  for (const line of filled) {
    const bullet = bulletOf(line);
    if (bullet) builder.card(block, bullet.text);
    else builder.leftover(withoutMarks(line));
  }
}

/** By hand, for a pattern would try a million marks in the middle of a line a million times. */
function withoutMarks(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && (line[start] === '*' || line[start] === '_')) start++;
  while (end > start && (line[end - 1] === '*' || line[end - 1] === '_')) end--;
  return line.slice(start, end);
}

/** The smallest named group that holds the node's centre; the areas come in order of size. */
function areaAround(node: Node, areas: readonly Area[]): Area | null {
  const box = boxOf(node);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const isHolding = ({ box: outer }: Area): boolean =>
    x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
  return areas.find(isHolding) ?? null;
}

function boxOf(node: Node) {
  const at = (key: string): number => numberAt(node, key) ?? 0;
  return { x: at('x'), y: at('y'), width: at('width'), height: at('height') };
}

/** The order of the list is that of painting; people read from top to bottom. */
function inReadingOrder(nodes: readonly Node[]): readonly Node[] {
  return nodes.toSorted((a, b) => boxOf(a).y - boxOf(b).y || boxOf(a).x - boxOf(b).x);
}
