import { ListBox, ListBoxItem } from 'react-aria-components';
import { differenceSummary } from '../../actions/words/differenceText.ts';
import { formatMoment, formatSize } from '../../actions/words/formatDay.ts';
import type { Translate } from '../../i18n/translate.ts';
import { useLanguage, useT } from '../context.tsx';
import type { ReadVersion } from './useVersions.ts';
import styles from './Versions.module.css';

type VersionListProps = Readonly<{
  versions: readonly ReadVersion[];
  chosenId: string;
  onChoose: (id: string) => void;
}>;

/** One line a version: when, how large, and how it differs from what is open. */
export function VersionList({ versions, chosenId, onChoose }: VersionListProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <ListBox
      aria-label={t('versions.list')}
      className={styles['list'] ?? ''}
      selectionMode="single"
      // The arrows choose as they go.
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosenId]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (typeof key === 'string') onChoose(key);
      }}
      autoFocus="first"
    >
      {versions.map((read) => {
        const { version } = read;
        const time = formatMoment(version.savedAt, language);
        const size = formatSize(version.size, language);
        const summary = summaryOf(read, t);
        return (
          <ListBoxItem
            key={version.id}
            id={version.id}
            textValue={`${time}, ${size}, ${summary}`}
            className={styles['item'] ?? ''}
          >
            <span className={styles['time']}>{time}</span>
            <span className={styles['size']}>{size}</span>
            <span className={styles['summary']}>{summary}</span>
          </ListBoxItem>
        );
      })}
    </ListBox>
  );
}

function summaryOf({ version, content, difference }: ReadVersion, t: Translate): string {
  const state = content === undefined ? t('versions.comparing') : t('versions.unreadable');
  const text = difference ? differenceSummary(difference, t) : state;
  return version.isElsewhere ? `${text} · ${t('versions.elsewhere')}` : text;
}
