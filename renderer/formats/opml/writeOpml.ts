import { BLOCK_KEYS } from '../../model/blocks.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import { cardsInOrder } from '../../model/queries/readingOrder.ts';
import type { Exported, ExportWords } from '../interchange/interchange.ts';
import { lossesBut } from '../interchange/losses.ts';

/** OPML 2.0 for outliners and mind maps: nine outlines and one for what is beside the board, cards as children, notes in `_note` as most readers have it. */
export function writeOpml(document: CanvasDocument, words: ExportWords): Exported {
  const cards = cardsInOrder(document);
  const { title, author, parked = [] } = document.info;
  const blocks = BLOCK_KEYS.map((block) => {
    const inBlock = cards.filter((card) => card.block === block);
    return outline(words.block(block).title, inBlock);
  });
  const outlines = parked.length > 0 ? [...blocks, outline(words.parked, parked)] : blocks;
  const owner = author ? `\n    <ownerName>${escapeXml(author)}</ownerName>` : '';
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head>\n    <title>${escapeXml(title)}</title>${owner}\n  </head>`,
    `  <body>\n${outlines.join('\n')}\n  </body>`,
    '</opml>',
    '',
  ].join('\n');
  return { text, losses: lossesBut(document, ['notes', 'title', 'author', 'parked']) };
}

function outline(title: string, cards: readonly Card[]): string {
  const children = cards.map(
    ({ text, notes }) => `      <outline ${attribute('text', text)}${notes ? ` ${attribute('_note', notes)}` : ''}/>`,
  );
  return [`    <outline ${attribute('text', title)}>`, ...children, '    </outline>'].join('\n');
}

function attribute(name: string, value: string): string {
  return `${name}="${escapeXml(value).replaceAll('\n', '&#10;')}"`;
}

/** Characters XML has no place for are left out. */
function escapeXml(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- characters that XML cannot hold are exactly what is taken out
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .toWellFormed()
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
