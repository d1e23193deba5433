import type { Box } from '../../layout/geometry.ts';
import type { SceneNode, TextItem } from '../../layout/scene.ts';
import { escapeXml } from '../escapeXml.ts';
import { setParagraphs, topOf } from './setText.ts';
import { LINE_BREAK, paragraphs, solidFill } from './text.ts';
import { paragraphRows, textRows, type TextRow } from './textBlocks.ts';
import type { Transform } from './units.ts';

/** Air on the right of a cell's text, EMU; the layout broke its lines for a font that runs wider. */
const RIGHT_INSET = 25_400;

type TableContext = Readonly<{
  to: Transform;
  language: string;
  /** What of a cell is text in the table; the rest lies over it. */
  textsOf: (cell: SceneNode) => readonly TextItem[];
}>;

/** A native table: rows and columns that can be edited, the first row as its heads. */
export function tableFrame(node: SceneNode, id: number, context: TableContext): string {
  const { to } = context;
  const [first] = node.children;
  const columns = (first?.children ?? []).map(({ box }) => `<a:gridCol w="${to.length(box.width)}"/>`).join('');
  const rows = node.children.map((row) => {
    const cells = row.children.map((cell) => cellXml(cell, row, context)).join('');
    return `<a:tr h="${to.length(row.box.height)}">${cells}</a:tr>`;
  });
  const name = escapeXml(`Table ${node.label}`);
  const { x, y, width, height } = node.box;
  const frame = `<p:xfrm><a:off x="${to.x(x)}" y="${to.y(y)}"/><a:ext cx="${to.length(width)}" cy="${to.length(height)}"/></p:xfrm>`;
  const table = `<a:tbl><a:tblPr firstRow="1" firstCol="1"/><a:tblGrid>${columns}</a:tblGrid>${rows.join('')}</a:tbl>`;
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}" descr="${escapeXml(node.label)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${frame}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${table}</a:graphicData></a:graphic></p:graphicFrame>`;
}

function cellXml(cell: SceneNode, row: SceneNode, { to, language, textsOf }: TableContext): string {
  const rows = withNumbers(textRows(textsOf(cell)));
  const left = Math.min(...rows.map(({ x }) => x), cell.box.x + cell.box.width);
  const text = setParagraphs(paragraphRows(rows, cell.label), to, (beneath) =>
    beneath.flatMap(({ items }, index) => (index === 0 ? items : [...breakLike(items), ...items])),
  );
  const [first] = rows;
  const top = first ? Math.max(0, to.length(topOf(first) - cell.box.y)) : 0;
  const margins = `marL="${to.length(left - cell.box.x)}" marR="${RIGHT_INSET}" marT="${top}" marB="0"`;
  const body = text.length === 0 ? '<a:p><a:endParaRPr/></a:p>' : paragraphs(text, language);
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${body}</a:txBody><a:tcPr ${margins}>${borders(row, to)}${fillOf(cell)}</a:tcPr></a:tc>`;
}

/** Lines stay as they are in a cell: signs stand beside some of them. */
function breakLike(items: readonly TextItem[]): readonly TextItem[] {
  return items.slice(0, 1).map((item) => ({ ...item, text: LINE_BREAK }));
}

/** A number and what it numbers stand on one baseline: in a cell they are one text. */
function withNumbers(rows: readonly TextRow[]): readonly TextRow[] {
  const beside = Map.groupBy(rows, ({ baseline }) => baseline);
  return [...beside.values()].flatMap((parts) => {
    const [first] = parts;
    const items = parts.flatMap((part, index) =>
      index === 0 ? part.items : part.items.map((item) => ({ ...item, text: ` ${item.text}` })),
    );
    return first ? [{ ...first, items }] : [];
  });
}

/** A rule above each row, as thick as the layout draws it; none at the sides. */
function borders(row: SceneNode, to: Transform): string {
  const rule = row.items.find((item) => item.kind === 'rect');
  const none = (side: string): string => `<a:${side} w="0"><a:noFill/></a:${side}>`;
  const top = rule?.fill === undefined ? none('lnT') : `<a:lnT w="${to.length(rule.height)}">${solidFill(rule.fill)}</a:lnT>`;
  return `${none('lnL')}${none('lnR')}${top}${none('lnB')}`;
}

function fillOf({ items, box }: SceneNode): string {
  const rect = items.find((item) => item.kind === 'rect' && isCellWide(item, box));
  return rect?.kind === 'rect' && rect.fill !== undefined ? solidFill(rect.fill) : '<a:noFill/>';
}

/** Such a rectangle is the cell's colour, and lies in the table. */
export function isCellWide({ width, height }: Readonly<{ width: number; height: number }>, box: Box): boolean {
  return width > box.width * 0.9 && height > box.height * 0.8;
}
