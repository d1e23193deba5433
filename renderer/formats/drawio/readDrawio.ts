import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';
import { recogniseBlock } from '../blockNames/recogniseBlock.ts';
import { listEntries } from '../interchange/bullets.ts';
import { createDraftBuilder, type DraftBuilder } from '../interchange/draftBuilder.ts';
import type { Imported } from '../interchange/interchange.ts';
import { cellsOf, type Cell } from './cells.ts';
import { MAX_SHAPES } from '../limits.ts';
import { nearestColor } from './nearestColor.ts';
import { unpackDrawio } from './unpack.ts';

type Area = Readonly<{ block: BlockKey; cell: Cell; labelId: string }>;

/**
 * Reads a draw.io diagram of a canvas: the boxes are found by their labels (in the box, or lying on it), every other text
 * belongs to the box that holds its centre. Edges become links where both ends are cards of a pair that may be linked.
 */
export function readDrawio(text: string): Imported {
  const unpacked = unpackDrawio(text);
  if (!unpacked.ok) return unpacked;
  const builder = createDraftBuilder();
  let shapes = 0;
  for (const [page, model] of unpacked.models.entries()) {
    const cells = cellsOf(model, page);
    shapes += cells.length;
    if (shapes > MAX_SHAPES) return { ok: false, problem: { code: 'too-many', limit: MAX_SHAPES } };
    readPage(cells, areasOf(cells), builder);
  }
  return builder.finish();
}

export function isDrawio(text: string): boolean {
  return /<mxfile\b|<mxGraphModel\b/.test(text.slice(0, 4_000));
}

function readPage(cells: readonly Cell[], areas: readonly Area[], builder: DraftBuilder): void {
  const labels = new Set(areas.map(({ labelId }) => labelId));
  const boxes = cells.filter((cell) => cell.isVertex && !labels.has(cell.id));
  const papers = boxes.filter((box) => box.text === '');
  const inOrder = boxes.toSorted((a, b) => a.y - b.y || a.x - b.x);
  for (const one of areas) readRest(one, builder);
  for (const cell of inOrder) {
    if (cell.text === '') continue;
    const block = blockAround(cell, areas);
    if (!block) {
      builder.remark('unknown-section', cell.text);
      builder.leftover(cell.text);
      continue;
    }
    const entries = listEntries(cell.text);
    if (entries) for (const entry of entries) builder.card(block, entry);
    else builder.card(block, cell.text, { key: cell.id, color: nearestColor(fillUnder(cell, papers)) });
  }
  for (const { source, target, isEdge } of cells) if (isEdge && source && target) builder.link(source, target);
}

/** The cards that stand in the block's own label, below its name. */
function readRest({ block, cell, labelId }: Area, builder: DraftBuilder): void {
  if (cell.id !== labelId) return;
  const rest = cell.text.split('\n').slice(1).join('\n');
  for (const line of listEntries(rest) ?? rest.split('\n')) builder.card(block, line.replace(/^- /, ''));
}

/** For each block the largest box that carries its name, or that a small label with the name lies on. */
function areasOf(cells: readonly Cell[]): readonly Area[] {
  const vertices = cells.filter((cell) => cell.isVertex);
  const byBlock = Map.groupBy(vertices, (cell) => recogniseBlock(cell.text.split('\n', 1)[0] ?? ''));
  const empty = vertices.filter((cell) => cell.text === '');
  return BLOCK_KEYS.flatMap((block) => {
    const [label] = (byBlock.get(block) ?? []).toSorted((a, b) => area(b) - area(a));
    if (!label) return [];
    const holder = empty
      .filter((cell) => cell.id !== label.id && area(cell) > 2 * area(label) && holds(cell, label))
      .toSorted((a, b) => area(a) - area(b))[0];
    return [{ block, cell: holder ?? label, labelId: label.id }];
  });
}

function blockAround(cell: Cell, areas: readonly Area[]): BlockKey | null {
  const holding = areas.filter((one) => holds(one.cell, cell));
  return holding.toSorted((a, b) => area(a.cell) - area(b.cell))[0]?.block ?? null;
}

/** A coloured box with a text lying on it is one card. */
function fillUnder(cell: Cell, papers: readonly Cell[]): string {
  if (nearestColor(cell.fill)) return cell.fill;
  return papers.find((paper) => area(paper) < 4 * area(cell) && holds(paper, cell))?.fill ?? '';
}

function holds(outer: Cell, inner: Cell): boolean {
  const x = inner.x + inner.width / 2;
  const y = inner.y + inner.height / 2;
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
}

function area(cell: Cell): number {
  return cell.width * cell.height;
}
