import { hasEditor, withEditor, type Action, type ActionContext } from '../action.ts';
import { countMatches, openFind, stepFind } from './findSteps.ts';

export const findActions: readonly Action[] = [
  {
    id: 'find.open',
    label: 'action.find.open',
    shortcuts: ['Mod+F'],
    scope: 'always',
    isEnabled: hasEditor,
    run: withEditor(openFind),
  },
  {
    id: 'find.next',
    label: 'action.find.next',
    shortcuts: ['F3', 'Mod+G'],
    scope: 'always',
    isEnabled: hasMatches,
    run: withEditor((editor) => stepFind(editor, 1)),
  },
  {
    id: 'find.previous',
    label: 'action.find.previous',
    shortcuts: ['Shift+F3', 'Shift+Mod+G'],
    scope: 'always',
    isEnabled: hasMatches,
    run: withEditor((editor) => stepFind(editor, -1)),
  },
];

function hasMatches({ editor }: ActionContext): boolean {
  const find = editor?.get().find ?? null;
  return find !== null && countMatches(find) > 0;
}
