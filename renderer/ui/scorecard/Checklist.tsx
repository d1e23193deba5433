import { useId } from 'react';
import { EXPERIENCE_POINT_KEYS, type ExperiencePointKey } from '../../model/details/customerLists.ts';
import type { ExperiencePoint } from '../../model/details/details.ts';
import type { Card } from '../../model/document.ts';
import { changePoint } from '../../model/edits/experienceEdits.ts';
import { oneVisit } from '../../state/oneVisit.ts';
import { pointsDone } from '../../model/queries/experience.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useT } from '../context.tsx';
import styles from './Experience.module.css';
import { Section } from './Section.tsx';
import { TextCell } from './TextCell.tsx';

const css = classesOf(styles);

/** The nine points for a better experience: done or not, a note, and who sees to it. */
export function Checklist({ segment }: Readonly<{ segment: Card }>) {
  const t = useT();
  const done = t('scorecard.done', { count: pointsDone(segment), most: EXPERIENCE_POINT_KEYS.length });
  return (
    <Section title={t('scorecard.checklist')} aside={done}>
      <div aria-hidden className={css('heads')}>
        <span>{t('scorecard.point.note')}</span>
        <span>{t('scorecard.point.owner')}</span>
      </div>
      <ol className={css('rows')}>
        {EXPERIENCE_POINT_KEYS.map((key, index) => (
          <Point key={key} number={index + 1} segment={segment} point={key} />
        ))}
      </ol>
    </Section>
  );
}

type PointProps = Readonly<{ number: number; segment: Card; point: ExperiencePointKey }>;

function Point({ number, segment, point }: PointProps) {
  const t = useT();
  const editor = useEditor();
  const id = useId();
  const { done = false, note, owner } = segment.segment?.experience?.points?.[point] ?? {};
  const change = (part: ExperiencePoint, mergeKey?: string): void =>
    editor.commit('step.experience', changePoint(editor.get().document, segment.id, point, part), oneVisit(mergeKey));
  return (
    <li className={css('line')}>
      <div role="group" aria-labelledby={id} className={css('row')}>
        <label id={id} className={css('check')}>
          <input type="checkbox" checked={done} onChange={() => change({ done: done ? undefined : true })} />
          <span aria-hidden className={css('number')}>
            {number}
          </span>
          <span>{t(`experiencePoint.${point}`)}</span>
        </label>
        <TextCell
          isMultiline
          label={t('scorecard.point.note')}
          value={note}
          editKey={`note:${segment.id}:${point}`}
          onEdit={(text, key) => change({ note: text }, key)}
        />
        <TextCell
          label={t('scorecard.point.owner')}
          value={owner}
          editKey={`owner:${segment.id}:${point}`}
          onEdit={(text, key) => change({ owner: text }, key)}
        />
      </div>
    </li>
  );
}
