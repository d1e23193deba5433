import { shortcutKeys } from '../../actions/shortcuts.ts';
import { useApp } from '../context.tsx';
import styles from './Keys.module.css';

/** A shortcut drawn as key caps. */
export function Keys({ shortcut }: Readonly<{ shortcut: string }>) {
  const platform = useApp((state) => state.info.platform);
  return (
    <kbd className={styles['keys']}>
      {shortcutKeys(shortcut, platform).map((key) => (
        <kbd key={key} className={styles['key']}>
          {key}
        </kbd>
      ))}
    </kbd>
  );
}
