import { formatMoment } from '../../actions/words/formatDay.ts';
import { snapshotName } from '../../actions/versions/keptVersions.ts';
import type { CompareSide } from '../../state/appState.ts';
import { useEditor, useLanguage, useT } from '../context.tsx';
import { SelectField } from '../widgets/SelectField.tsx';

const NOW = 'now';
const FILE = 'file';
const OTHER = 'other';
const SNAPSHOT = 'snapshot ';

type SideSelectProps = Readonly<{ label: string; side: CompareSide | null; onChange: (side: CompareSide | 'file') => void }>;

/** What stands on one side of a comparison: the model now, a version, or a file that is asked for. */
export function SideSelect({ label, side, onChange }: SideSelectProps) {
  const t = useT();
  const language = useLanguage();
  const { snapshots = [] } = useEditor().get().document.info;
  const kept = snapshots.toReversed().map((snapshot) => {
    const time = formatMoment(Date.parse(snapshot.at), language);
    return { id: SNAPSHOT + snapshot.id, label: `${snapshotName(snapshot, t)} · ${time}` };
  });
  const file = side?.kind === 'file' ? [{ id: FILE, label: t('compareVersions.file', { name: side.name }) }] : [];
  const options = [
    { id: NOW, label: t('compareVersions.now') },
    ...kept,
    ...file,
    { id: OTHER, label: t('compareVersions.anotherFile') },
  ];
  const choose = (id: string): void => {
    if (id === OTHER) onChange('file');
    else if (id === NOW) onChange({ kind: 'now' });
    else if (id.startsWith(SNAPSHOT)) onChange({ kind: 'snapshot', id: id.slice(SNAPSHOT.length) });
  };
  const value = side === null ? '' : side.kind === 'snapshot' ? SNAPSHOT + side.id : side.kind;
  return <SelectField label={label} value={value} options={options} onChange={choose} />;
}
