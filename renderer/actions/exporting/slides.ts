import { paintPptx } from '../../export/pptx/paintPptx.ts';
import { slideArea, type SlideSize } from '../../export/pptx/units.ts';
import { translateInto, type Language } from '../../i18n/translate.ts';
import { makePages } from '../../layout/pages/makePages.ts';
import { PLAIN_STORY, type PageKind, type StoryPages } from '../../layout/pages/page.ts';
import { titleOf } from '../../layout/paperHeader.ts';
import type { Scene, SceneNode } from '../../layout/scene.ts';
import type { ColorMode } from '../../model/colorModes.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import { cardsInOrder } from '../../model/queries/readingOrder.ts';
import { isoDay } from '../browserEnvironment.ts';
import { detailRows } from '../words/detailRows.ts';
import { pagesInput } from './pagesInput.ts';
import { posterLabels } from './posterLabels.ts';

/** How slides are made: for documents that name no language of their own in this one. */
export type SlideChoice = Readonly<{
  language: Language;
  date: Date;
  size: SlideSize;
  kinds: readonly PageKind[];
  story?: StoryPages | undefined;
  colors?: ColorMode | undefined;
}>;

/** A file, and how many slides are in it. */
export type Slides = Readonly<{ bytes: Uint8Array; count: number }>;

/** The chosen pages as editable slides; what cards say besides their text is what the speaker has to say. */
export function slidesOf(document: CanvasDocument, choice: SlideChoice): Slides {
  const { date, size } = choice;
  const { author } = document.info;
  const language = document.info.language ?? choice.language;
  const scenes = slideScenes(document, choice);
  const cardText = (id: string): string => document.cards.get(id)?.text ?? '';
  const pages = scenes.map((scene) => ({
    scene,
    cardText,
    links: document.links,
    notes: scene.notes ?? speakerNotes(scene, document, language),
  }));
  const title = titleOf(document.info, posterLabels(language));
  return { bytes: paintPptx(pages, { size, title, author, language, date }), count: pages.length };
}

/** The pages as they are laid out for slides. */
export function slideScenes(
  document: CanvasDocument,
  { language, date, size, kinds, story = PLAIN_STORY, colors }: SlideChoice,
): readonly Scene[] {
  // What the speaker says belongs below the slide and not on it.
  const reader = { language, today: isoDay(date.getTime()), colors, story: { ...story, hasNotes: false } };
  return makePages(pagesInput(document, reader, slideArea(size)), kinds);
}

/** What the model is about and what is beside the board, with the canvas; a paragraph a card that is seen and has notes or fields, in the order of thinking. */
function speakerNotes({ nodes }: Scene, document: CanvasDocument, language: Language): string {
  const seen = cardsOn(nodes);
  const told = cardsInOrder(document).flatMap((card) => (seen.has(card.id) ? aboutCard(card, document, language) : []));
  const isCanvas = nodes.some(({ role, id }) => role === 'title' && id === 'title');
  const model = isCanvas ? [document.info.description ?? '', parkedNotes(document, language)] : [];
  return [...model, ...told].filter((part) => part !== '').join('\n\n');
}

function parkedNotes({ info }: CanvasDocument, language: Language): string {
  const cards = (info.parked ?? []).map(({ text }) => `– ${text}`);
  return cards.length === 0 ? '' : [`${translateInto(language)('parking.title')}:`, ...cards].join('\n');
}

/** On a spotlight the others are in the dark. */
function cardsOn(nodes: readonly SceneNode[]): ReadonlySet<string> {
  return new Set(nodes.flatMap((node) => (node.role === 'card' ? [node.id] : [...cardsOn(node.children)])));
}

function aboutCard(card: Card, document: CanvasDocument, language: Language): readonly string[] {
  const rows = detailRows(card, language, document).map(({ label, text }) => `${label}: ${text}`);
  const lines = [card.notes ?? '', ...rows].filter((line) => line.trim() !== '');
  return lines.length === 0 ? [] : [[card.text, ...lines].join('\n')];
}
