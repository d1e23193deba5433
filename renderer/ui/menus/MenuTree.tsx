import { Check, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, Popover, Separator, SubmenuTrigger } from 'react-aria-components';
import type { ActionRunner } from '../../actions/actionRunner.ts';
import { textOf } from '../../actions/actionText.ts';
import { RECENT_PREFIX, type MenuItem as Entry } from '../../actions/menuModel.ts';
import { useActions, useApp, useT } from '../context.tsx';
import styles from '../widgets/menu.module.css';
import { ActionMenuItem } from './ActionMenuItem.tsx';

type MenuTreeProps = Readonly<{ label: string; items: readonly Entry[]; onRun: (id: string) => void }>;

/** A menu with its submenus, drawn from the menu model. Entries that exist in native menus only are left out. */
export function MenuTree({ label, items, onRun }: MenuTreeProps) {
  const actions = useActions();
  const chosen = chosenOf(items, actions);
  return (
    <Menu
      aria-label={label}
      className={styles['menu'] ?? ''}
      {...(chosen && { selectionMode: 'single', disallowEmptySelection: true, selectedKeys: chosen })}
    >
      {items.map((item, index) => (
        <TreeItem key={keyOf(item, index)} item={item} isChoice={chosen !== null} onRun={onRun} />
      ))}
    </Menu>
  );
}

function keyOf(item: Entry, index: number): string {
  return item.kind === 'action' ? item.id : item.kind === 'menu' ? item.label : `${item.kind}-${index}`;
}

/** The checked entry of a menu all of whose entries can be checked; null for any other menu. */
function chosenOf(items: readonly Entry[], actions: ActionRunner): readonly string[] | null {
  const found = items.map((item) => (item.kind === 'action' ? actions.find(item.id) : undefined));
  if (found.length === 0 || found.some((action) => action?.isChecked === undefined)) return null;
  const context = actions.context();
  return found.flatMap((action) => (action?.isChecked?.(context) ? [action.id] : []));
}

function TreeItem({ item, isChoice, onRun }: Readonly<{ item: Entry; isChoice: boolean; onRun: (id: string) => void }>) {
  const t = useT();
  switch (item.kind) {
    case 'separator':
      return <Separator className={styles['separator'] ?? ''} />;
    case 'action':
      return <ActionMenuItem id={item.id} isChoice={isChoice} onRun={onRun} />;
    case 'menu':
      return (
        <SubmenuItem label={textOf(t, item.label)}>
          <MenuTree label={textOf(t, item.label)} items={item.items} onRun={onRun} />
        </SubmenuItem>
      );
    case 'recent':
      return <RecentItem onRun={onRun} />;
    case 'role':
      return null;
  }
}

function SubmenuItem({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <SubmenuTrigger delay={100}>
      <MenuItem textValue={label} className={styles['item'] ?? ''}>
        <Check size={14} aria-hidden className={styles['check']} />
        <span className={styles['label']}>{label}</span>
        <ChevronRight size={14} aria-hidden />
      </MenuItem>
      <Popover className={styles['popover'] ?? ''} offset={2} crossOffset={-4}>
        {children}
      </Popover>
    </SubmenuTrigger>
  );
}

function RecentItem({ onRun }: Readonly<{ onRun: (id: string) => void }>) {
  const t = useT();
  const recent = useApp((state) => state.recent);
  const label = t('action.file.openRecent');
  return (
    <SubmenuItem label={label}>
      <Menu aria-label={label} className={styles['menu'] ?? ''}>
        {recent.length === 0 && (
          <MenuItem isDisabled className={styles['item'] ?? ''}>
            {t('action.file.noRecent')}
          </MenuItem>
        )}
        {recent.map(({ file }) => (
          <MenuItem
            key={file.id}
            textValue={file.name}
            onAction={() => onRun(RECENT_PREFIX + file.id)}
            className={styles['item'] ?? ''}
          >
            <span className={styles['label']}>{file.name}</span>
            <span className={styles['keys']}>{file.folder}</span>
          </MenuItem>
        ))}
      </Menu>
    </SubmenuItem>
  );
}
