import { Check } from 'lucide-react';
import { MenuItem, MenuSection } from 'react-aria-components';
import { shortcutText, textOf } from '../../actions/actionText.ts';
import { useActions, useT } from '../context.tsx';
import { shadeVariables } from '../widgets/shadeVariables.ts';
import styles from '../widgets/menu.module.css';

type ActionMenuItemProps = Readonly<{
  id: string;
  /** Instead of the command's own label. */
  label?: string;
  /** Inside a menu where one of all entries is chosen: the menu itself says which. */
  isChoice?: boolean;
  onRun: (id: string) => void;
}>;

/** A command as a menu entry, as it stands when the menu opens. */
export function ActionMenuItem({ id, label, isChoice = false, onRun }: ActionMenuItemProps) {
  const t = useT();
  const actions = useActions();
  const action = actions.find(id);
  if (!action) return null;
  const context = actions.context();
  const name = label ?? textOf(t, action.label);
  const text = label ?? textOf(t, action.menuLabel ?? action.label);
  const isChecked = action.isChecked?.(context) ?? null;
  const keys = shortcutText(action, context.app.getState().info.platform, context.host.kind);
  const item = (
    <MenuItem
      id={id}
      textValue={text}
      {...(name !== text && { 'aria-label': name })}
      isDisabled={!action.isEnabled(context)}
      shouldCloseOnSelect
      onAction={() => onRun(id)}
      className={styles['item'] ?? ''}
    >
      <Check size={14} aria-hidden className={styles['check']} />
      {action.swatch && (
        <span
          aria-hidden
          className={styles['swatch']}
          style={action.swatch === 'none' ? undefined : shadeVariables(action.swatch)}
        />
      )}
      <span className={styles['label']}>{text}</span>
      {keys !== '' && (
        <kbd aria-hidden className={styles['keys']}>
          {keys}
        </kbd>
      )}
    </MenuItem>
  );
  if (isChecked === null || isChoice) return item;
  // A section of its own makes this entry one that can be checked, without making its neighbours so.
  return (
    <MenuSection aria-label={text} selectionMode="multiple" selectedKeys={isChecked ? [id] : []}>
      {item}
    </MenuSection>
  );
}
