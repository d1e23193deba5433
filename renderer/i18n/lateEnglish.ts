import { arrangeStory as enArrangeStory } from './en/arrangeStory.ts';
import { interchange as enInterchange } from './en/interchange.ts';
import { prompts as enPrompts } from './en/prompts.ts';

/** Areas that come when they are first used (`loadLateWords`); in Slovak they come with the language. */
export const lateEn = {
  ...enArrangeStory,
  ...enInterchange,
  ...enPrompts,
} as const;
