import { TOUCH_POINT_KEYS } from '../../model/lifeCycle.ts';
import type { Scorecard } from '../../model/queries/scorecard.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import { CardButton } from './CardButton.tsx';
import { Section } from './Section.tsx';
import scorecardStyles from './Scorecard.module.css';
import styles from './Coverage.module.css';

const css = classesOf(styles);
const common = classesOf(scorecardStyles);

/** Where the segment meets the company: communication, design, support, quality, each with the cards that see to it. */
export function TouchPointsSection({ card: { touchPoints } }: Readonly<{ card: Scorecard }>) {
  const t = useT();
  return (
    <Section title={t('field.touchPoints')}>
      <p className={common('muted')}>{t('scorecard.touchPointsHint')}</p>
      <ul className={css('quarters')}>
        {TOUCH_POINT_KEYS.map((point) => (
          <li key={point} className={css('quarter')} data-covered={touchPoints[point].length > 0 || undefined}>
            <strong>{t(`touchPoint.${point}`)}</strong>
            {touchPoints[point].length === 0 && <span className={common('muted')}>{t('scorecard.noTouchPoint')}</span>}
            {touchPoints[point].map((card) => (
              <CardButton key={card.id} card={card} field="touchPoints" />
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
