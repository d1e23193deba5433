import { X } from 'lucide-react';
import { cardName } from '../../actions/words/cardName.ts';
import { SEVERITIES, type Severity } from '../../model/check/finding.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { CardBadge } from '../segments/CardBadge.tsx';
import styles from './Check.module.css';
import { totalOf, type FindingCounts } from './findingCounts.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import { SPOKEN } from '../widgets/spoken.ts';

type CheckFiltersProps = Readonly<{
  counts: FindingCounts;
  severity: Severity | 'all';
  onChange: (severity: Severity | 'all') => void;
}>;

/** What is shown: everything or one severity; and, while a segment is in the spotlight, that it is shown alone. */
export function CheckFilters({ counts, severity, onChange }: CheckFiltersProps) {
  const t = useT();
  return (
    <div role="group" aria-label={t('check.filter')} className={styles['filters']}>
      {(['all', ...SEVERITIES] as const).map((one) => (
        <button
          key={one}
          type="button"
          className={styles['filter']}
          aria-pressed={one === severity}
          onClick={() => onChange(one)}
        >
          {one !== 'all' && <SeverityIcon severity={one} size={14} />}
          {t(`check.group.${one}`)} <span className={styles['filterCount']}>{one === 'all' ? totalOf(counts) : counts[one]}</span>
        </button>
      ))}
      <SpotlightChip />
    </div>
  );
}

function SpotlightChip() {
  const editor = useEditor();
  const t = useT();
  const spotlight = useEditorState((state) => state.spotlight);
  const text = useEditorState(({ document }) => document.cards.get(spotlight ?? '')?.text);
  if (spotlight === null || text === undefined) return null;
  const name = cardName(text, t);
  return (
    <button type="button" className={styles['filter']} onClick={() => editor.set({ spotlight: null })}>
      <CardBadge size="small" cardId={spotlight} /> <span className={styles['filterName']}>{t('check.only', { name })}</span>{' '}
      <span className={SPOKEN}>{t('check.endSpotlight')}</span>
      <X size={14} strokeWidth={2} aria-hidden />
    </button>
  );
}
