import type { AppState } from '../../state/appState.ts';

/** The commands that put their own dialog away again. */
const OWN: Readonly<Record<string, string>> = { palette: 'help.palette', shortcuts: 'help.shortcuts', about: 'help.about' };

/**
 * While a dialog is open or a long task runs, commands wait: from a dialog nobody wants to change what lies behind it.
 * A dialog's own command still closes it.
 */
export function isSuspended({ overlay, busy }: Pick<AppState, 'overlay' | 'busy'>, actionId: string): boolean {
  if (busy !== null) return true;
  return overlay !== null && OWN[overlay.kind] !== actionId;
}
