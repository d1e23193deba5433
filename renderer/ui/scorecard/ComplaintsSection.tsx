import type { Kept, Scorecard } from '../../model/queries/scorecard.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useLanguage, useT } from '../context.tsx';
import { CardButton, NothingYet } from './CardButton.tsx';
import { hoursText } from '../../actions/words/figureWords.ts';
import { Missing } from './Missing.tsx';
import { Section } from './Section.tsx';
import scorecardStyles from './Scorecard.module.css';
import styles from './Service.module.css';

const css = classesOf(styles);
const common = classesOf(scorecardStyles);

/** How complaints are answered, by each linked relationship that says something about it. */
export function ComplaintsSection({ card }: Readonly<{ card: Scorecard }>) {
  const t = useT();
  const language = useLanguage();
  const { complaints, relationships, figures } = card;
  const range = figures.firstResponseHours;
  const isMixed = range !== null && range.least !== range.most;
  return (
    <Section title={t('scorecard.complaints')}>
      {complaints.length === 0 && (
        <NothingYet text={t('scorecard.noComplaints')} cards={relationships} field="firstResponseHours" />
      )}
      {isMixed && (
        <p className={common('muted')}>
          {t('scorecard.slowest')}: {hoursText({ least: range.most, most: range.most }, { t, language })},{' '}
          {t('scorecard.fastest', { hours: hoursText({ least: range.least, most: range.least }, { t, language }) })}
        </p>
      )}
      <ul className={css('list')}>
        {complaints.map((one) => (
          <Handling key={one.card.id} kept={one} />
        ))}
      </ul>
    </Section>
  );
}

function Handling({ kept: { card, detail } }: Readonly<{ kept: Kept<'complaints'> }>) {
  const t = useT();
  const language = useLanguage();
  const { firstResponseHours: hours, contacts, satisfactionAfter } = detail;
  return (
    <li className={css('item')}>
      <dl className={css('facts')}>
        <dt>{t('scorecard.response')}</dt>
        <dd>{hours === undefined ? <Missing /> : hoursText({ least: hours, most: hours }, { t, language })}</dd>
        <dt>{t('scorecard.contactsShort')}</dt>
        <dd>{contacts ? contacts.map((key) => t(`contact.${key}`)).join(', ') : <Missing />}</dd>
        <dt>{t('scorecard.after')}</dt>
        <dd>{satisfactionAfter === undefined ? <Missing /> : t('value.percent', { percent: satisfactionAfter })}</dd>
      </dl>
      <CardButton card={card} field="firstResponseHours" />
    </li>
  );
}
