/** The left rail: segments, spotlight, market type. */
export const segments = {
  'segments.title': 'Segments',
  'segments.add': 'Add segment',
  'segments.emptyTitle': 'Start with the customer',
  'segments.emptyText': 'Who do you create value for? Add the first segment; everything else on the canvas follows from it.',
  'segments.spotlightHint': 'A click lights up a segment’s whole chain. Esc ends it.',
  'segments.linked': { one: '{count} linked card', other: '{count} linked cards' },
  'segments.item': 'Segment {letter}: {name}, {linked}',
  'segments.market': 'Market type',
  'segments.noMarket': 'Not chosen',
  'segments.marketHint.none': 'Choose how your segments relate to each other.',
  'segments.marketHint.mass': 'One broad need: a single segment is expected.',
  'segments.marketHint.niche': 'One small, specialised segment; everything is made to its measure.',
  'segments.marketHint.segmented': 'Slightly different needs: each segment has its own variant of the offer.',
  'segments.marketHint.diversified': 'Segments with little in common share few propositions.',
  'segments.marketHint.multiSided': 'Two or more segments need each other; all must be served.',
} as const;
