import { Menu as MenuIcon } from 'lucide-react';
import { MenuTrigger, Popover } from 'react-aria-components';
import { MENUS } from '../../actions/menuModel.ts';
import { useT } from '../context.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import styles from '../widgets/menu.module.css';
import { MenuTree } from './MenuTree.tsx';
import { useMenuRun } from './useMenuRun.ts';

/** The menu button: every menu of the program, for windows without a menu bar. */
export function AppMenu() {
  const t = useT();
  const { onRun, onOpenChange } = useMenuRun();
  return (
    <MenuTrigger onOpenChange={onOpenChange}>
      <IconButton label={t('shell.menu')} icon={<MenuIcon size={18} />} />
      <Popover placement="bottom start" offset={6} className={styles['popover'] ?? ''}>
        <MenuTree label={t('shell.menu')} items={MENUS} onRun={onRun} />
      </Popover>
    </MenuTrigger>
  );
}
