import type { DocumentInfo } from '../model/document.ts';
import { logoFacts } from '../model/logo.ts';
import type { Point, Size } from './geometry.ts';
import type { SceneNode } from './scene.ts';

/** A picture as large as it fits, never distorted. */
export function logoSize({ logo }: Pick<DocumentInfo, 'logo'>, most: Size): Size | null {
  const facts = logoFacts(logo);
  if (facts === null) return null;
  const scale = Math.min(most.width / facts.width, most.height / facts.height);
  return { width: facts.width * scale, height: facts.height * scale };
}

/** The logo with its upper left corner at a point; null where the document has none. */
export function logoNode({ logo }: DocumentInfo, label: string, { x, y }: Point, most: Size): SceneNode | null {
  const size = logoSize({ logo }, most);
  if (size === null || logo === undefined) return null;
  const box = { x, y, ...size };
  return { role: 'logo', id: 'logo', label, box, items: [{ kind: 'image', ...box, source: logo }], children: [] };
}
