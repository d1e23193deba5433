import type { ReadResult } from '../../formats/bmc/readBmc.ts';
import { layoutBoard } from '../../layout/boardLayout.ts';
import type { BlockKey } from '../../model/blocks.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { applyOperations, toMutable } from '../../model/operations.ts';
import { tidyOperations } from '../board/tidyBoard.ts';

/** The document that was read; blocks with cards whose places were lost are tidied, for else those would lie on one heap. */
export function placed({ document, repairs }: Extract<ReadResult, { ok: true }>): CanvasDocument {
  if (!repairs.some(({ code }) => code === 'place-made')) return document;
  const heaps = Map.groupBy(document.cards.values(), ({ block }) => block);
  const blocks = [...heaps].filter(([, cards]) => cards.filter(({ x, y }) => x === 0 && y === 0).length > 1);
  const layout = layoutBoard(document);
  const widths = new Map<BlockKey, number>(blocks.map(([block]) => [block, layout.blocks[block].content.width]));
  const tidied = toMutable(document);
  applyOperations(tidied, tidyOperations(document, widths));
  return tidied;
}
