import { hasEditor, withEditor, type Action } from './action.ts';
import { openEntry } from './quickEntry.ts';

/** One field for a scribe who types what the room calls out. */
export const entryActions: readonly Action[] = [
  {
    id: 'entry.open',
    label: 'action.entry.open',
    shortcuts: ['E'],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor(openEntry),
  },
];
