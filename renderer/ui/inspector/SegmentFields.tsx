import { measuredText } from '../../actions/words/figureWords.ts';
import { formatNumber } from '../../i18n/numberText.ts';
import type { SegmentDetails } from '../../model/details/details.ts';
import { latestMeasurement } from '../../model/queries/satisfaction.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditorState, useLanguage, useT } from '../context.tsx';
import { MeasurementsEditor } from '../customer/MeasurementsEditor.tsx';
import { GradeField } from '../widgets/GradeField.tsx';
import { Field } from './Field.tsx';
import { Section } from './Section.tsx';
import styles from './Section.module.css';
import { SegmentProfile } from './SegmentProfile.tsx';
import { SizeField } from './SizeField.tsx';
import { useDetail } from './useDetail.ts';

const css = classesOf(styles);

type Props = Readonly<{ cardId: string }>;

const NOTHING: SegmentDetails = {};

/** Who the customers are, what they are worth, how satisfied they are. */
export function SegmentFields({ cardId }: Props) {
  return (
    <>
      <SegmentProfile cardId={cardId} />
      <Worth cardId={cardId} />
      <Satisfaction cardId={cardId} />
    </>
  );
}

function Worth({ cardId }: Props) {
  const t = useT();
  const language = useLanguage();
  const { value: segment = NOTHING, change } = useDetail(cardId, 'segment');
  const { size, profitability, growth } = segment;
  const words = [
    size && t('value.size', { count: formatNumber(size.count, language), unit: size.unit ?? '' }).trim(),
    profitability && t('value.ofFive', { grade: profitability }),
    growth && t('value.ofFive', { grade: growth }),
  ];
  return (
    <Section
      name="worth"
      title={t('inspector.section.worth')}
      summary={words.filter(Boolean).join(' · ') || t('inspector.empty')}
    >
      <Field name="size">
        <SizeField cardId={cardId} />
      </Field>
      <div className={css('grades')}>
        <Field name="profitability">
          <GradeField
            label={t('field.profitability')}
            value={profitability}
            onChange={(grade) => change({ ...segment, profitability: grade })}
          />
        </Field>
        <Field name="growth">
          <GradeField label={t('field.growth')} value={growth} onChange={(grade) => change({ ...segment, growth: grade })} />
        </Field>
      </div>
    </Section>
  );
}

function Satisfaction({ cardId }: Props) {
  const t = useT();
  const language = useLanguage();
  const latest = useEditorState(({ document }) => {
    const card = document.cards.get(cardId);
    return card && latestMeasurement(card);
  });
  const summary = latest ? measuredText(latest, { t, language }) : t('inspector.notMeasured');
  return (
    <Section name="satisfaction" title={t('field.measurements')} summary={summary}>
      <Field name="measurements">
        <MeasurementsEditor cardId={cardId} />
      </Field>
    </Section>
  );
}
