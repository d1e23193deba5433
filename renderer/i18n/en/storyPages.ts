/** The story of a presentation on pages and slides. */
export const storyPages = {
  'storyPages.place': '{at} of {of}',
  'storyPages.caption': '{title} · {place}',
  'storyPages.notes': 'Speaker’s notes',
  'storyPages.options': 'How the story is told',
  'storyPages.each': 'Pages of the story',
  'storyPages.eachPart': 'A page per block and segment',
  'storyPages.eachStep': 'A page per step',
  'storyPages.slideEachPart': 'A slide per block and segment',
  'storyPages.slideEachStep': 'A slide per step',
  'storyPages.withNotes': 'With the speaker’s notes',
  'storyPages.tooManySteps': {
    one: 'A story of more than {count} step has a page for each block and segment.',
    other: 'A story of more than {count} steps has a page for each block and segment.',
  },
} as const;
