import { BLOCK_KEYS } from '../../model/blocks.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { cardsInOrder } from '../../model/queries/readingOrder.ts';
import type { Exported, ExportWords } from '../interchange/interchange.ts';
import { lossesBut } from '../interchange/losses.ts';

/** OPML 2.0 for outliners and mind maps: nine outlines, cards as children, notes in `_note` as most readers have it. */
export function writeOpml(document: CanvasDocument, words: ExportWords): Exported {
  const cards = cardsInOrder(document);
  const outlines = BLOCK_KEYS.map((block) => {
    const children = cards
      .filter((card) => card.block === block)
      .map(({ text, notes }) => `      <outline ${attribute('text', text)}${notes ? ` ${attribute('_note', notes)}` : ''}/>`);
    return [`    <outline ${attribute('text', words.block(block).title)}>`, ...children, '    </outline>'].join('\n');
  });
  const { title, author } = document.info;
  const owner = author ? `\n    <ownerName>${escapeXml(author)}</ownerName>` : '';
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head>\n    <title>${escapeXml(title)}</title>${owner}\n  </head>`,
    `  <body>\n${outlines.join('\n')}\n  </body>`,
    '</opml>',
    '',
  ].join('\n');
  return { text, losses: lossesBut(document, ['notes', 'title', 'author']) };
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
