import type { ColorMode } from '../../model/colorModes.ts';
import { parkedCards } from '../../model/edits/parkEdits.ts';
import type { EditorState } from '../../state/editorState.ts';

/** Colours that tell something else than usual while no legend says so. */
export function unexplainedColors({ view, colorMode, isLegendShown }: EditorState): Exclude<ColorMode, 'segment'> | null {
  return view === 'canvas' && !isLegendShown && colorMode !== 'segment' ? colorMode : null;
}

/** How many cards wait in the parking area while it is closed. */
export function parkedOutOfSight({ view, document, isParkingShown }: EditorState): number {
  return view === 'canvas' && !isParkingShown ? parkedCards(document).length : 0;
}
