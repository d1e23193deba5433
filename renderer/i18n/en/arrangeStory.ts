/** Arranging the story of the model. Loaded with the dialog. */
export const arrangeStory = {
  'arrange.title': 'Arrange the story',
  'arrange.hint':
    'A block goes with its cards. A card that is left out is still on the board: it comes together with the step before it. Space leaves a step out or takes it in again.',
  'arrange.steps': 'Steps of the story',
  'arrange.shown': 'Show: {name}',
  'arrange.drag': 'Move: {name}',
  'arrange.hasNote': 'with a note',
  'arrange.countShown': { one: '{count} of {all} steps is shown', other: '{count} of {all} steps are shown' },
  'arrange.note': 'What I want to say',
  'arrange.notePlaceholder': 'Only the speaker sees this.',
  'arrange.cardByCard': 'Card by card',
  'arrange.cardByCardHint': 'Switched off, all cards of the block come at once.',
  'arrange.up': 'Move up',
  'arrange.down': 'Move down',
  'arrange.moved': '{name}: {at} of {of}',
  'arrange.reset': 'Reset the story',
  'arrange.presentHere': 'Present from here',
  'arrange.leftOut': 'This step is left out.',
} as const;
