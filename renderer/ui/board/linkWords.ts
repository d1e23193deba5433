import { cardName } from '../../actions/words/cardName.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { CanvasDocument, Link } from '../../model/document.ts';
import { linkRule, type LinkVerb } from '../../model/linkRules.ts';
import type { LinkIndex } from '../../model/queries/linkIndex.ts';

/** The links of one card that read the same way; `isBack` for those that come in. */
export type LinkGroup = Readonly<{ verb: LinkVerb; isBack: boolean; ends: readonly LinkEnd[] }>;

/** A link seen from one of its cards: the card at the other end. */
export type LinkEnd = Readonly<{ linkId: string; cardId: string; text: string }>;

/** The links of a card by verb, outgoing first; a group keeps the order in which the links were made. */
export function groupLinks(document: CanvasDocument, index: LinkIndex, cardId: string): LinkGroup[] {
  const groups = new Map<string, LinkGroup & { ends: LinkEnd[] }>();
  const add = (link: Link, isBack: boolean): void => {
    const verb = verbOf(document, link);
    const other = document.cards.get(isBack ? link.from : link.to);
    if (!verb || !other) return;
    const key = `${verb} ${isBack}`;
    const group = groups.get(key) ?? { verb, isBack, ends: [] };
    groups.set(key, group);
    group.ends.push({ linkId: link.id, cardId: other.id, text: other.text });
  };
  for (const link of index.outgoing.get(cardId) ?? []) add(link, false);
  for (const link of index.incoming.get(cardId) ?? []) add(link, true);
  return [...groups.values()];
}

export function verbOf(document: CanvasDocument, link: Link): LinkVerb | null {
  const from = document.cards.get(link.from);
  const to = document.cards.get(link.to);
  return from && to ? (linkRule(from.block, to.block)?.reads ?? null) : null;
}

/** A card's links as a person would read them out: “is offered: Tourists, Regulars; is kept through: Loyalty card”. */
export function describeCard(document: CanvasDocument, index: LinkIndex, cardId: string, t: Translate): string {
  const parts = groupLinks(document, index, cardId).map((group) => {
    const names = group.ends.map((end) => cardName(end.text, t)).join(', ');
    return `${groupName(group, t)}: ${names}`;
  });
  if (document.cards.get(cardId)?.notes) parts.push(t('accessible.hasNotes'));
  return parts.join('; ');
}

export function groupName(group: Pick<LinkGroup, 'verb' | 'isBack'>, t: Translate): string {
  return group.isBack ? t(`linkBack.${group.verb}`) : t(`link.${group.verb}`);
}

/** One link as a sentence: “Tourists” is offered “Breakfast”. Empty if one of its cards is gone. */
export function linkSentence(document: CanvasDocument, link: Link, t: Translate): string {
  const verb = verbOf(document, link);
  if (!verb) return '';
  const from = cardName(document.cards.get(link.from)?.text ?? '', t);
  const to = cardName(document.cards.get(link.to)?.text ?? '', t);
  return t(`sentence.${verb}`, { from, to });
}
