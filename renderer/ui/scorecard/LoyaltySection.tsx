import type { Scorecard } from '../../model/queries/scorecard.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useT } from '../context.tsx';
import { CardButton, NothingYet } from './CardButton.tsx';
import { Section } from './Section.tsx';
import styles from './Service.module.css';

const css = classesOf(styles);

/** The loyalty programmes of the linked relationships, and what they reward with. */
export function LoyaltySection({ card: { loyalty, relationships } }: Readonly<{ card: Scorecard }>) {
  const t = useT();
  return (
    <Section title={t('field.loyalty')}>
      {loyalty.length === 0 && <NothingYet text={t('scorecard.noLoyalty')} cards={relationships} field="loyalty" />}
      <ul className={css('list')}>
        {loyalty.map(({ card, detail: { programme, reward } }) => (
          <li key={card.id} className={css('item')}>
            <strong>{t(`loyalty.${programme}`)}</strong>
            {reward && <span className={css('pill')}>{t(`reward.${reward}`)}</span>}
            <CardButton card={card} field="loyalty" />
          </li>
        ))}
      </ul>
    </Section>
  );
}
