import type { TextItem } from '../../layout/scene.ts';

/** What stands on one baseline without a gap; several items where its look changes. */
export type TextRow = Readonly<{ x: number; right: number; baseline: number; size: number; items: readonly TextItem[] }>;
/** Rows that follow each other at one left edge: what a person would write into one text box. Never empty. */
export type TextBlock = Readonly<{ x: number; rows: readonly TextRow[] }>;

/** Board units between two items of one row, and between the left edges of rows that begin at the same place. */
const TOUCHING = 1.5;
const SAME_EDGE = 0.6;
/** Of the type size: rows further apart are not one text. */
const MOST_STEP = 1.9;

/** The texts of a node, sorted into what belongs together; in the order of their first items. */
export function textBlocks(texts: readonly TextItem[]): readonly TextBlock[] {
  const blocks: { x: number; rows: TextRow[] }[] = [];
  for (const row of textRows(texts)) {
    const above = blocks.find(({ x, rows }) => Math.abs(x - row.x) < SAME_EDGE && goesOn(rows.at(-1), row));
    if (above) above.rows.push(row);
    else blocks.push({ x: row.x, rows: [row] });
  }
  return blocks;
}

function goesOn(above: TextRow | undefined, row: TextRow): boolean {
  if (above === undefined || above.size !== row.size) return false;
  const step = row.baseline - above.baseline;
  return step > 0 && step < MOST_STEP * row.size;
}

/** Items side by side on one baseline. */
export function textRows(texts: readonly TextItem[]): readonly TextRow[] {
  const rows: { x: number; right: number; baseline: number; size: number; items: TextItem[] }[] = [];
  for (const item of texts) {
    const beside = rows.find(({ baseline, right }) => baseline === item.baseline && Math.abs(right - item.x) < TOUCHING);
    if (beside) {
      beside.items.push(item);
      beside.right = item.x + item.width;
    } else rows.push({ x: item.x, right: item.x + item.width, baseline: item.baseline, size: item.size, items: [item] });
  }
  return rows;
}

/**
 * Rows as the paragraphs they were before the layout broke them. `whole` is the text as it was written: rows belong together only
 * as they stand in it.
 */
export function paragraphRows(rows: readonly TextRow[], whole: string): readonly (readonly TextRow[])[] {
  const paragraphs: TextRow[][] = [];
  for (const row of rows) {
    const before = paragraphs.at(-1);
    const last = before?.at(-1);
    if (before && last && gapBetween(last, row, whole) !== null) before.push(row);
    else paragraphs.push([row]);
  }
  return paragraphs;
}

/** One paragraph's rows as the text that people wrote, so that they can edit whole sentences. */
export function unbroken(rows: readonly TextRow[], whole: string): readonly TextItem[] {
  return rows.reduce<readonly TextItem[]>((items, row, index) => {
    const above = rows[index - 1];
    const last = items.at(-1);
    const [first, ...others] = row.items;
    if (!above || !last || !first) return [...items, ...row.items];
    return [
      ...items.slice(0, -1),
      { ...last, text: `${last.text}${gapBetween(above, row, whole) ?? ' '}${first.text}` },
      ...others,
    ];
  }, []);
}

/** What the layout left out where it broke the line: a space, nothing within a word; null where it broke nothing. */
function gapBetween(above: TextRow, row: TextRow, whole: string): '' | ' ' | null {
  const [last, first] = [above.items.at(-1), row.items[0]];
  if (!last || !first || !hasOneLook(last, first)) return null;
  return ([' ', ''] as const).find((gap) => whole.includes(`${last.text.trimStart()}${gap}${first.text}`)) ?? null;
}

function hasOneLook(a: TextItem, b: TextItem): boolean {
  return a.face === b.face && a.size === b.size && a.fill === b.fill && a.href === undefined && b.href === undefined;
}
