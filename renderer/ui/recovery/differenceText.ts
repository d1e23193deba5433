import type { LeftWork } from '../../actions/files/leftWork.ts';
import type { Translate } from '../../i18n/translate.ts';

/** How the work differs from what its file holds, or how much there is of it where nothing can be compared. */
export function differenceText({ kept, document, difference }: LeftWork, t: Translate): string {
  if (!document) return '';
  const cards = t('recovery.cards', { count: document.cards.size });
  if (!difference) return kept.file ? t('recovery.notCompared', { cards }) : cards;
  const { cardsAdded, cardsChanged, cardsRemoved, linksAdded, linksRemoved, info } = difference;
  const parts = [
    cardsAdded > 0 && t('recovery.added', { count: cardsAdded }),
    cardsChanged > 0 && t('recovery.changed', { count: cardsChanged }),
    cardsRemoved > 0 && t('recovery.removed', { count: cardsRemoved }),
    linksAdded > 0 && t('recovery.linksAdded', { count: linksAdded }),
    linksRemoved > 0 && t('recovery.linksRemoved', { count: linksRemoved }),
    info && t('recovery.info'),
  ];
  return parts.filter((part) => part !== false).join(', ');
}
