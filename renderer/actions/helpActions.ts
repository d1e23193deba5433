import type { Overlay } from '../state/appState.ts';
import type { Action, ActionContext } from './action.ts';

export const helpActions: readonly Action[] = [
  {
    id: 'help.palette',
    label: 'action.view.palette',
    shortcuts: ['Mod+K', 'Shift+Mod+P'],
    scope: 'always',
    isEnabled: () => true,
    run: toggleOverlay('palette'),
  },
  {
    id: 'help.shortcuts',
    label: 'action.help.shortcuts',
    shortcuts: ['?', 'F1'],
    scope: 'always',
    isEnabled: () => true,
    run: toggleOverlay('shortcuts'),
  },
  {
    id: 'help.about',
    label: 'action.help.about',
    shortcuts: [],
    scope: 'always',
    isEnabled: () => true,
    run: toggleOverlay('about'),
  },
];

function toggleOverlay(kind: (Overlay & { kind: 'palette' | 'shortcuts' | 'about' })['kind']) {
  return ({ app }: ActionContext): void => {
    const isOpen = app.getState().overlay?.kind === kind;
    app.setState({ overlay: isOpen ? null : { kind } });
  };
}
