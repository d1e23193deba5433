import { useEffect, useRef, useState } from 'react';
import { changeSettings } from '../../actions/appearanceActions.ts';
import { useApp, useServices } from '../context.tsx';
import { useMediaQuery } from '../theme/useMediaQuery.ts';

export type RailSide = 'left' | 'right';

export type Rails = Readonly<{
  left: boolean;
  right: boolean;
  /** In a narrow window, or a magnified one, the rails lie over the board, one at a time. */
  isOver: boolean;
  toggle: (side: RailSide) => void;
}>;

/** Which rails are open. Beside the board they follow the settings; over it they are opened for the moment only. */
export function useRails(): Rails {
  const services = useServices();
  const left = useApp((state) => state.settings.leftRail);
  const right = useApp((state) => state.settings.rightRail);
  const isOver = useMediaQuery('(max-width: 899px)');
  const [peek, setPeek] = useState<RailSide | null>(null);
  const toggleOver = (side: RailSide): void => setPeek((open) => (open === side ? null : side));
  useChange(left, () => isOver && toggleOver('left'));
  useChange(right, () => isOver && toggleOver('right'));
  useEffect(() => setPeek(null), [isOver]);
  const toggle = (side: RailSide): void => {
    if (isOver) toggleOver(side);
    else void changeSettings(services, side === 'left' ? { leftRail: !left } : { rightRail: !right });
  };
  return isOver ? { left: peek === 'left', right: peek === 'right', isOver, toggle } : { left, right, isOver, toggle };
}

/** In a narrow window the commands that change the setting open and close the rail all the same. */
function useChange(value: boolean, onChange: () => void): void {
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    onChange();
  });
}
