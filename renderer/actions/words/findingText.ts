import type { Language, Translate } from '../../i18n/translate.ts';
import { BLOCK_KEYS } from '../../model/blocks.ts';
import type { Finding, Remedy } from '../../model/check/finding.ts';
import { CONTACT_KEYS, METHOD_KEYS } from '../../model/details/customerLists.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { STAGE_KEYS } from '../../model/lifeCycle.ts';
import { NUMBER_KEYS } from '../../model/numbers/numbers.ts';
import { shortCardName } from './cardName.ts';
import { valueText } from './figureWords.ts';
import { formatDay } from './formatDay.ts';

/** A finding in words: what is wrong, with the names of the cards, and why it matters. */
export type FindingText = Readonly<{ sentence: string; why: string }>;

/** What a finding says in the person's language. Made when it is shown, for the texts of cards change. */
export function findingText(finding: Finding, document: CanvasDocument, t: Translate, language: Language): FindingText {
  return { sentence: sentenceOf(finding, document, t, language), why: whyOf(finding, t) };
}

function sentenceOf(finding: Finding, document: CanvasDocument, t: Translate, language: Language): string {
  const { rule, cards, about, facts } = finding;
  const fact = (name: string): string | number => facts[name] ?? '';
  const card = shortCardName(document, cards[0], t);
  const other = shortCardName(document, cards[1], t);
  const block = keyAmong(BLOCK_KEYS, about);
  switch (rule) {
    case 'mass-market-many-segments':
    case 'niche-many-segments':
      return t(`finding.${rule}`, { count: fact('count') });
    case 'segmented-same-offer':
    case 'diversified-shared-offer':
      return t(`finding.${rule}`, { card, other });
    case 'satisfaction-falling': {
      const method = keyAmong(METHOD_KEYS, about);
      const value = (name: string): string => valueText(method, fact(name), { t, language });
      return t(`finding.${rule}`, { card, method: t(`method.${method}`), previous: value('previous'), latest: value('latest') });
    }
    case 'stage-uncovered':
      if (about === '') return t('finding.lifeCycleNotBegun', { card });
      return t(`finding.${rule}`, { card, stage: t(`stage.${keyAmong(STAGE_KEYS, about)}`) });
    case 'complaints-slow':
      return t(`finding.${rule}`, { card, count: fact('count') });
    case 'complaints-one-channel':
      return t(`finding.${rule}`, { card, contact: t(`contact.${keyAmong(CONTACT_KEYS, fact('contact'))}`) });
    case 'personal-offer-stale':
      return t(`finding.${rule}`, { card, count: fact('count'), day: formatDay(String(fact('day')), language) });
    case 'resources-spread-thin':
      return t(`finding.${rule}`, { card, other, count: fact('count'), most: fact('most') });
    case 'number-missing':
    case 'number-unreadable':
    case 'number-not-finite':
    case 'number-contradiction': {
      const [key = '', kind] = about.split('/');
      const number = t(`field.${keyAmong(NUMBER_KEYS, key)}`);
      return t(kind === 'reference' ? 'finding.numberReference' : `finding.${rule}`, {
        card,
        number: rule === 'number-missing' && kind === undefined ? number.toLocaleLowerCase(language) : number,
      });
    }
    case 'number-cycle':
      return t(`finding.${rule}`, { cards: namesOf(document, cards, t) });
    case 'block-empty':
      return t(`finding.${rule}`, { block: t(`block.${block}`) });
    case 'block-crowded':
      return t(`finding.${rule}`, { block: t(`block.${block}`), count: fact('count') });
    default:
      return t(`finding.${rule}`, { card });
  }
}

/** The first few names; who wants all of them has the cards beside the sentence. */
const MOST_NAMES = 4;

function namesOf(document: CanvasDocument, cards: readonly string[], t: Translate): string {
  const names = cards.slice(0, MOST_NAMES).map((id) => shortCardName(document, id, t, SHORT_NAME));
  return [...names, ...(cards.length > MOST_NAMES ? ['…'] : [])].join(', ');
}

function whyOf({ rule, about, facts }: Finding, t: Translate): string {
  switch (rule) {
    case 'stage-uncovered':
      return about === '' ? t(`findingWhy.${rule}`) : t(`stageWhy.${keyAmong(STAGE_KEYS, about)}`);
    case 'block-empty':
      return t(`findingWhy.${rule}`, { question: t(`question.${keyAmong(BLOCK_KEYS, about)}`) });
    case 'block-crowded':
      return t(`findingWhy.${rule}`, { most: facts['most'] ?? '' });
    default:
      return t(`findingWhy.${rule}`);
  }
}

/** A rule writes only keys of the list; what is none of them stands for the first one. */
function keyAmong<Key extends string>(keys: readonly [Key, ...Key[]], value: string | number): Key {
  return keys.find((key) => key === value) ?? keys[0];
}

/** Characters of a card's name on a button. */
const SHORT_NAME = 28;

/** What a remedy does, for a button or a menu. Segments are not named: the finding beside it is about them. */
export function remedyLabel(remedy: Remedy, document: CanvasDocument, t: Translate): string {
  switch (remedy.kind) {
    case 'addCard':
      return t(`remedy.add.${remedy.block}`);
    case 'addLinkedCard': {
      const add = t(`remedy.add.${remedy.block}`);
      const card = nameUnlessSegment(document, remedy.cardId, t);
      return card === null ? add : t('remedy.addTo', { add, card });
    }
    case 'linkCard':
      return t('remedy.linkCard');
    case 'openField': {
      const field = t(`field.${remedy.field}`);
      const card = nameUnlessSegment(document, remedy.cardId, t);
      return card === null ? t('remedy.openField', { field }) : t('remedy.openFieldOf', { field, card });
    }
    case 'showBlock':
      return t('remedy.showBlock', { block: t(`block.${remedy.block}`) });
    case 'setMarketType':
      return t('remedy.setMarketType', { market: t(`market.${remedy.marketType}`) });
  }
}

function nameUnlessSegment(document: CanvasDocument, cardId: string, t: Translate): string | null {
  const isSegment = document.cards.get(cardId)?.block === 'customerSegments';
  return isSegment ? null : shortCardName(document, cardId, t, SHORT_NAME);
}
