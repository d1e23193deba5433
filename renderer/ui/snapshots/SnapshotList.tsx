import { useMemo } from 'react';
import { formatMoment } from '../../actions/words/formatDay.ts';
import { snapshotName } from '../../actions/versions/keptVersions.ts';
import type { Snapshot } from '../../model/document.ts';
import { snapshotSizes } from '../../model/snapshots/snapshot.ts';
import { useLanguage, useT } from '../context.tsx';
import { ChoiceList, twoLines } from '../widgets/ChoiceList.tsx';

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
  const choices = snapshots.map((snapshot, index) => {
    const { cards, links } = sizes[index] ?? { cards: 0, links: 0 };
    const facts = [t('snapshots.cards', { count: cards }), t('snapshots.links', { count: links })];
    if (snapshot.before) facts.push(t('snapshots.automatic'));
    const time = formatMoment(Date.parse(snapshot.at), language);
    return twoLines(snapshot.id, snapshotName(snapshot, t), time, facts.join(' · '));
  });
  return <ChoiceList label={t('snapshots.list')} choices={choices.toReversed()} chosenId={chosenId} onChoose={onChoose} />;
}
