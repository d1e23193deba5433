/** Slides and pictures of a model: what can be chosen, and what is said of them. */
export const outputs = {
  'slides.count': { one: '{count} slide', other: '{count} slides' },
} as const;
