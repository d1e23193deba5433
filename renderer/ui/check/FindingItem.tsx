import { useId } from 'react';
import type { Finding } from '../../model/check/finding.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import { CardChips } from './CardChips.tsx';
import styles from './Finding.module.css';
import { Remedies } from './Remedies.tsx';
import { SeverityIcon } from './SeverityIcon.tsx';
import { SilenceButton } from './SilenceButton.tsx';
import { useFindingText } from './useFindingText.ts';
import { SPOKEN } from '../widgets/spoken.ts';

const css = classesOf(styles);

type FindingItemProps = Readonly<{ finding: Finding; isSeveritySaid: boolean }>;

/**
 * One finding: how grave, what is wrong and why it matters, the cards, and what to do about it. Where the heading says how
 * grave they all are, the word beside the sign is for screen readers alone.
 */
export function FindingItem({ finding, isSeveritySaid }: FindingItemProps) {
  const t = useT();
  const aboutId = useId();
  const { severity, isSilenced } = finding;
  const { sentence, why } = useFindingText(finding);
  return (
    <li
      data-finding={finding.key}
      data-silenced={isSilenced || undefined}
      data-wide={!isSeveritySaid || undefined}
      className={css('finding')}
    >
      <p className={css('severity')}>
        <SeverityIcon severity={severity} />
        <span className={isSeveritySaid ? SPOKEN : css('word')}>{t(`check.severity.${severity}`)}</span>
      </p>
      <div className={css('body')}>
        <p id={aboutId} className={css('sentence')}>
          {sentence}
        </p>
        {!isSilenced && <p className={css('why')}>{why}</p>}
        <div className={css('foot')}>
          <CardChips cards={finding.cards} />
          <Remedies finding={finding} aboutId={aboutId} />
          <SilenceButton finding={finding} aboutId={aboutId} />
        </div>
      </div>
    </li>
  );
}
