import { cardName } from '../../actions/words/cardName.ts';
import { formatDay } from '../../actions/words/formatDay.ts';
import { MARKS } from '../../model/colorModes.ts';
import type { CardHypothesis } from '../../model/queries/hypotheses.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useLanguage, useT } from '../context.tsx';
import { SegmentBadge } from '../widgets/SegmentBadge.tsx';
import styles from './Hypotheses.module.css';

const css = classesOf(styles);

type ListProps = Readonly<{ hypotheses: readonly CardHypothesis[]; onOpen: (one: CardHypothesis) => void }>;

/** All hypotheses with their tests and results, the important and untested first. */
export function HypothesisList({ hypotheses, onOpen }: ListProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <section aria-label={t('hypotheses.list')}>
      <h3 className={css('heading')}>{t('hypotheses.list')}</h3>
      <ol className={css('list')}>
        {hypotheses.map((one) => {
          const { belief, test, result, date, importance } = one.hypothesis;
          const facts = [
            t(`block.${one.card.block}`),
            t(`beliefState.${one.state}`),
            importance !== undefined && t('hypotheses.importance', { grade: importance }),
            date !== undefined && formatDay(date, language),
          ];
          return (
            <li key={one.card.id} className={css('row')}>
              <HypothesisItem one={one} onOpen={onOpen} />
              <p className={css('facts')}>{facts.filter(Boolean).join(' · ')}</p>
              {belief !== undefined && <p className={css('text')}>{belief}</p>}
              <Labelled label={t('field.test')} text={test} />
              <Labelled label={t('field.result')} text={result} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Labelled({ label, text }: Readonly<{ label: string; text: string | undefined }>) {
  if (text === undefined) return null;
  return (
    <p className={css('text')}>
      <span className={css('label')}>{label}:</span> {text}
    </p>
  );
}

type ItemProps = Readonly<{ one: CardHypothesis; onOpen: (one: CardHypothesis) => void }>;

/** The card's name with the sign of its state; a press goes to the card. */
export function HypothesisItem({ one, onOpen }: ItemProps) {
  const t = useT();
  return (
    <button type="button" className={css('item')} onClick={() => onOpen(one)}>
      <SegmentBadge sign={MARKS[one.state]} size="small" isSilent />
      <span className={css('name')}>{cardName(one.card.text, t)}</span>
      {one.importance > 0 && <span className={css('grade')}>{t('value.ofFive', { grade: one.importance })}</span>}
    </button>
  );
}
