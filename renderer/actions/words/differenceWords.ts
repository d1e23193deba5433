import { translateInto, type Language } from '../../i18n/translate.ts';
import type { ChangeWords, DifferenceWords, FieldWords } from '../../layout/difference/differencePages.ts';
import type { CanvasDocument, Card, Link } from '../../model/document.ts';
import { linkRule } from '../../model/linkRules.ts';
import type { CardChange } from '../../model/queries/cardChange.ts';
import { CHANGE_KINDS, countKinds, kindsOf, type ChangeKind, type ModelChanges } from '../../model/queries/cardChanges.ts';
import { isParked } from '../../model/queries/parkedChanges.ts';
import { wordDifference } from '../../model/queries/wordDifference.ts';
import { shortCardName, shortName } from './cardName.ts';
import { detailRows } from './detailRows.ts';
import { infoField } from './infoFields.ts';

/** Two versions by name. */
export type ComparedNames = Readonly<{ before: string; after: string }>;
export type Compared = Readonly<{ before: CanvasDocument; after: CanvasDocument; changes: ModelChanges; names: ComparedNames }>;

/** A comparison in words, for the list on the screen and for paper. */
export function differenceWords({ before, after, changes, names }: Compared, language: Language): DifferenceWords {
  const t = translateInto(language);
  const counts = countKinds(changes);
  const told = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    t(`difference.count.${kind}`, { count: counts[kind] }),
  );
  const shifted = changes.shifted > 0 ? [t('difference.shifted', { count: changes.shifted })] : [];
  const parked = changes.parked.length > 0 ? [t('difference.count.parked', { count: changes.parked.length })] : [];
  const summary = [...told, ...parked, ...shifted].join(' · ');
  return {
    title: t('difference.title'),
    lead: t('difference.lead', { ...names, summary: summary === '' ? t('difference.none') : summary }),
    kind: (kind) => t(`difference.kind.${kind}`),
    nameOf: (kind, name) => t('difference.named', { kind: t(`difference.kind.${kind}`), name }),
    change: (change) => changeWords(change, { before, after, language }),
    parkedTitle: t('difference.parkedTitle'),
    infoTitle: t('difference.infoTitle'),
    info: changes.info.flatMap((name) => infoWords(name, { before, after, language })),
  };
}

type Sides = Readonly<{ before: CanvasDocument; after: CanvasDocument; language: Language }>;

function changeWords(change: CardChange, sides: Sides): ChangeWords {
  const { card, hasNewText } = change;
  const t = translateInto(sides.language);
  const kinds = kindsOf(change).map((kind) => {
    if (kind === 'moved' && change.before) return t('difference.movedFrom', { block: t(`block.${change.before.block}`) });
    return t(`difference.kind.${wayOf(change, kind, sides)}`);
  });
  const sentence = (link: Link, document: CanvasDocument): string => linkSentence(link, document, sides.language);
  return {
    name: shortName(card.text, t),
    kinds,
    text: hasNewText ? wordDifference(change.before?.text ?? '', card.text) : [],
    fields: fieldWords(change, sides),
    links: [
      ...change.addedLinks.map((link) => ({ isAdded: true, text: sentence(link, sides.after) })),
      ...change.removedLinks.map((link) => ({ isAdded: false, text: sentence(link, sides.before) })),
    ],
  };
}

/** A card that left the board for the parking area, or came back from it, is not one that was removed or added. */
function wayOf({ id }: CardChange, kind: ChangeKind, { before, after }: Sides): ChangeKind | 'parked' | 'unparked' {
  if (kind === 'removed' && before.cards.has(id) && isParked(after, id)) return 'parked';
  return kind === 'added' && after.cards.has(id) && isParked(before, id) ? 'unparked' : kind;
}

/** The fields of a card that say something else; of a new card or one that is gone nothing, for it is all new or gone. */
function fieldWords({ before, after, fields }: CardChange, sides: Sides): readonly FieldWords[] {
  // A card in another block shows other fields, though it has them all.
  if (!before || !after || fields.length === 0) return [];
  const { language } = sides;
  const t = translateInto(language);
  const colorOf = ({ color }: Card): string => (color ? t(`color.${color}`) : '');
  const [old, now] = [rowsOf(before, sides.before, language), rowsOf(after, sides.after, language)];
  const labels = [...new Set([...now.keys(), ...old.keys()])];
  return [
    changed(t('details.notes'), before.notes, after.notes),
    changed(t('menu.color'), colorOf(before), colorOf(after)),
    ...labels.map((label) => changed(label, old.get(label), now.get(label))),
  ].flat();
}

/** What each field says, its numbers in the words of their own document; a size and its range share a name. */
function rowsOf(card: Card, document: CanvasDocument, language: Language): ReadonlyMap<string, string> {
  const byLabel = Map.groupBy(detailRows(card, language, document), ({ label }) => label);
  return new Map([...byLabel].map(([label, rows]) => [label, rows.map(({ text }) => text).join(', ')]));
}

function changed(label: string, before = '', after = ''): readonly FieldWords[] {
  return before === after ? [] : [{ label, pieces: wordDifference(before, after) }];
}

function linkSentence(link: Link, document: CanvasDocument, language: Language): string {
  const t = translateInto(language);
  const [from, to] = [document.cards.get(link.from), document.cards.get(link.to)];
  const rule = from && to ? linkRule(from.block, to.block) : undefined;
  const names = { from: shortCardName(document, link.from, t), to: shortCardName(document, link.to, t) };
  return rule ? t(`sentence.${rule.reads}`, names) : `${names.from} – ${names.to}`;
}

/** The field by name, and what it says otherwise: word by word, where that is what differs. */
function infoWords(name: string, { before, after, language }: Sides): readonly FieldWords[] {
  const field = infoField(name);
  if (!field) return [];
  const t = translateInto(language);
  const told = changed(t(field.label), field.textOf(before, language), field.textOf(after, language));
  return told.length > 0 ? told : [{ label: t(field.label), pieces: [{ kind: 'same', text: t('difference.otherwise') }] }];
}
