import type { RectItem, SceneNode } from '../../layout/scene.ts';
import { escapeXml } from '../escapeXml.ts';
import { connectorXml, sitePoint, siteOf, type End } from './connector.ts';
import { solidFill } from './text.ts';
import type { Transform } from './units.ts';

/** A card on the slide: the id of its shape and where it lies, board units. */
export type DrawnCard = Readonly<{ id: number; rect: RectItem }>;

type LinkContext = Readonly<{
  id: number;
  to: Transform;
  cards: ReadonlyMap<string, DrawnCard>;
  links: ReadonlyMap<string, Readonly<{ from: string; to: string }>>;
}>;

/** A connector glued to both cards of a link; null where one of them is not on the slide. */
export function linkConnector(node: SceneNode, { id, to, cards, links }: LinkContext): string | null {
  const { from, to: end } = links.get(node.id) ?? { from: '', to: '' };
  const curve = node.items.find((item) => item.kind === 'path');
  const [start, bend] = curve?.commands ?? [];
  const source = cards.get(from);
  const target = cards.get(end);
  if (!curve || start?.[0] !== 'M' || bend?.[0] !== 'C' || !source || !target) return null;
  const ends = [endAt(source, { x: start[1], y: start[2] }, to), endAt(target, { x: bend[5], y: bend[6] }, to)] as const;
  const { glue, geometry } = connectorXml(...ends);
  const line = `<a:ln w="9525">${solidFill(curve.stroke ?? '#667080', 0.6)}<a:tailEnd type="oval" w="sm" len="sm"/></a:ln>`;
  const named = `<p:cNvPr id="${id}" name="${escapeXml(`Link ${node.label}`)}" descr="${escapeXml(node.label)}"/>`;
  return `<p:cxnSp><p:nvCxnSpPr>${named}<p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${geometry}${line}</p:spPr></p:cxnSp>`;
}

function endAt({ id, rect }: DrawnCard, point: Readonly<{ x: number; y: number }>, to: Transform): End {
  const site = siteOf(rect, point);
  const box = { x: to.x(rect.x), y: to.y(rect.y), width: to.length(rect.width), height: to.length(rect.height) };
  return { shapeId: id, site, point: sitePoint(box, site) };
}
