import type { AppInfo } from '../../electron/contract.ts';
import type { Action } from './action.ts';
import { agendaActions } from './agendaActions.ts';
import { appearanceActions } from './appearanceActions.ts';
import { cameraActions } from './cameraActions.ts';
import { cardActions } from './cardActions.ts';
import { colorActions } from './colorActions.ts';
import { compareActions } from './compareActions.ts';
import { checkActions } from './checkActions.ts';
import { editActions } from './editActions.ts';
import { facilitateActions } from './facilitateActions.ts';
import { fileActions } from './fileActions.ts';
import { findActions } from './findActions.ts';
import { helpActions } from './helpActions.ts';
import { hypothesisActions } from './hypothesisActions.ts';
import { linkActions } from './linkActions.ts';
import { parkingActions } from './parkingActions.ts';
import { presentActions } from './presentActions.ts';
import { onlyWhereAllowed } from './readOnlyActions.ts';
import { snapshotActions } from './snapshotActions.ts';
import { timerActions } from './timerActions.ts';
import { updateActions } from './updateActions.ts';
import { viewActions } from './viewActions.ts';
import { voteActions } from './voteActions.ts';

/** Every command of the program, in the order the palette and the shortcut sheet show them. */
export const ALL_ACTIONS: readonly Action[] = onlyWhereAllowed([
  ...fileActions,
  ...snapshotActions,
  ...editActions,
  ...findActions,
  ...cardActions,
  ...linkActions,
  ...hypothesisActions,
  ...parkingActions,
  ...viewActions,
  ...colorActions,
  ...checkActions,
  ...compareActions,
  ...presentActions,
  ...agendaActions,
  ...timerActions,
  ...facilitateActions,
  ...voteActions,
  ...cameraActions,
  ...appearanceActions,
  ...helpActions,
  ...updateActions,
]);

/** The commands of this build and place: what cannot be is not there at all, rather than never enabled. */
export function actionsFor({ knowsReleases }: AppInfo): readonly Action[] {
  const absent = new Set(knowsReleases ? [] : updateActions.map(({ id }) => id));
  return ALL_ACTIONS.filter(({ id }) => !absent.has(id));
}
