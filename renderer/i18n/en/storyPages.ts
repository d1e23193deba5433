/** The story of a presentation on pages and slides. */
export const storyPages = {
  'storyPages.whole': 'The whole model',
  'storyPages.place': '{at} of {of}',
  'storyPages.caption': '{title} · {place}',
  'storyPages.notes': 'Speaker’s notes',
} as const;
