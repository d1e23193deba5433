/** The tabs of the window. */
export const views = {
  'views.title': 'Views',
  'view.canvas': 'Canvas',
  'view.lifeCycle': 'Life cycle',
  'view.scorecard': 'Scorecard',
  'view.check': 'Check',
  'action.view.canvas': 'Show canvas',
  'action.view.lifeCycle': 'Show life cycle',
  'action.view.scorecard': 'Show scorecard',
  'action.view.check': 'Show model check',
} as const;
