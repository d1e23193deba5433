import { hasEditor, withEditor, type Action } from './action.ts';
import { openPrompts } from './prompts.ts';
import { openEntry } from './quickEntry.ts';

/** One field for a scribe who types what the room calls out, and questions for the room. */
export const facilitateActions: readonly Action[] = [
  {
    id: 'entry.open',
    label: 'action.entry.open',
    shortcuts: ['E'],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor(openEntry),
  },
  {
    id: 'prompts.open',
    label: 'action.prompts.open',
    shortcuts: ['Q'],
    scope: 'board',
    isEnabled: hasEditor,
    run: withEditor(openPrompts),
  },
  {
    id: 'view.large',
    label: 'action.view.large',
    shortcuts: ['B'],
    scope: 'window',
    isEnabled: () => true,
    isChecked: ({ app }) => app.getState().isLarge,
    run: ({ app }) => app.setState(({ isLarge }) => ({ isLarge: !isLarge })),
  },
];
