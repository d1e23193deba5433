import { isoDay } from '../../actions/browserEnvironment.ts';
import type { Hypothesis } from '../../model/details/details.ts';
import { BELIEF_STATE_KEYS } from '../../model/details/workshopLists.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { CheckChips } from '../widgets/CheckChips.tsx';
import { DayField } from '../widgets/DayField.tsx';
import { GradeField } from '../widgets/GradeField.tsx';
import { Field } from './Field.tsx';
import { TextField } from './TextField.tsx';
import { useDetail } from './useDetail.ts';

const NOTHING: Hypothesis = {};

/** What has to be true for the card to hold, how that is tested, and what came out. */
export function HypothesisFields({ cardId }: Readonly<{ cardId: string }>) {
  const t = useT();
  const editor = useEditor();
  const language = useEditorState((state) => state.document.info.language);
  const { value, change, takeBack } = useDetail(cardId, 'hypothesis');
  const hypothesis = value ?? NOTHING;
  const edit = (part: Hypothesis, mergeKey?: string): void => change({ ...hypothesis, ...part }, mergeKey);
  const state = value && (value.state ?? 'assumed');
  return (
    <>
      <Field name="hypothesis">
        <TextField
          isMultiline
          label={t('field.belief')}
          value={hypothesis.belief ?? ''}
          lang={language}
          editKey={`belief:${cardId}`}
          onEdit={(belief, key) => edit({ belief: belief || undefined }, key)}
        />
      </Field>
      <GradeField label={t('field.importance')} value={hypothesis.importance} onChange={(importance) => edit({ importance })} />
      <TextField
        isMultiline
        label={t('field.test')}
        value={hypothesis.test ?? ''}
        lang={language}
        editKey={`test:${cardId}`}
        onEdit={(test, key) => edit({ test: test || undefined }, key)}
      />
      <CheckChips
        label={t('field.beliefState')}
        chosen={state ? [state] : []}
        options={BELIEF_STATE_KEYS.map((id) => ({ id, label: t(`beliefState.${id}`) }))}
        onChange={(next) => edit({ state: next.find((key) => key !== state) })}
      />
      <TextField
        isMultiline
        label={t('field.result')}
        value={hypothesis.result ?? ''}
        lang={language}
        editKey={`result:${cardId}`}
        onEdit={(result, key) => edit({ result: result || undefined }, key)}
      />
      <DayField
        label={t('field.tested')}
        value={hypothesis.date}
        editKey={`tested:${cardId}`}
        onEdit={(date, key) => edit({ date }, key)}
        onTakeBack={takeBack}
        onToday={() => edit({ date: isoDay(editor.environment.now()) })}
      />
    </>
  );
}
