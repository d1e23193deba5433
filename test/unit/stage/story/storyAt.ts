import { LIGHT_THEME } from '../../../../renderer/layout/theme.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { shownSteps, stepPicture } from '../../../../renderer/model/workshop/stepPicture.ts';
import { createStoryBoard } from '../../../../renderer/stage/story/storyBoard.ts';
import { documentOf } from '../../support/documentOf.ts';

const CAFE = documentOf(
  {
    customerSegments: [{ id: 'Regulars', color: 'blue' }, 'Tourists'],
    valuePropositions: ['Coffee', 'Cake'],
    channels: ['Shop'],
  },
  [['Regulars', 'Coffee']],
);

/** The board of a small model and the picture of one of its steps. */
export function storyAt(key: string, document: CanvasDocument = CAFE) {
  const board = createStoryBoard(document, LIGHT_THEME, (block) => ({ title: block, question: `${block}?` }));
  const steps = shownSteps(document);
  const picture = stepPicture(
    document,
    steps,
    steps.findIndex((step) => step.key === key),
  );
  if (!picture) throw new Error(`no step ${key}`);
  return { board, picture };
}
