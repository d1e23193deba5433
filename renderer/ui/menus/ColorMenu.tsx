import { Palette } from 'lucide-react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import type { MenuItem } from '../../actions/menuModel.ts';
import { COLOR_MODES } from '../../model/colorModes.ts';
import { useT } from '../context.tsx';
import styles from '../widgets/menu.module.css';
import { Tip } from '../widgets/Tip.tsx';
import { MenuTree } from './MenuTree.tsx';
import { useMenuRun } from './useMenuRun.ts';
import buttonStyles from './ZoomMenu.module.css';

const ITEMS: readonly MenuItem[] = [...COLOR_MODES.map((mode): MenuItem => ({ kind: 'action', id: `colors.${mode}` }))];

/** What the colours of the board tell. */
export function ColorMenu() {
  const t = useT();
  const { onRun, onOpenChange } = useMenuRun();
  return (
    <MenuTrigger onOpenChange={onOpenChange}>
      <Tip text={t('menu.colors')}>
        <Button data-icon aria-label={t('menu.colors')} className={buttonStyles['button'] ?? ''}>
          <Palette size={18} strokeWidth={1.75} aria-hidden />
        </Button>
      </Tip>
      <Popover placement="bottom" offset={6} className={styles['popover'] ?? ''}>
        <MenuTree label={t('menu.colors')} items={ITEMS} onRun={onRun} />
      </Popover>
    </MenuTrigger>
  );
}
