import { useRef, type ReactNode } from 'react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { classesOf } from '../widgets/classesOf.ts';
import menuStyles from '../widgets/menu.module.css';
import type { Anchor } from './hands.ts';
import styles from './Menus.module.css';

const css = classesOf(styles);
const menuCss = classesOf(menuStyles);

type MenuAtProps = Readonly<{
  anchor: Anchor;
  label: string;
  onClose: () => void;
  /** Gets a function that runs something once the menu has closed and given the focus back. */
  children: (runLater: (run: () => void) => void) => ReactNode;
}>;

/** One menu for the whole view, hung on a place of the window: what it was opened from may go while it is open. */
export function MenuAt({ anchor, label, onClose, children }: MenuAtProps) {
  const chosen = useRef<(() => void) | null>(null);
  const onOpenChange = (isOpen: boolean): void => {
    if (isOpen) return;
    onClose();
    const run = chosen.current;
    // Two frames: the menu is unmounted in the first and gives the focus back in the second.
    if (run) requestAnimationFrame(() => requestAnimationFrame(run));
  };
  const { x, y, width, height } = anchor;
  return (
    <MenuTrigger isOpen onOpenChange={onOpenChange}>
      <Button className={css('anchor')} style={{ left: x, top: y, width, height }} excludeFromTabOrder aria-label={label} />
      <Popover placement="bottom start" offset={4} className={menuCss('popover')}>
        {children((run) => {
          chosen.current = run;
        })}
      </Popover>
    </MenuTrigger>
  );
}
