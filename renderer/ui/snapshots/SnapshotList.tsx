import { useMemo } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { formatMoment } from '../../actions/words/formatDay.ts';
import { snapshotName } from '../../actions/versions/keptVersions.ts';
import type { Snapshot } from '../../model/document.ts';
import { snapshotSizes } from '../../model/snapshots/snapshot.ts';
import { useLanguage, useT } from '../context.tsx';
import styles from './Snapshots.module.css';

type SnapshotListProps = Readonly<{
  /** As the document has them: the oldest first. */
  snapshots: readonly Snapshot[];
  chosenId: string;
  onChoose: (id: string) => void;
}>;

/** One version a row: its name, when it was kept, how much is in it. */
export function SnapshotList({ snapshots, chosenId, onChoose }: SnapshotListProps) {
  const t = useT();
  const language = useLanguage();
  const sizes = useMemo(() => snapshotSizes(snapshots), [snapshots]);
  const rows = snapshots.map((snapshot, index) => {
    const { cards, links } = sizes[index] ?? { cards: 0, links: 0 };
    const facts = [t('snapshots.cards', { count: cards }), t('snapshots.links', { count: links })];
    if (snapshot.before) facts.push(t('snapshots.automatic'));
    const name = snapshotName(snapshot, t);
    return { id: snapshot.id, name, time: formatMoment(Date.parse(snapshot.at), language), facts: facts.join(' · ') };
  });
  return (
    <ListBox
      aria-label={t('snapshots.list')}
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
      {rows.toReversed().map(({ id, name, time, facts }) => (
        <ListBoxItem key={id} id={id} textValue={`${name}, ${time}, ${facts}`} className={styles['item'] ?? ''}>
          <span className={styles['name']}>{name}</span>
          <span className={styles['time']}>{time}</span>
          <span className={styles['facts']}>{facts}</span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
