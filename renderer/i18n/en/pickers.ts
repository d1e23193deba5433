/** The pickers that stand in for dragging: link a card, move cards; and the context menu's own words. */
export const pickers = {
  'linkPicker.title': 'Link to…',
  'linkPicker.from': 'From: {card}',
  'linkPicker.search': 'Filter cards',
  'linkPicker.list': 'Cards that can be linked',
  'linkPicker.noMatch': 'No card matches.',
  'linkPicker.nothing': 'Nothing to link yet. A card of {block} can be linked with: {allowed}.',
  'linkPicker.allLinked': 'Every card that can be linked is linked already.',
  'linkPicker.linked': 'Linked: {sentence}',
  'movePicker.title': { one: 'Move {count} card to…', other: 'Move {count} cards to…' },
  'movePicker.list': 'Blocks',
  'movePicker.here': 'here now',
  'movePicker.hint': 'Press 1–9, or choose with the arrow keys and Enter.',
  'contextMenu.label': 'Context menu',
} as const;
