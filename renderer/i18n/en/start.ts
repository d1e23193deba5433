/** The start screen. */
export const start = {
  'start.heading': 'Start',
  'start.new': 'New canvas',
  'start.newHint': 'Nine empty blocks',
  'start.open': 'Open…',
  'start.openHint': 'A .bmc file, or drop one here',
  'start.recent': 'Recent',
  'start.noRecent': 'Nothing here yet',
  'start.noRecentHint': 'Documents you open or save will wait for you here. Begin with a new canvas or with one of the examples.',
  'start.forget': 'Remove {title} from the list',
  'start.forgotten': '{title} was removed from the list. The file itself is untouched.',
  'start.examples': 'Examples',
  'start.examplesHint': 'One finished model for each type of market. Opens as your own copy.',
  'start.example': 'Example: {title}',
  'start.language': 'Language',
  'start.theme': 'Theme',
} as const;
