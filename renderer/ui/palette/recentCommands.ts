import type { AppStore } from '../../state/appState.ts';

/** More than these would push the commands about the selection out of sight. */
const MOST = 5;

/** By program, so that nothing of one stays for the next, in tests too. */
const recent = new WeakMap<AppStore, readonly string[]>();

/** Commands chosen in the palette in this session, the last one first. */
export function recentCommands(app: AppStore): readonly string[] {
  return recent.get(app) ?? [];
}

export function rememberCommand(app: AppStore, id: string): void {
  recent.set(app, [id, ...recentCommands(app).filter((other) => other !== id)].slice(0, MOST));
}
