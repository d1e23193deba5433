import type { Translate } from '../../i18n/translate.ts';
import type { ClipboardCards } from './clipboard.ts';

/** Where whole cards travel with the list: other programs do not look at it, and browsers let it through. */
const ATTRIBUTE = 'data-platno-cards';

/**
 * Cards for word processors and e-mail: a heading a block, a list of its cards. Nothing in a text is markup. The first heading
 * carries the cards themselves for another window of ours.
 */
export function cardsAsHtml({ piece, json }: Pick<ClipboardCards, 'piece' | 'json'>, t: Translate): string {
  return [...Map.groupBy(piece.cards.values(), (card) => card.block)]
    .map(([block, inBlock], index) => {
      const items = inBlock.map(({ text }) => `<li>${escapeHtml(text).replaceAll('\n', '<br>')}</li>`);
      const whole = index === 0 ? ` ${ATTRIBUTE}="${escapeHtml(json)}"` : '';
      return `<h3${whole}>${escapeHtml(t(`block.${block}`))}</h3><ul>${items.join('')}</ul>`;
    })
    .join('');
}

/** The whole cards that came with a list of ours; empty in any other HTML. Nothing of it is run or shown. */
export function cardsInHtml(html: string): string {
  if (!html.includes(ATTRIBUTE)) return '';
  const page = new DOMParser().parseFromString(html, 'text/html');
  return page.querySelector(`[${ATTRIBUTE}]`)?.getAttribute(ATTRIBUTE) ?? '';
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
