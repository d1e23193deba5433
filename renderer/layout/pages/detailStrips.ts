import type { BlockKey } from '../../model/blocks.ts';
import type { Card } from '../../model/document.ts';
import type { SegmentSign } from '../../model/queries/segments.ts';
import { drawBadges, type CardSigns } from '../draw/drawCard.ts';
import { blockIcon } from '../draw/blockIcons.ts';
import type { DrawItem, SceneNode } from '../scene.ts';
import type { TextLine } from '../text/breakText.ts';
import { measureText } from '../text/measureText.ts';
import { withoutOrphan } from '../text/withoutOrphan.ts';
import type { BoardTheme } from '../theme.ts';
import type { Strip } from './flow.ts';
import { headingStrip } from './headingStrip.ts';
import type { FieldRow } from './fieldRow.ts';
import type { PageLabels } from './page.ts';
import { drawLine, linesOf, oneLine, PAGE_TYPE, type TypeStyle } from './pageType.ts';
import { inDetails } from './places.ts';
import { slotStrips, type Slot } from './slots.ts';

/** What every strip needs to know. */
export type StripContext = Readonly<{ width: number; theme: BoardTheme; labels: PageLabels }>;

const BELOW_BLOCK = 7;
const ABOVE_CARD = 11;
const CARD_RULE = 0.5;
const CARD_PADDING = 8;
/** A disc of a segment with the air beside it. */
const BADGE = 16;
const BADGE_GAP = 4;
const MOST_BADGES = 6;
const ABOVE_ROW = 4;
const ABOVE_TEXT = 4;
/** The names of fields take this part of the width. */
const LABEL_SHARE = 0.34;
const LABEL_GAP = 10;
/** Between things that a field says beside each other. */
const BETWEEN_LINES = 2;

/** A block's heading under a strong rule. */
export function blockStrip(block: BlockKey, { width, theme, labels }: StripContext): Strip {
  const mark = (x: number, y: number): DrawItem[] => blockIcon(block, x, y, theme.hint);
  return headingStrip({ id: block, title: labels.block(block).title, mark }, width, theme);
}

/** A card's own text, bold, with the signs of its segments; under a fine rule, except directly below a block's heading. */
export function titleStrips(card: Card, signs: CardSigns, isFirst: boolean, context: StripContext): Strip[] {
  const { width, theme, labels } = context;
  const style = PAGE_TYPE.card;
  const left = signs.own ? BADGE + BADGE_GAP : 0;
  const badges = Math.min(signs.serves.length, MOST_BADGES);
  const right = badges === 0 ? 0 : badges * BADGE + BADGE_GAP;
  const span = width - left - right;
  const written = linesOf(card.text, style, span);
  const name = written.length > 0 ? card.text : labels.details.emptyCard;
  const lines = written.length > 0 ? written : linesOf(name, style, span);
  const slots = textSlots(lines, style, left, theme.cardText);
  const [first, ...others] = slots;
  if (first === undefined) return [];
  const padding = isFirst ? 0 : CARD_RULE + CARD_PADDING;
  const opening: Slot = {
    ...first,
    height: padding + first.height,
    draw: (x, y) => [
      ...(isFirst ? [] : [rule(x, y, context)]),
      // Discs lie on the middle of capitals.
      ...drawBadges(badgeBox(x, y + padding + style.drop - style.size * 0.36, width, signs), signs, theme),
      ...first.draw(x, y + padding),
    ],
  };
  const label = signs.own ? `${signs.own.letter} ${name}` : name;
  const strips = slotStrips([opening, ...others], {
    role: 'entryTitle',
    id: card.id,
    ...inDetails(card.id),
    label,
    width,
    air: isFirst ? BELOW_BLOCK : ABOVE_CARD,
  });
  return strips.map((strip, index) => ({ ...strip, isHead: index === strips.length - 1 }));
}

function rule(x: number, y: number, { width, theme }: StripContext): DrawItem {
  return { kind: 'rect', x, y, width, height: CARD_RULE, radius: 0, fill: theme.blockStroke };
}

/** An edge on which `drawBadges` puts a segment's own disc at the left end, and the discs of those served at the right end. */
function badgeBox(x: number, y: number, width: number, { own }: CardSigns) {
  const inset = 14;
  const radius = 7;
  return { x, y, width: own ? radius + inset : width - radius + inset, height: 0 };
}

