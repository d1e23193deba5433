/** The agenda of a workshop and its timer. */
export const agenda = {
  'menu.workshop': 'Workshop',
  'action.agenda.open': 'Agenda…',
  'step.agenda': 'Agenda',
  'agenda.title': 'Agenda',
  'agenda.list': 'Activities',
  'agenda.empty': 'Nothing is planned yet. Add an activity and say how many minutes it may take.',
  'agenda.add': 'Add activity',
  'agenda.name': 'Activity',
  'agenda.minutes': 'Minutes',
  'agenda.remove': 'Remove: {title}',
  'agenda.untitled': 'Activity {number}',
  'agenda.total': { one: '{count} minute in all', other: '{count} minutes in all' },
} as const;
