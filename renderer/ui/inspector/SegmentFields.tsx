import { measuredText } from '../../actions/words/figureWords.ts';
import { formatNumber } from '../../i18n/numberText.ts';
import { CRITERION_KEYS, type CriterionKey } from '../../model/details/customerLists.ts';
import type { SegmentDetails } from '../../model/details/details.ts';
import { latestMeasurement } from '../../model/queries/satisfaction.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditorState, useLanguage, useT } from '../context.tsx';
import { MeasurementsEditor } from '../customer/MeasurementsEditor.tsx';
import { CheckChips } from '../widgets/CheckChips.tsx';
import { GradeField } from '../widgets/GradeField.tsx';
import { Field } from './Field.tsx';
import { Section } from './Section.tsx';
import styles from './Section.module.css';
import { SizeField } from './SizeField.tsx';
import { TextField } from './TextField.tsx';
import { useDetail } from './useDetail.ts';

const css = classesOf(styles);

type Props = Readonly<{ cardId: string }>;

const NOTHING: SegmentDetails = {};

/** Who the customers are, what they are worth, how satisfied they are. */
export function SegmentFields({ cardId }: Props) {
  return (
    <>
      <Profile cardId={cardId} />
      <Worth cardId={cardId} />
      <Satisfaction cardId={cardId} />
    </>
  );
}

function Profile({ cardId }: Props) {
  const t = useT();
  const { value: segment = NOTHING, change } = useDetail(cardId, 'segment');
  const language = useEditorState((state) => state.document.info.language);
  const { criteria = {} } = segment;
  const used = CRITERION_KEYS.filter((key) => criteria[key] !== undefined);
  // Undefined takes a key out; an empty trait leaves the criterion in use.
  const use = (chosen: readonly CriterionKey[]): void => {
    const traits = CRITERION_KEYS.map((key) => [key, chosen.includes(key) ? (criteria[key] ?? '') : undefined]);
    change({ ...segment, criteria: { ...criteria, ...Object.fromEntries(traits) } });
  };
  const words = used.map((key) => t(`criterion.${key}`)).join(', ');
  return (
    <Section name="profile" title={t('inspector.section.profile')} summary={words || t('inspector.empty')}>
      <Field name="criteria">
        <CheckChips
          label={t('field.criteria')}
          chosen={used}
          options={CRITERION_KEYS.map((id) => ({ id, label: t(`criterion.${id}`), tip: t(`criterionHint.${id}`) }))}
          onChange={use}
        />
      </Field>
      {used.map((key) => (
        <TextField
          key={key}
          isMultiline
          label={t(`criterion.${key}`)}
          placeholder={t(`criterionHint.${key}`)}
          value={criteria[key] ?? ''}
          lang={language}
          editKey={`criterion:${key}:${cardId}`}
          onEdit={(trait, mergeKey) => change({ ...segment, criteria: { ...criteria, [key]: trait } }, mergeKey)}
        />
      ))}
      <Field name="needs">
        <TextField
          isMultiline
          label={t('field.needs')}
          placeholder={t('inspector.needsHint')}
          value={segment.needs ?? ''}
          lang={language}
          editKey={`needs:${cardId}`}
          onEdit={(needs, mergeKey) => change({ ...segment, needs: needs || undefined }, mergeKey)}
        />
      </Field>
      <TextField
        isMultiline
        label={t('field.expectedResponse')}
        placeholder={t('inspector.expectedResponseHint')}
        value={segment.expectedResponse ?? ''}
        lang={language}
        editKey={`expectedResponse:${cardId}`}
        onEdit={(text, mergeKey) => change({ ...segment, expectedResponse: text || undefined }, mergeKey)}
      />
    </Section>
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
