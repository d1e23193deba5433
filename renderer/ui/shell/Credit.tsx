import { useT } from '../context.tsx';
import styles from './Credit.module.css';

/** The line the method's licence asks for under every canvas. Plain links: the desktop opens them in the browser. */
export function Credit() {
  const t = useT();
  return (
    <p className={styles['credit']}>
      {t('credit.method')} ·{' '}
      <a href="https://www.strategyzer.com" target="_blank" rel="noopener noreferrer">
        {t('credit.source')}
      </a>{' '}
      ·{' '}
      <a href="https://creativecommons.org/licenses/by-sa/3.0/" target="_blank" rel="noopener noreferrer">
        {t('credit.licence')}
      </a>
    </p>
  );
}
