import fc from 'fast-check';
import { pagesInput } from '../../../../renderer/actions/exporting/pagesInput.ts';
import { fitBox } from '../../../../renderer/export/pdf/fitBox.ts';
import {
  PAPER_KEYS,
  pageSize,
  printableArea,
  type Orientation,
  type PaperKey,
} from '../../../../renderer/export/pdf/paperSizes.ts';
import type { Language } from '../../../../renderer/i18n/translate.ts';
import { makePages } from '../../../../renderer/layout/pages/makePages.ts';
import type { PageKind } from '../../../../renderer/layout/pages/page.ts';
import type { Scene, SceneNode, TextItem } from '../../../../renderer/layout/scene.ts';
import { drawableParagraphs } from '../../../../renderer/layout/text/normalizeText.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';

export type Sheet = readonly [PaperKey, Orientation];

export const aSheet: fc.Arbitrary<Sheet> = fc.tuple(
  fc.constantFrom(...PAPER_KEYS),
  fc.constantFrom<Orientation>('landscape', 'portrait'),
);

/** Nobody's documents but those that name their own language are in another. */
export const READER: Readonly<{ language: Language; today: string }> = { language: 'sk', today: '2026-11-23' };

export function pagesOf(document: CanvasDocument, kinds: readonly PageKind[], [paper, orientation]: Sheet = ['a4', 'landscape']) {
  return makePages(pagesInput(document, READER, printableArea({ paper, orientation, margins: 'normal' })), kinds);
}

export function nodesOf({ nodes }: Pick<Scene, 'nodes'>): SceneNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf({ nodes: node.children })]);
}

export function textsOf(page: Scene): TextItem[] {
  return nodesOf(page).flatMap(({ items }) => items.filter((item) => item.kind === 'text'));
}

/** Text that runs out of its page; `least`, where it is given: or is smaller than so many points. */
export function faultsOf(page: Scene, [paper, orientation]: Sheet, least = 0): TextItem[] {
  const { scale } = fitBox(page.box, pageSize(paper, orientation), 0);
  const { x: left, y: top, width, height } = page.box;
  return textsOf(page).filter(({ x, baseline, width: length, size }) => {
    const isWithin = x >= left - 0.01 && x + length <= left + width + 0.01;
    const isBetween = baseline >= top + size * 0.7 && baseline + size / 4 <= top + height + 0.01;
    return !isWithin || !isBetween || size * scale < least;
  });
}

/** Without what leaves no ink and breaks differently. */
export function inkOf(text: string): string {
  return drawableParagraphs(text).join('').replaceAll(/\s/g, '');
}
