import { paintSvg } from '../../export/svg/paintSvg.ts';
import type { Language } from '../../i18n/translate.ts';
import { boundingBox } from '../../layout/geometry.ts';
import { posterScene } from '../../layout/posterScene.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { posterLabels } from '../exporting/posterLabels.ts';

/** Cards for drawing programs, with the links among them, as they stand on the poster. The font is named, not embedded. */
export function cardsAsSvg(piece: CanvasDocument, language: Language): string {
  const scene = posterScene(piece, posterLabels(language));
  const cards = scene.nodes.flatMap((node) => node.children.filter(({ role }) => role === 'card'));
  const links = scene.nodes.filter(({ role }) => role === 'link');
  const nodes = [...cards, ...links];
  return paintSvg({ ...scene, nodes, box: boundingBox(nodes.map(({ box }) => box)) ?? scene.box }, { isPlain: true });
}
