import { describe, expect, it } from 'vitest';
import { layoutBoard } from '../../../../renderer/layout/boardLayout.ts';
import { drawCard, looksTheSame, NO_SIGNS, type CardSigns } from '../../../../renderer/layout/draw/drawCard.ts';
import type { DrawItem } from '../../../../renderer/layout/scene.ts';
import { LIGHT_THEME, PAPER_THEME } from '../../../../renderer/layout/theme.ts';
import type { Card } from '../../../../renderer/model/document.ts';
import type { SegmentSign } from '../../../../renderer/model/queries/segments.ts';
import { documentOf } from '../../support/documentOf.ts';

const draw = (spec: Partial<Card> = {}, signs: CardSigns = NO_SIGNS, theme = PAPER_THEME) => {
  const document = documentOf({ channels: [{ id: 'C', text: 'one\ntwo', ...spec }] });
  const card = document.cards.get('C');
  const box = layoutBoard(document).cards.get('C');
  if (!card || !box) throw new Error('no card');
  return { node: drawCard(card, box, signs, theme), box };
};
const texts = (items: readonly DrawItem[]) => items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
const fills = (items: readonly DrawItem[]) => items.flatMap((item) => (item.kind === 'rect' ? [item.fill] : []));
const sign = (letter: string): SegmentSign => ({ id: letter, color: 'wine', letter });

describe('a drawn card', () => {
  it('is named by its text and shows it line by line inside its paper', () => {
    const { node, box } = draw();

    expect([node.role, node.id, node.label, node.box]).toEqual(['card', 'C', 'one\ntwo', box]);
    expect(texts(node.items)).toEqual(['one', 'two']);
    const outside = node.items.filter(
      (item) =>
        item.kind === 'text' && (item.x < box.x || item.baseline > box.y + box.height || item.baseline - item.size < box.y),
    );
    expect(outside).toEqual([]);
  });

  it('has white paper, or the tint of its colour', () => {
    expect([fills(draw().node.items), fills(draw({ color: 'green' }).node.items)]).toEqual([
      [PAPER_THEME.cardFill],
      [PAPER_THEME.shades.green.tint],
    ]);
  });

  it('has a shadow only where the theme has one', () => {
    expect(fills(draw({}, NO_SIGNS, LIGHT_THEME).node.items)).toEqual([LIGHT_THEME.cardShadow, LIGHT_THEME.cardFill]);
  });

  it('has the sign and the colour of its mark where colours tell something else than segments, or neither', () => {
    const marked: CardSigns = { ...NO_SIGNS, mark: { color: 'amber', letter: '?' } };

    const { node } = draw({ color: 'green' }, marked);

    expect([texts(node.items).at(-1), fills(node.items)]).toEqual(['?', [PAPER_THEME.shades.amber.tint]]);
    expect(fills(draw({ color: 'green' }, { ...NO_SIGNS, mark: null }).node.items)).toEqual([PAPER_THEME.cardFill]);
  });

  it('of a segment has the letter and the stripe of the segment, whatever its own colour', () => {
    const { node } = draw({ color: 'green' }, { own: sign('B'), serves: [] });

    expect(texts(node.items)).toEqual(['one', 'two', 'B']);
    expect(fills(node.items)).toEqual([PAPER_THEME.shades.wine.tint, PAPER_THEME.shades.wine.line]);
  });

  it('has the colours of all segments it serves on its left edge, in the order of its letters, within the card', () => {
    const serves: SegmentSign[] = [sign('A'), { id: 'B', color: 'green', letter: 'B' }, { id: 'C', color: 'blue', letter: 'C' }];

    const { node, box } = draw({}, { own: null, serves });

    const { wine, green, blue } = PAPER_THEME.shades;
    const stripes = node.items.flatMap((item) => (item.kind === 'rect' && item.stroke === undefined ? [item] : []));
    expect(stripes.map(({ fill }) => fill)).toEqual([wine.line, green.line, blue.line]);
    for (const [index, { x, y, height }] of stripes.entries()) {
      expect([x, y >= box.y, y + height <= box.y + box.height]).toEqual([box.x, true, true]);
      expect(y).toBeGreaterThan(index === 0 ? box.y : (stripes[index - 1]?.y ?? 0) + height - 0.01);
    }
  });

  it('leaves colours that would be too thin to be told apart to the letters', () => {
    const { node } = draw({ text: '' }, { own: null, serves: [...'ABCDEFGH'].map(sign) });
    const heights = node.items.flatMap((item) => (item.kind === 'rect' && item.stroke === undefined ? [item.height] : []));

    expect(heights.length).toBeGreaterThan(1);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(3);
  });

  it('has no stripe where colours tell something else than segments', () => {
    expect(fills(draw({}, { own: null, serves: [], mark: null }).node.items)).toEqual([PAPER_THEME.cardFill]);
  });

  it('carries the letters of the segments it serves, and a number for those that find no room', () => {
    const serves = (letters: string) =>
      texts(draw({ text: '' }, { own: null, serves: [...letters].map(sign) }).node.items).filter((text) => text !== '');

    expect([serves('AB'), serves('ABCDEF'), serves('ABCDEFGH')]).toEqual([[...'AB'], [...'ABCDEF'], [...'ABCDE', '+3']]);
  });

  it('keeps its letters over the card', () => {
    const { node, box } = draw({ width: 96 }, { own: null, serves: [...'ABCDEFGH'].map(sign) });
    const discs = node.items.filter((item) => item.kind === 'circle');

    expect(discs.filter((disc) => disc.cx - disc.r < box.x || disc.cx + disc.r > box.x + box.width)).toEqual([]);
  });

  it('shows that there are notes', () => {
    const marks = (spec: Partial<Card>) => draw(spec).node.items.filter((item) => item.kind === 'path').length;

    expect([marks({}), marks({ notes: '' }), marks({ notes: 'x' }) > 0]).toEqual([0, 0, true]);
  });

  it('looks the same exactly where nothing that is drawn of it has changed', () => {
    const specs: readonly Partial<Card>[] = [
      {},
      { notes: 'Ask them.' },
      { notes: 'Ask them all.' },
      { color: 'green' },
      { evidence: ['survey'], stages: ['attract'] },
    ];
    const cardOf = (spec: Partial<Card>) => documentOf({ channels: [{ id: 'C', ...spec }] }).cards.get('C');

    for (const a of specs) {
      for (const b of specs) {
        const isDrawnAlike = JSON.stringify(draw(a).node.items) === JSON.stringify(draw(b).node.items);
        expect(looksTheSame(cardOf(a), cardOf(b))).toBe(isDrawnAlike);
      }
    }
  });
});
