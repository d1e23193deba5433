import { STAGE_KEYS, TOUCH_POINT_KEYS } from '../../model/lifeCycle.ts';
import { useT } from '../context.tsx';
import { CheckChips } from '../widgets/CheckChips.tsx';
import { Field } from './Field.tsx';
import { Section } from './Section.tsx';
import { useDetail } from './useDetail.ts';

/** Of a channel or a relationship: the stages of the life cycle it serves, and where it meets the customer. */
export function LifeCycleFields({ cardId }: Readonly<{ cardId: string }>) {
  const t = useT();
  const { value: stages = [], change: changeStages } = useDetail(cardId, 'stages');
  const { value: touchPoints = [], change: changeTouchPoints } = useDetail(cardId, 'touchPoints');
  const summary = stages.length === 0 ? t('inspector.empty') : t('inspector.stages', { count: stages.length });
  return (
    <Section name="lifeCycle" title={t('inspector.section.lifeCycle')} summary={summary}>
      <Field name="stages">
        <CheckChips
          label={t('field.stages')}
          chosen={stages}
          options={STAGE_KEYS.map((id) => ({ id, label: t(`stage.${id}`) }))}
          onChange={(next) => changeStages(next)}
        />
      </Field>
      <Field name="touchPoints">
        <CheckChips
          label={t('field.touchPoints')}
          chosen={touchPoints}
          options={TOUCH_POINT_KEYS.map((id) => ({ id, label: t(`touchPoint.${id}`) }))}
          onChange={(next) => changeTouchPoints(next)}
        />
      </Field>
    </Section>
  );
}
