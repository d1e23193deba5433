import type { BlockKey } from '../../model/blocks.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { SegmentScore } from '../../model/queries/ranking.ts';
import type { SegmentSign } from '../../model/queries/segments.ts';
import type { StepPicture } from '../../model/workshop/stepPicture.ts';
import { nameOnPaper } from '../pages/hasDetails.ts';
import type { PageLabels } from '../pages/page.ts';
import type { StoryTitle } from './storyHead.ts';
import type { Telling } from './tellings.ts';

type Known = Readonly<{
  document: CanvasDocument;
  labels: PageLabels;
  signs: ReadonlyMap<string, SegmentSign>;
  scores: ReadonlyMap<string, SegmentScore>;
}>;

/** What stands above the picture of a page. */
export function titleOf({ part, step }: Telling, { place, block }: StepPicture, known: Known): StoryTitle {
  const { about } = part;
  if (about.kind === 'segment') return segmentTitle(about.segment, place, known);
  const { labels, document } = known;
  if (about.kind === 'whole') {
    const { whole } = labels.story;
    return { sign: null, name: whole, ...withPlace(whole, null, labels), lead: document.info.description ?? '' };
  }
  return blockTitle(step ? (block ?? about.block) : about.block, step ? place : null, known);
}

function blockTitle(key: BlockKey, place: StepPicture['place'], { labels }: Known): StoryTitle {
  const { title, question } = labels.block(key);
  return { sign: null, name: title, ...withPlace(title, place, labels), lead: question };
}

function segmentTitle(id: string, place: StepPicture['place'], { document, labels, signs, scores }: Known): StoryTitle {
  const [card, sign, score] = [document.cards.get(id), signs.get(id), scores.get(id)];
  const name = card ? nameOnPaper(card, labels.details.emptyCard) : '';
  const facts = card && score ? labels.spotlight.facts(card, score) : [];
  const lead = facts.map(({ label, lines }) => `${label}: ${lines.join(', ')}`).join(' · ');
  const label = card && sign ? labels.spotlight.title(sign.letter, card) : name;
  return { sign: sign ?? null, name, ...withPlace(label, place, labels), lead };
}

function withPlace(
  title: string,
  place: StepPicture['place'],
  { story }: PageLabels,
): Pick<StoryTitle, 'label' | 'entry' | 'place'> {
  const at = place ? story.place(place.at, place.of) : '';
  return { entry: title, place: at, label: at === '' ? title : story.caption(title, at) };
}
