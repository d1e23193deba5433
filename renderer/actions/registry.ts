import type { AppInfo } from '../../electron/contract.ts';
import type { Action } from './action.ts';
import { agendaActions } from './workshop/agendaActions.ts';
import { appearanceActions } from './appearanceActions.ts';
import { cameraActions } from './board/cameraActions.ts';
import { cardActions } from './board/cardActions.ts';
import { colorActions } from './colorActions.ts';
import { compareActions } from './versions/compareActions.ts';
import { checkActions } from './check/checkActions.ts';
import { editActions } from './board/editActions.ts';
import { facilitateActions } from './workshop/facilitateActions.ts';
import { fileActions } from './files/fileActions.ts';
import { findActions } from './board/findActions.ts';
import { helpActions } from './helpActions.ts';
import { hypothesisActions } from './check/hypothesisActions.ts';
import { linkActions } from './board/linkActions.ts';
import { parkingActions } from './board/parkingActions.ts';
import { presentActions } from './workshop/presentActions.ts';
import { onlyWhereAllowed } from './readOnlyActions.ts';
import { snapshotActions } from './versions/snapshotActions.ts';
import { timerActions } from './workshop/timerActions.ts';
import { updateActions } from './updateActions.ts';
import { viewActions } from './viewActions.ts';
import { voteActions } from './workshop/voteActions.ts';

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
