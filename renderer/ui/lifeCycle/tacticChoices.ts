import type { Translate } from '../../i18n/translate.ts';
import { TACTICS, type ServingBlock, type TacticKey } from '../../model/tactics.ts';
import { cardsAt, type Place } from './place.ts';

/** A tactic as it is offered: the text is that of the card it becomes. */
export type TacticChoice = Readonly<{ key: TacticKey; block: ServingBlock; text: string; hint: string | null }>;

/** The tactics of a stage that no card of the cell is already. */
export function openTactics(place: Place, t: Translate): readonly TacticChoice[] {
  if (place.stage === null) return [];
  const taken = new Set(cardsAt(place).map((card) => card.text));
  return TACTICS[place.stage]
    .map(({ key, block }) => ({ key, block, text: t(`tactic.${key}`), hint: hintOf(key, t) }))
    .filter(({ text }) => !taken.has(text));
}

/** The two ways to be found in a search differ in what they cost, which decides between them. */
function hintOf(key: TacticKey, t: Translate): string | null {
  return key === 'seo' || key === 'ppc' ? t(`tacticHint.${key}`) : null;
}
