import type { Translate } from '../../i18n/translate.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { listSegments, type SegmentSign } from '../../model/queries/segments.ts';
import type { StoryStep } from '../../model/workshop/presentation.ts';
import type { StepPicture } from '../../model/workshop/stepPicture.ts';
import { shortCardName } from './cardName.ts';

/** What a step is called in a list. `signs` saves listing the segments for each of many steps. */
export function stepName(
  document: CanvasDocument,
  step: StoryStep,
  t: Translate,
  signs: readonly SegmentSign[] = listSegments(document),
): string {
  switch (step.kind) {
    case 'whole':
      return t('story.whole');
    case 'block':
      return t(`block.${step.block}`);
    case 'card':
      return shortCardName(document, step.card, t);
    case 'segment': {
      const letter = signs.find(({ id }) => id === step.segment)?.letter ?? '';
      return t('story.segment', { letter, name: shortCardName(document, step.segment, t) });
    }
  }
}

/** Where in the story a picture is: “Customer Segments · 2 of 5”. */
export function pictureCaption(document: CanvasDocument, { step, block, place }: StepPicture, t: Translate): string {
  const name = step.kind === 'card' && block !== null ? t(`block.${block}`) : stepName(document, step, t);
  return place ? t('story.place', { name, at: place.at, of: place.of }) : name;
}

/** The same for those who do not see it: with what stands on the card, or the question of the block. */
export function pictureSaid(document: CanvasDocument, picture: StepPicture, t: Translate): string {
  const { step, block } = picture;
  const name = pictureCaption(document, picture, t);
  if (step.kind === 'card') {
    return t('story.said', { name, text: document.cards.get(step.card)?.text.trim() || t('accessible.emptyCard') });
  }
  return step.kind === 'block' && block !== null ? t('story.said', { name, text: t(`question.${block}`) }) : name;
}
