import { AlarmClock, Check, TriangleAlert } from 'lucide-react';
import { agoText } from '../../actions/words/figureWords.ts';
import { formatDay } from '../../actions/words/formatDay.ts';
import type { OffersAge, Scorecard } from '../../model/queries/scorecard.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useLanguage, useT } from '../context.tsx';
import { CardButton, NothingYet } from './CardButton.tsx';
import { Section } from './Section.tsx';
import scorecardStyles from './Scorecard.module.css';
import styles from './Service.module.css';

const css = classesOf(styles);
const common = classesOf(scorecardStyles);

const ICONS = { fresh: Check, due: AlarmClock, stale: TriangleAlert } as const;

/** How old the personal offers are: a reminder after three months, a warning after six. */
export function OffersSection({ card: { offers, relationships } }: Readonly<{ card: Scorecard }>) {
  const t = useT();
  return (
    <Section title={t('scorecard.offers')}>
      {offers.length === 0 && <NothingYet text={t('scorecard.noOffers')} cards={relationships} field="personalOffersRefreshed" />}
      <ul className={css('list')}>
        {offers.map((one) => (
          <Offers key={one.card.id} age={one} />
        ))}
      </ul>
    </Section>
  );
}

function Offers({ age }: Readonly<{ age: OffersAge }>) {
  const t = useT();
  const language = useLanguage();
  const Icon = ICONS[age.state];
  return (
    <li className={css('item')}>
      <strong>{agoText(age, t)}</strong>
      <span className={css('pill')} data-state={age.state}>
        <Icon size={13} strokeWidth={2} aria-hidden />
        {t(`scorecard.offersState.${age.state}`)}
      </span>
      <p className={common('muted')}>
        {t('scorecard.refreshed', { day: formatDay(age.date, language) })}. {t(`scorecard.offersHint.${age.state}`)}
      </p>
      <CardButton card={age.card} field="personalOffersRefreshed" />
    </li>
  );
}
