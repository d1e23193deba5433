import { useState } from 'react';
import type { Finding } from '../../model/check/finding.ts';
import { useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import styles from './Check.module.css';
import { FindingItem } from './FindingItem.tsx';

/** So many at once are read, and drawn, without a wait. */
const PAGE = 100;

type FindingListProps = Readonly<{
  findings: readonly Finding[];
  label: string;
  /** By the heading above. */
  isSeveritySaid: boolean;
}>;

/** Findings one below the other; of very many the first hundred, and more when asked for. */
export function FindingList({ findings, label, isSeveritySaid }: FindingListProps) {
  const t = useT();
  const [limit, setLimit] = useState(PAGE);
  const rest = findings.length - limit;
  return (
    <>
      <ul className={styles['list']} aria-label={label}>
        {findings.slice(0, limit).map((finding) => (
          <FindingItem key={finding.key} finding={finding} isSeveritySaid={isSeveritySaid} />
        ))}
      </ul>
      {rest > 0 && (
        <div className={styles['more']}>
          <Button onPress={() => setLimit(limit + PAGE)}>{t('check.showMore', { count: Math.min(PAGE, rest) })}</Button>
          <span className={styles['muted']}>{t('check.moreLeft', { count: rest })}</span>
        </div>
      )}
    </>
  );
}
