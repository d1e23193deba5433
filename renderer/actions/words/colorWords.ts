import type { Translate } from '../../i18n/translate.ts';
import { UNMARKED, type MarkKey, type MarkMode } from '../../model/colorModes.ts';
import { BELIEF_STATE_KEYS, TIME_KEYS } from '../../model/details/workshopLists.ts';

/** What an entry of the legend is called. */
export function markName(key: MarkKey | typeof UNMARKED, mode: MarkMode, t: Translate): string {
  if (key === UNMARKED) return t(`legend.none.${mode}`);
  const time = TIME_KEYS.find((one) => one === key);
  if (time) return t(`time.${time}`);
  // What is no time is a state of a hypothesis; compared, not asserted.
  return BELIEF_STATE_KEYS.flatMap((state) => (state === key ? [t(`beliefState.${state}`)] : [])).join('');
}
