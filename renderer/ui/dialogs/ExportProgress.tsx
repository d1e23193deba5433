import { Label, ProgressBar } from 'react-aria-components';
import { useT } from '../context.tsx';
import styles from './ExportProgress.module.css';
import type { RunState } from './useExportRun.ts';

/** How far an export is; nothing is shown of one that is over at once. */
export function ExportProgress({ progress, isShown }: RunState) {
  const t = useT();
  if (!isShown) return <div className={styles['bar']} />;
  const words = progress === null ? '' : t('export.making.pages', progress);
  return (
    <ProgressBar
      className={styles['bar'] ?? ''}
      isIndeterminate={progress === null}
      value={progress?.done ?? 0}
      maxValue={progress?.total ?? 1}
      valueLabel={words}
    >
      {({ percentage }) => (
        <>
          <Label>{t('export.making')}</Label>
          <span className={styles['value']}>{words}</span>
          <svg className={styles['track']} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
            <rect width={100} height={4} className={styles['rail']} />
            <rect width={percentage ?? 0} height={4} className={styles['fill']} />
          </svg>
        </>
      )}
    </ProgressBar>
  );
}
