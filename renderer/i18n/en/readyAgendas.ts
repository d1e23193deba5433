/** The agendas that come with the program; loaded with the agenda, and copied into documents. */
export const readyAgendas = {
  canvas: 'The canvas in 80 minutes',
  'canvas.about': 'Customer, value, delivery and operation, 20 minutes each.',
  lifeCycle: 'The customer life cycle in an hour',
  'lifeCycle.about': 'All seven stages, 7 minutes each, with tactics as notes for the facilitator.',
  workshop: 'A whole workshop in two hours',
  'workshop.about': 'Welcome, the whole canvas, a break, a vote and next steps.',
  customer: 'Customer',
  'customer.note':
    'For whom do we create value, where do we meet them, how do we keep them? One thought a card, one segment after the other.',
  value: 'Value',
  'value.note': 'What do we do for each segment that it values, and what does it pay for? Link every proposition to its segment.',
  delivery: 'Delivery',
  'delivery.note': 'What must we do well and have at hand so that the value arrives? Leave out what serves no proposition.',
  operation: 'Operation',
  'operation.note': 'Who helps us, and what does it cost to run? Find the three largest costs.',
  opening: 'Opening',
  'opening.note':
    'Choose one segment and light up its chain. Recall the seven stages, from the first need to renewing the relationship.',
  close: 'Close',
  'close.note': 'Which stages does nobody serve? Choose two to begin with, and say who does what by when.',
  welcome: 'Welcome',
  'welcome.note':
    'Who is in the room, what do we want to have at the end, how do we work? One thought a card; nothing is wrong; what belongs nowhere yet goes to the parking area.',
  break: 'Break',
  'break.note': '',
  vote: 'Vote',
  'vote.note': 'What matters most? First everybody thinks in silence, then come the dots, and only then the talk.',
  nextSteps: 'Next steps',
  'nextSteps.note':
    'Who does what by when? Which assumption would hurt us most if it were wrong, and how do we test it? Save a version.',
} as const;
