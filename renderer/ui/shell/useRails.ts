import { useEffect, useState } from 'react';
import { changeSettings } from '../../actions/appearanceActions.ts';
import { registerRails, type RailSide } from '../../actions/rails.ts';
import { useApp, useServices } from '../context.tsx';
import { useMediaQuery } from '../theme/useMediaQuery.ts';

/** Below these widths (px) a rail would leave the board too little: the inspector goes first, then the segments. */
const NO_ROOM = { right: '(max-width: 1099px)', left: '(max-width: 899px)' } as const;

/** `beside` the board, or `over` it for the moment. */
export type RailPlace = 'beside' | 'over' | 'closed';

export type Rails = Readonly<Record<RailSide, RailPlace> & { toggle: (side: RailSide) => void }>;

/**
 * Which rails are open. Beside the board they follow the settings; where there is no room they are closed until asked for,
 * and then lie over the board, one at a time. So it is on the big screen, where the board matters most.
 */
export function useRails(): Rails {
  const services = useServices();
  const { app } = services;
  const settings = { left: useApp((state) => state.settings.leftRail), right: useApp((state) => state.settings.rightRail) };
  const isLarge = useApp((state) => state.isLarge);
  const isOver = { left: useMediaQuery(NO_ROOM.left) || isLarge, right: useMediaQuery(NO_ROOM.right) || isLarge };
  const [peek, setPeek] = useState<RailSide | null>(null);
  useEffect(() => setPeek(null), [isOver.left, isOver.right]);
  const placeOf = (side: RailSide): RailPlace => {
    if (isOver[side]) return peek === side ? 'over' : 'closed';
    return settings[side] ? 'beside' : 'closed';
  };
  const toggle = (side: RailSide): void => {
    if (isOver[side]) setPeek((open) => (open === side ? null : side));
    else void changeSettings(services, side === 'left' ? { leftRail: !settings.left } : { rightRail: !settings.right });
  };
  const rails: Rails = { left: placeOf('left'), right: placeOf('right'), toggle };
  useEffect(() => registerRails(app, { isShown: (side) => rails[side] !== 'closed', toggle: rails.toggle }));
  return rails;
}
