/** The lower edge: counts, and what the hands can do right now. */
export const status = {
  'links.count': { one: '{count} link', other: '{count} links' },
  'status.counts': '{cards}, {links}',
  'hint.idle': 'Double-click to add a card · Drag to select several',
  'hint.check': '↑ and ↓ go from finding to finding · F8 steps through them on the canvas',
  'hint.card': 'Enter to write · Drag the handle to link · Delete to remove',
  'hint.cards': 'Drag to move · Alt-drag to copy · Delete to remove',
  'hint.link': 'Delete removes the link',
  'hint.editing': 'Esc when done · Tab for the next card · Shift+Enter for a new line',
  'hint.pan': 'Release to stop panning',
  'hint.marquee': 'Cards the frame touches are selected · Esc cancels',
  'hint.move': 'Drop in any block · Esc cancels',
  'hint.copy': 'Drop the copy in any block · Esc cancels',
  'hint.resize': 'Release to set the width · Esc cancels',
  'hint.linking': 'Drop on a lit card to link · Esc cancels',
  'hint.linkHere': 'Release to link · Esc cancels',
  'hint.spotlight': 'Spotlight on {card} · Esc ends it',
} as const;
