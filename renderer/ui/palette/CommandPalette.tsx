import { Search } from 'lucide-react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useState } from 'react';
import type { Action } from '../../actions/action.ts';
import { shortcutText, textOf } from '../../actions/actionText.ts';
import { useActions, useServices, useT } from '../context.tsx';
import { classNames } from '../widgets/classNames.ts';
import frame from '../widgets/DialogFrame.module.css';
import menu from '../widgets/menu.module.css';
import { closingOnEscape } from './closingOnEscape.ts';
import styles from './CommandPalette.module.css';
import { paletteCommands } from './paletteCommands.ts';
import { recentCommands, rememberCommand } from './recentCommands.ts';

/** Every command that can run now, found by typing parts of its name. */
export function CommandPalette({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const actions = useActions();
  const { app } = useServices();
  const filter = useWordFilter();
  const context = actions.context();
  // As it stands when the palette opens: nothing moves under the hand.
  const [commands] = useState(() => paletteCommands(actions.actions, context, recentCommands(app)));
  const run = (id: unknown): void => {
    onClose();
    rememberCommand(app, String(id));
    // The dialog gives the focus back first; a command that moves it would lose it otherwise.
    requestAnimationFrame(() => requestAnimationFrame(() => actions.run(String(id))));
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={classNames(frame['backdrop'], styles['backdrop'])}
    >
      <Modal className={classNames(frame['modal'], styles['modal'])}>
        <Dialog aria-label={t('palette.title')} className={frame['dialog'] ?? ''}>
          <div className={styles['search']} {...closingOnEscape(onClose)}>
            <Autocomplete filter={filter}>
              <SearchField aria-label={t('palette.search')} autoFocus className={styles['field'] ?? ''}>
                <Search size={18} strokeWidth={1.75} aria-hidden />
                {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- Autocomplete adds aria-controls */}
                <Input role="combobox" aria-expanded placeholder={t('palette.placeholder')} className={styles['input'] ?? ''} />
              </SearchField>
              <ListBox
                aria-label={t('palette.title')}
                onAction={run}
                className={classNames(menu['menu'], styles['list'])}
                renderEmptyState={() => <p className={styles['empty']}>{t('palette.empty')}</p>}
              >
                {commands.map((action) => (
                  <CommandItem key={action.id} action={action} />
                ))}
              </ListBox>
            </Autocomplete>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function CommandItem({ action }: Readonly<{ action: Action }>) {
  const t = useT();
  const { app, host } = useServices();
  const label = textOf(t, action.label);
  const keys = shortcutText(action, app.getState().info.platform, host.kind);
  return (
    <ListBoxItem id={action.id} textValue={label} className={classNames(menu['item'], styles['item'])}>
      <span className={menu['label']}>{label}</span>
      {keys !== '' && (
        <kbd aria-hidden className={menu['keys']}>
          {keys}
        </kbd>
      )}
    </ListBoxItem>
  );
}

/** Each word typed has to be somewhere in the name; case and accents do not matter. */
function useWordFilter(): (text: string, typed: string) => boolean {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (text, typed) => typed.split(/\s+/).every((word) => contains(text, word));
}
