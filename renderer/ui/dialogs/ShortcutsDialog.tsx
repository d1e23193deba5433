import type { Action } from '../../actions/action.ts';
import { textOf } from '../../actions/actionText.ts';
import { usableShortcuts } from '../../actions/shortcuts.ts';
import { SHORTCUT_GROUPS } from '../../actions/shortcutGroups.ts';
import { useActions, useServices, useT } from '../context.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { Keys } from '../widgets/Keys.tsx';
import styles from './ShortcutsDialog.module.css';

/** Every command that has a shortcut, by subject. */
export function ShortcutsDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const { actions } = useActions();
  return (
    <DialogFrame title={t('shortcuts.title')} width="wide" isReading onClose={onClose}>
      <div className={styles['groups']}>
        {SHORTCUT_GROUPS.map(({ label, belongs }) => (
          <section key={label} className={styles['group']}>
            <h3>{t(label)}</h3>
            <dl>
              {actions
                .filter(({ id }) => belongs(id))
                .map((action) => (
                  <ShortcutRow key={action.id} action={action} />
                ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogFrame>
  );
}

function ShortcutRow({ action }: Readonly<{ action: Action }>) {
  const t = useT();
  const { host } = useServices();
  const [first, second] = usableShortcuts(action.shortcuts, host.kind);
  if (first === undefined) return null;
  return (
    <div className={styles['row']}>
      <dt>{textOf(t, action.label)}</dt>
      <dd>
        <Keys shortcut={first} />
        {second !== undefined && (
          <>
            {' '}
            <span className={styles['or']}>{t('shortcuts.or')}</span> <Keys shortcut={second} />
          </>
        )}
      </dd>
    </div>
  );
}
