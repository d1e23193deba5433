import { layoutBoard } from '../../renderer/layout/boardLayout.ts';
import { placeInOrder } from '../../renderer/layout/place/placeInOrder.ts';
import { BLOCK_KEYS } from '../../renderer/model/blocks.ts';
import type { SegmentDetails } from '../../renderer/model/details/details.ts';
import { CARD_WIDTH, createDocument, type CanvasDocument, type Card, type Link } from '../../renderer/model/document.ts';
import type { CardText, Example, ExampleCard, Language } from './example.ts';
import { typeset } from './typeset.ts';

/** One example in one language, laid out as Tidy would leave it: an ordinary document. */
export function exampleDocument(example: Example, language: Language): CanvasDocument {
  const document = createDocument({
    id: `example-${example.name}-${language}`,
    title: typeset(example[language].title),
    description: typeset(example[language].description),
    author: 'Platno',
    date: '2026-11-22',
    language,
    marketType: example.marketType,
  });
  const cards = example.cards.map((card) => modelCard(card, language));
  return place({ ...document, cards: byId(cards), links: byId(modelLinks(example)) });
}

function modelCard({ id, block, color, details, ...texts }: ExampleCard, language: Language): Card {
  const { text, notes, ...written } = texts[language];
  const segment = block === 'customerSegments' ? segmentDetails(written, details?.segment) : undefined;
  const paper = { x: 0, y: 0, width: CARD_WIDTH };
  return { id, block, text: typeset(text), ...paper, color, notes: notes && typeset(notes), ...details, segment };
}

/** The fields of a segment in the order of the file: what is written in one language beside what is the same in all. */
function segmentDetails(
  { traits, needs, expectedResponse, unit }: Omit<CardText, 'text' | 'notes'>,
  { size, ...rest }: SegmentDetails = {},
): SegmentDetails {
  const criteria = traits && Object.fromEntries(Object.entries(traits).map(([key, trait]) => [key, typeset(trait)]));
  return {
    criteria,
    needs: needs && typeset(needs),
    expectedResponse: expectedResponse && typeset(expectedResponse),
    size: size && { ...size, unit },
    ...rest,
  };
}

/** Links in the order of their cards, as they stand in the file, so that the numbers in their ids count up. */
function modelLinks(example: Example): Link[] {
  const rank = new Map(example.cards.map((card, index) => [card.id, index]));
  const rankOf = (id: string): number => {
    const index = rank.get(id);
    if (index === undefined) throw new Error(`${example.name}: a link names ${id}, which is no card`);
    return index;
  };
  return example.links
    .flatMap(([from, targets]) => targets.map((to) => ({ from, to })))
    .sort((a, b) => rankOf(a.from) - rankOf(b.from) || rankOf(a.to) - rankOf(b.to))
    .map(({ from, to }, index) => ({ id: `link-${index + 1}`, from, to }));
}

function place(document: CanvasDocument): CanvasDocument {
  const { blocks } = layoutBoard(document);
  const cards = BLOCK_KEYS.flatMap((block) => {
    const ofBlock = [...document.cards.values()].filter((card) => card.block === block);
    const places = placeInOrder(ofBlock, blocks[block].content.width);
    return ofBlock.map((card) => ({ ...card, ...places.get(card.id) }));
  });
  return { ...document, cards: byId(cards) };
}

function byId<T extends Readonly<{ id: string }>>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
