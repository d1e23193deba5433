import type { Action } from './action.ts';
import { appearanceActions } from './appearanceActions.ts';
import { cameraActions } from './cameraActions.ts';
import { cardActions } from './cardActions.ts';
import { compareActions } from './compareActions.ts';
import { checkActions } from './checkActions.ts';
import { editActions } from './editActions.ts';
import { fileActions } from './fileActions.ts';
import { findActions } from './findActions.ts';
import { helpActions } from './helpActions.ts';
import { linkActions } from './linkActions.ts';
import { onlyWhereAllowed } from './readOnlyActions.ts';
import { viewActions } from './viewActions.ts';

/** Every command of the program, in the order the palette and the shortcut sheet show them. */
export const ALL_ACTIONS: readonly Action[] = onlyWhereAllowed([
  ...fileActions,
  ...editActions,
  ...findActions,
  ...cardActions,
  ...linkActions,
  ...viewActions,
  ...checkActions,
  ...compareActions,
  ...cameraActions,
  ...appearanceActions,
  ...helpActions,
]);