/** At the top of a column into which a card runs on: which card it is. Nothing for those who listen. */
export function continuedStrip(card: Card, own: SegmentSign | null, context: StripContext): Strip {
  const { width, theme, labels } = context;
  const style = PAGE_TYPE.label;
  // The words around the name are never what is cut.
  const span = width - measureText(labels.details.continued(''), style.face, style.size);
  const { text } = oneLine([own?.letter, card.text].filter(Boolean).join('\u00a0'), style, span);
  const line = oneLine(labels.details.continued(text || labels.details.emptyCard), style, width);
  const height = CARD_RULE + CARD_PADDING / 2 + style.line;
  const draw = (x: number, y: number): SceneNode => {
    const items = [rule(x, y, context), ...drawLine(line, style, x, y + CARD_RULE + CARD_PADDING / 2, theme.hint)];
    return { role: 'pageHeader', id: `${card.id}-again`, label: line.text, box: { x, y, width, height }, items, children: [] };
  };
  return { height, air: 0, isHead: true, draw };
}

/** For whom the card is there, small under its title. */
export function servesStrips(card: Card, names: readonly string[], context: StripContext): Strip[] {
  if (names.length === 0) return [];
  const { width, theme, labels } = context;
  const style = PAGE_TYPE.label;
  const text = labels.details.serves(names.map((name) => oneLine(name, style, width).text));
  const slots = textSlots(linesOf(text, style, width), style, 0, theme.hint);
  const strips = slotStrips(slots, { role: 'row', id: `${card.id}-serves`, label: text, width, air: 0 });
  return strips.map((strip, index) => ({ ...strip, isHead: index === strips.length - 1 }));
}

/** Notes as a text across the column. */
export function notesStrips({ id, notes = '' }: Card, context: StripContext): Strip[] {
  return paragraphStrips(`${id}-notes`, notes, `${context.labels.details.notes}: ${notes}`, context);
}

/** A text across the column. `label` is what it is to those who do not see where it stands. */
export function paragraphStrips(id: string, text: string, label: string, { width, theme }: StripContext): Strip[] {
  const slots = textSlots(linesOf(text, PAGE_TYPE.text, width), PAGE_TYPE.text, 0, theme.cardText);
  return slotStrips(slots, { role: 'row', id, label, width, air: ABOVE_TEXT });
}

/** A field: its name on the left, what it says beside it. */
export function fieldStrips(card: Pick<Card, 'id'>, row: FieldRow, index: number, { width, theme }: StripContext): Strip[] {
  const left = Math.round(width * LABEL_SHARE) + LABEL_GAP;
  const names = withoutOrphan(row.label, PAGE_TYPE.label.face, PAGE_TYPE.label.size, left - LABEL_GAP);
  const values = row.lines.flatMap((text, item) =>
    textSlots(linesOf(text, PAGE_TYPE.text, width - left), PAGE_TYPE.text, left, theme.cardText).map((slot, place) => {
      return { ...slot, air: item > 0 && place === 0 ? BETWEEN_LINES : 0, begins: place === 0 };
    }),
  );
  if (values.length === 0) return [];
  const height = PAGE_TYPE.label.line;
  const slots = Array.from({ length: Math.max(names.length, values.length) }, (_, place): Slot => {
    const [name, value] = [names[place], values[place]];
    return {
      air: value?.air ?? 0,
      begins: value?.begins ?? false,
      height,
      text: value?.text ?? '',
      draw: (x, y) => value?.draw(x, y) ?? [],
      ...(name && { drawName: (x: number, y: number) => drawLine(name, PAGE_TYPE.label, x, y, theme.hint) }),
    };
  });
  const label = `${row.label}: ${row.lines.join(', ')}`;
  return slotStrips(slots, { role: 'row', id: `${card.id}-${index}`, label, width, air: ABOVE_ROW }, names.length);
}

/** Finished lines of one style, `left` of the edge. */
export function textSlots(lines: readonly TextLine[], style: TypeStyle, left: number, fill: string): Slot[] {
  return lines.map((line): Slot => {
    return { air: 0, height: style.line, text: line.text, draw: (x, y) => drawLine(line, style, x + left, y, fill) };
  });
}
