import type { AppState } from '../../state/appState.ts';

/** The commands that work over a dialog of their own: they put it away again, or it is theirs to show. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  palette: ['help.palette'],
  shortcuts: ['help.shortcuts'],
  about: ['help.about'],
  present: ['present.audience'],
  // Before the room the timer is led without leaving it.
  largeTimer: ['timer.toggle', 'timer.next', 'timer.previous', 'timer.large'],
};

/**
 * While a dialog is open or a long task runs, commands wait: from a dialog nobody wants to change what lies behind it.
 * A dialog's own commands still work.
 */
export function isSuspended({ overlay, busy }: Pick<AppState, 'overlay' | 'busy'>, actionId: string): boolean {
  if (busy !== null) return true;
  return overlay !== null && !OWN[overlay.kind]?.includes(actionId);
}
