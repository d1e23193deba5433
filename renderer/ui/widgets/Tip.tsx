import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Tip.module.css';

type TipProps = Readonly<{
  text: string;
  keys?: string | undefined;
  placement?: 'top' | 'bottom' | 'left' | 'right';
  children: ReactElement;
}>;

/** A tooltip for a pressable child: what it does and its shortcut. The child needs a name of its own. */
export function Tip({ text, keys, placement = 'bottom', children }: TipProps) {
  return (
    <TooltipTrigger delay={450} closeDelay={60}>
      {children}
      <Tooltip placement={placement} offset={6} className={styles['tip'] ?? ''}>
        {text}
        {keys !== undefined && keys !== '' && <span className={styles['keys']}>{keys}</span>}
      </Tooltip>
    </TooltipTrigger>
  );
}
