import { describe, expect, it } from 'vitest';
import { blankLabels } from '../../../renderer/actions/exporting/posterLabels.ts';
import { PAPER_KEYS, printableAspect } from '../../../renderer/export/pdf/paperSizes.ts';
import { blankPoster } from '../../../renderer/layout/blankPoster.ts';
import type { Scene, SceneNode } from '../../../renderer/layout/scene.ts';
import { BLOCK_KEYS } from '../../../renderer/model/blocks.ts';
import { translateInto } from '../../../renderer/i18n/translate.ts';

const SHEETS = PAPER_KEYS.flatMap((paper) =>
  (['landscape', 'portrait'] as const).map((orientation) => ({ paper, orientation, margins: 'normal' }) as const),
);

describe.each(['en', 'sk'] as const)('a blank poster in %s', (language) => {
  const t = translateInto(language);

  it('has the nine blocks with their questions, fields to write on and the credit, and no card', () => {
    const poster = blankPoster(blankLabels(language), Math.SQRT2);
    const labels = nodesOf(poster.nodes).map(({ label }) => label);

    const words = BLOCK_KEYS.flatMap((key) => [t(`block.${key}`), t(`question.${key}`)]);
    expect(words.filter((word) => !labels.includes(word))).toEqual([]);
    expect(nodesOf(poster.nodes).filter(({ role }) => role === 'card' || role === 'link')).toEqual([]);
    expect(labels).toContain(t('cover.edition'));
    expect(labels.at(-1)).toContain('CC BY-SA 3.0');
    expect(poster.language).toBe(language);
  });

  it.each(SHEETS)('keeps all words on $paper $orientation, apart from each other', (sheet) => {
    const poster = blankPoster(blankLabels(language), printableAspect(sheet));

    expect(beyond(poster)).toEqual([]);
    const fields = poster.nodes.filter(({ role }) => role === 'info' || role === 'title');
    for (const [index, { box, items }] of fields.entries()) {
      const text = items.find((item) => item.kind === 'text');
      expect(text?.kind === 'text' && text.width).toBeLessThanOrEqual(box.width);
      expect(box.x + box.width).toBeLessThan(fields[index + 1]?.box.x ?? Infinity);
    }
  });
});

function nodesOf(nodes: readonly SceneNode[]): SceneNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.children)]);
}

function beyond({ nodes, box }: Scene): string[] {
  return nodesOf(nodes)
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.kind === 'text' ? [item] : []))
    .filter(({ x, width, baseline, size }) => x < box.x || x + width > box.x + box.width || baseline - size < box.y - 1)
    .map(({ text }) => text);
}
