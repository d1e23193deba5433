import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import styles from './Scorecard.module.css';
import { SPOKEN } from '../widgets/spoken.ts';

const css = classesOf(styles);

/** Nobody has written it down: a dash to the eye, words to the ear. */
export function Missing() {
  const t = useT();
  return (
    <span className={css('missing')} title={t('scorecard.missing')}>
      <span aria-hidden>–</span>
      <span className={SPOKEN}>{t('scorecard.missing')}</span>
    </span>
  );
}
