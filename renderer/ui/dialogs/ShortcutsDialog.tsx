import type { ReactNode } from 'react';
import type { Action } from '../../actions/action.ts';
import { textOf } from '../../actions/actionText.ts';
import { shortcutKeys, usableShortcuts } from '../../actions/shortcuts.ts';
import { SHORTCUT_GROUPS } from '../../actions/shortcutGroups.ts';
import { useActions, useApp, useServices, useT } from '../context.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { Keys } from '../widgets/Keys.tsx';
import keyStyles from '../widgets/Keys.module.css';
import { MOUSE_ROWS, shortcutRows, type Modifier } from './shortcutRows.ts';
import styles from './ShortcutsDialog.module.css';

/** Every command that has a shortcut, by subject, and what the mouse does that nothing shows. */
export function ShortcutsDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const { actions } = useActions();
  return (
    <DialogFrame title={t('shortcuts.title')} width="wide" isReading onClose={onClose}>
      <div className={styles['groups']}>
        {SHORTCUT_GROUPS.map(({ label, belongs }) => (
          <Group key={label} title={t(label)}>
            {shortcutRows(actions.filter(({ id }) => belongs(id))).map((row) =>
              row.kind === 'action' ? (
                <ActionRow key={row.action.id} action={row.action} />
              ) : (
                <Row key={row.label} label={textOf(t, row.label)}>
                  <Caps modifier={row.modifier} last={t('shortcuts.arrows')} />
                </Row>
              ),
            )}
          </Group>
        ))}
        <Group title={t('shortcuts.group.mouse')}>
          {MOUSE_ROWS.map(({ label, modifier, how }) => (
            <Row key={label} label={textOf(t, label)}>
              <Caps modifier={modifier} /> <span className={styles['how']}>{textOf(t, how)}</span>
            </Row>
          ))}
        </Group>
      </div>
    </DialogFrame>
  );
}

function Group({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <section className={styles['group']}>
      <h3>{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function Row({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <div className={styles['row']}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ActionRow({ action }: Readonly<{ action: Action }>) {
  const t = useT();
  const { host } = useServices();
  const [first, second] = usableShortcuts(action.shortcuts, host.kind);
  if (first === undefined) return null;
  return (
    <Row label={textOf(t, action.label)}>
      <Keys shortcut={first} />
      {second !== undefined && (
        <>
          {' '}
          <span className={styles['or']}>{t('shortcuts.or')}</span> <Keys shortcut={second} />
        </>
      )}
    </Row>
  );
}

/** A key to hold as the platform writes it, and a word for the keys that go with it. */
function Caps({ modifier, last }: Readonly<{ modifier: Modifier; last?: string }>) {
  const t = useT();
  const platform = useApp((state) => state.info.platform);
  const held = modifier === 'Space' ? t('shortcuts.space') : modifier && shortcutKeys(`${modifier}+X`, platform)[0];
  const caps = [held, last].filter((cap) => typeof cap === 'string');
  if (caps.length === 0) return null;
  return (
    <kbd className={keyStyles['keys']}>
      {caps.map((cap) => (
        <kbd key={cap} className={keyStyles['key']}>
          {cap}
        </kbd>
      ))}
    </kbd>
  );
}
