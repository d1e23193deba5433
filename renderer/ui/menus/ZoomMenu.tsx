import { ChevronDown } from 'lucide-react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import type { MenuItem } from '../../actions/menuModel.ts';
import { useLanguage, useT } from '../context.tsx';
import styles from '../widgets/menu.module.css';
import buttonStyles from './ZoomMenu.module.css';
import { MenuTree } from './MenuTree.tsx';
import { useMenuRun } from './useMenuRun.ts';
import { useShownZoom } from './useShownZoom.ts';

const ITEMS: readonly MenuItem[] = ['zoom.in', 'zoom.out', 'zoom.actual', 'zoom.fit', 'zoom.selection'].map((id) => ({
  kind: 'action',
  id,
}));

/** The zoom in percent; its menu goes to the usual ones. */
export function ZoomMenu() {
  const t = useT();
  const language = useLanguage();
  const zoom = useShownZoom();
  const { onRun, onOpenChange } = useMenuRun();
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(zoom);
  return (
    <MenuTrigger onOpenChange={onOpenChange}>
      <Button aria-label={t('shell.zoom', { percent })} className={buttonStyles['button'] ?? ''}>
        {percent}
        <ChevronDown size={12} aria-hidden />
      </Button>
      <Popover placement="bottom" offset={6} className={styles['popover'] ?? ''}>
        <MenuTree label={t('shell.zoom', { percent })} items={ITEMS} onRun={onRun} />
      </Popover>
    </MenuTrigger>
  );
}
