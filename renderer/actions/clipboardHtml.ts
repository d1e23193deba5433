import type { Translate } from '../i18n/translate.ts';
import type { CanvasDocument } from '../model/document.ts';

/** Cards for word processors and e-mail: a heading a block, a list of its cards. Nothing in a text is markup. */
export function cardsAsHtml({ cards }: CanvasDocument, t: Translate): string {
  return [...Map.groupBy(cards.values(), (card) => card.block)]
    .map(([block, inBlock]) => {
      const items = inBlock.map(({ text }) => `<li>${escapeHtml(text).replaceAll('\n', '<br>')}</li>`);
      return `<h3>${escapeHtml(t(`block.${block}`))}</h3><ul>${items.join('')}</ul>`;
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
