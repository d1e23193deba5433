import { paintPptx } from '../export/pptx/paintPptx.ts';
import { slideAspect, type SlideSize } from '../export/pptx/units.ts';
import type { Language } from '../i18n/translate.ts';
import { paperLayout } from '../layout/paperLayout.ts';
import { titleOf } from '../layout/paperHeader.ts';
import { posterScene } from '../layout/posterScene.ts';
import { PAPER_THEME } from '../layout/theme.ts';
import type { CanvasDocument } from '../model/document.ts';
import { cardsInOrder } from '../model/queries/readingOrder.ts';
import { detailRows } from './detailRows.ts';
import { posterLabels } from './posterLabels.ts';

/** The canvas as an editable slide; what cards say besides their text is what the speaker has to say. */
export function slidesOf(document: CanvasDocument, language: Language, date: Date, size: SlideSize = '16:9'): Uint8Array {
  const labels = posterLabels(language);
  const scene = posterScene(document, labels, PAPER_THEME, paperLayout(document, slideAspect(size)));
  const cardText = (id: string): string => document.cards.get(id)?.text ?? '';
  const page = { scene, cardText, links: document.links, notes: speakerNotes(document, language) };
  const { author } = document.info;
  return paintPptx([page], { size, title: titleOf(document.info, labels), author, language, date });
}

/** A paragraph a card that has notes or fields, in the order of thinking. */
function speakerNotes(document: CanvasDocument, language: Language): string {
  const told = cardsInOrder(document).flatMap((card) => {
    const rows = detailRows(card, language).map(({ label, text }) => `${label}: ${text}`);
    const lines = [card.notes ?? '', ...rows].filter((line) => line.trim() !== '');
    return lines.length === 0 ? [] : [[card.text, ...lines].join('\n')];
  });
  return [document.info.description ?? '', ...told].filter((part) => part !== '').join('\n\n');
}
