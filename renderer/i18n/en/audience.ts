/** The window a room looks at, and what its presenter is told about it. */
export const audience = {
  'action.present.audience': 'Audience window',
  'audience.title': 'Audience',
  'audience.hint': 'Drag this window to the display the room sees, then press F or double-click for full screen.',
  'audience.over': 'The presentation is over. You can close this window.',
  'audience.blocked': 'The browser did not open a window for the audience. Allow pop-up windows for this page, then try again.',
  'audience.dismiss': 'Hide this message',
  'audience.closed.person': 'The audience window was closed: the room sees nothing.',
  'audience.closed.display': 'The second display is gone: the room sees nothing.',
  'audience.closed.crash': 'The audience window has failed: the room sees nothing.',
} as const;
