import { describe, expect, it } from 'vitest';
import { layoutBoard } from '../../../../renderer/layout/boardLayout.ts';
import { blockIcon } from '../../../../renderer/layout/draw/blockIcons.ts';
import { drawBlock } from '../../../../renderer/layout/draw/drawBlock.ts';
import { PAPER_THEME } from '../../../../renderer/layout/theme.ts';
import { BLOCK_KEYS } from '../../../../renderer/model/blocks.ts';
import { documentOf } from '../../support/documentOf.ts';

const WORDS = { title: 'Channels', question: 'Where do we meet each segment, from buying to what comes after the sale?' };
const box = layoutBoard(documentOf({})).blocks.channels;

describe('a drawn block', () => {
  it('has its title, and its question while it is empty', () => {
    const roles = (isEmpty: boolean) =>
      drawBlock(box, WORDS, isEmpty, PAPER_THEME).children.map(({ role, label }) => [role, label]);

    expect([roles(true), roles(false)]).toEqual([
      [
        ['blockTitle', WORDS.title],
        ['info', WORDS.question],
      ],
      [['blockTitle', WORDS.title]],
    ]);
  });

  it('breaks its question inside the block', () => {
    const lines = drawBlock(box, WORDS, true, PAPER_THEME)
      .children.flatMap((node) => (node.role === 'info' ? node.items : []))
      .filter((item) => item.kind === 'text');

    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.x < box.x || line.x + line.width > box.x + box.width)).toEqual([]);
  });

  it.each(BLOCK_KEYS)('of %s has a pictogram of 16 by 16', (block) => {
    const numbers = blockIcon(block, 100, 200, '#000000').flatMap((item) =>
      item.kind === 'path' ? item.commands.map((command) => command.slice(1)) : [],
    );
    const xs = numbers.flatMap((row) => row.filter((_, index) => index % 2 === 0)).map(Number);
    const ys = numbers.flatMap((row) => row.filter((_, index) => index % 2 === 1)).map(Number);

    expect(xs.length).toBeGreaterThan(4);
    expect([Math.min(...xs) >= 100, Math.max(...xs) <= 116, Math.min(...ys) >= 200, Math.max(...ys) <= 216]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});
