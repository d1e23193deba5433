/** The kinds of pages a printed document can have, and the words on those that have no area of their own. */
export const pages = {
  'pages.kind.canvas': 'Canvas',
  'pages.kind.spotlights': 'Spotlights, a page for each segment',
  'pages.kind.lifeCycle': 'Customer life cycle',
  'pages.kind.details': 'Details of the cards',
  'pages.nothing.canvas': 'There is no card yet',
  'pages.nothing.spotlights': 'There is no segment yet',
  'pages.nothing.lifeCycle': 'There is no segment yet',
  'pages.nothing.details': 'No card has notes or filled-in fields yet',
  'pages.segment': 'Segment {letter}: {name}',
  'pages.satisfaction': '{method} {value}',
  'pages.satisfactionTrend': '{method} {value}, {trend}',
  'pages.field': '{field}: {text}',
  'pages.stages': 'Stage',
  'pages.nobody': 'Nobody yet',
  'pages.stagesServed': '{covered} of {count} stages served',
  'pages.score': 'Score',
} as const;
