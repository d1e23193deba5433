import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { TREND_ANSWER_KEYS, TREND_KEYS, type TrendAnswerKey, type TrendKey } from '../../model/details/customerLists.ts';
import type { TrendReply } from '../../model/details/details.ts';
import type { Card } from '../../model/document.ts';
import { changeTrend } from '../../model/edits/experienceEdits.ts';
import { oneVisit } from '../../state/oneVisit.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useT } from '../context.tsx';
import segmentedStyles from '../widgets/Segmented.module.css';
import styles from './Experience.module.css';
import { Section } from './Section.tsx';
import { TextCell } from './TextCell.tsx';

const css = classesOf(styles);
const segmentedCss = classesOf(segmentedStyles);

/** The four trends of customer experience, each a question put to the model for this segment. */
export function TrendQuestions({ segment }: Readonly<{ segment: Card }>) {
  const t = useT();
  const { trends = {} } = segment.segment?.experience ?? {};
  const count = TREND_KEYS.filter((key) => trends[key]?.answer).length;
  const aside = t('scorecard.answered', { count, most: TREND_KEYS.length });
  return (
    <Section title={t('scorecard.trends')} aside={aside}>
      <ul className={css('rows')}>
        {TREND_KEYS.map((key) => (
          <Question key={key} segment={segment} trend={key} />
        ))}
      </ul>
    </Section>
  );
}

function Question({ segment, trend }: Readonly<{ segment: Card; trend: TrendKey }>) {
  const t = useT();
  const editor = useEditor();
  const id = useId();
  const { answer, note } = segment.segment?.experience?.trends?.[trend] ?? {};
  const change = (part: TrendReply, mergeKey?: string): void =>
    editor.commit('step.experience', changeTrend(editor.get().document, segment.id, trend, part), oneVisit(mergeKey));
  return (
    <li className={css('line')}>
      <div role="group" aria-labelledby={id} className={css('question')}>
        <div className={css('asked')}>
          <h4 id={id} className={css('trendName')}>
            {t(`trend.${trend}`)}
          </h4>
          <p>{t(`scorecard.question.${trend}`)}</p>
        </div>
        <div className={css('answer')}>
          <Answers answer={answer} onChange={(next) => change({ answer: next })} />
        </div>
        <TextCell
          isMultiline
          label={t('scorecard.point.note')}
          value={note}
          editKey={`trend:${segment.id}:${trend}`}
          onEdit={(text, key) => change({ note: text }, key)}
        />
      </div>
    </li>
  );
}

type AnswersProps = Readonly<{
  answer: TrendAnswerKey | undefined;
  onChange: (answer: TrendAnswerKey | undefined) => void;
}>;

/** Yes, partly, no; pressing the answer again takes it back. */
function Answers({ answer, onChange }: AnswersProps) {
  const t = useT();
  const change = (keys: Iterable<unknown>): void => {
    const [key] = keys;
    onChange(TREND_ANSWER_KEYS.find((one) => one === key));
  };
  return (
    <ToggleButtonGroup
      aria-label={t('scorecard.answer')}
      selectionMode="single"
      selectedKeys={answer === undefined ? [] : [answer]}
      onSelectionChange={change}
      className={segmentedCss('group')}
    >
      {TREND_ANSWER_KEYS.map((key) => (
        <ToggleButton key={key} id={key} className={segmentedCss('choice')}>
          {t(`trendAnswer.${key}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
