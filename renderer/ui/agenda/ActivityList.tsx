import { GripVertical, Play } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Language, Translate } from '../../i18n/translate.ts';
import type { Activity } from '../../model/workshop/agenda.ts';
import { moveActivity, removeActivity } from '../../model/workshop/agendaEdits.ts';
import { plannedTimes } from '../../model/workshop/agendaTimes.ts';
import { useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import { ChoiceList, type Choice } from '../widgets/ChoiceList.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import { timeOfDay } from '../widgets/clockText.ts';
import { connectRowDrag, type RowKind } from '../widgets/rowDrag.ts';
import { SPOKEN } from '../widgets/spoken.ts';
import { useCalmMoves } from '../widgets/useCalmMoves.ts';
import styles from './Agenda.module.css';
import { clockTime, durationText, startOf } from './plan.ts';

const css = classesOf(styles);
/** React Aria writes the id of an option there. */
const ROWS: RowKind = { attribute: 'data-key', handle: '[role="option"]' };

type ActivityListProps = Readonly<{
  agenda: readonly Activity[];
  chosenId: string;
  /** The one the timer is at. */
  currentId: string | null;
  isLocked: boolean;
  /** Whether the list takes the keyboard focus when it comes. */
  takesFocus: boolean;
  onChoose: (id: string) => void;
}>;

/** One activity a row, in order; dragged, or moved with Alt and an arrow; Delete removes. */
export function ActivityList({ agenda, chosenId, currentId, isLocked, takesFocus, onChoose }: ActivityListProps) {
  const t = useT();
  const editor = useEditor();
  const list = useRef<HTMLDivElement>(null);
  const choices = useChoices(agenda, currentId);
  const [said, setSaid] = useState('');
  useCalmMoves(list, agenda.map(({ id }) => id).join(' '), ROWS.attribute);
  useEffect(() => {
    if (!list.current || isLocked) return undefined;
    return connectRowDrag(list.current, ROWS, (id, place) =>
      editor.commit('step.agenda', moveActivity(editor.get().document, id, place)),
    );
  }, [editor, isLocked]);
  const press = (event: KeyboardEvent): void => {
    const place = agenda.findIndex(({ id }) => id === chosenId);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const isMove = event.altKey && step !== 0;
    if (isLocked || !(isMove || event.key === 'Delete')) return;
    event.preventDefault();
    event.stopPropagation();
    const to = place + step;
    if (!isMove) {
      onChoose((agenda[place + 1] ?? agenda[place - 1])?.id ?? '');
      return editor.commit('step.agenda', removeActivity(editor.get().document, chosenId));
    }
    if (to < 0 || to >= agenda.length) return;
    // Several presses in a row are one way to a place.
    editor.commit('step.agenda', moveActivity(editor.get().document, chosenId, to), { mergeKey: `agenda:${chosenId}:move` });
    setSaid(t('agenda.moved', { title: agenda[place]?.title ?? '', place: to + 1, count: agenda.length }));
  };
  return (
    <div className={css('listPart')}>
      {/* The keys come up from the options. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDownCapture={press}>
        <ChoiceList
          label={t('agenda.list')}
          choices={choices}
          chosenId={chosenId}
          onChoose={onChoose}
          takesFocus={takesFocus}
          listRef={list}
        />
      </div>
      {!isLocked && <p className={css('hint')}>{t('agenda.keys')}</p>}
      <p role="status" className={SPOKEN}>
        {said}
      </p>
    </div>
  );
}

function useChoices(agenda: readonly Activity[], currentId: string | null): readonly Choice[] {
  const t = useT();
  const language = useLanguage();
  const editor = useEditor();
  const begins = useEditorState((state) => state.agendaStart) ?? clockTime(editor.environment.now());
  const times = plannedTimes(agenda, startOf(begins, editor.environment.now()));
  return agenda.map((activity, index) =>
    choiceOf(activity, { t, language, number: index + 1, start: times[index]?.start ?? 0, isCurrent: activity.id === currentId }),
  );
}

type Words = Readonly<{ t: Translate; language: Language; number: number; start: number; isCurrent: boolean }>;

function choiceOf(activity: Activity, words: Words): Choice {
  const { id, title, blocks = [] } = activity;
  const { t, language, number, start, isCurrent } = words;
  const time = timeOfDay(start, language);
  const length = durationText(activity.minutes, t);
  const name = title.trim() === '' ? t('agenda.untitled', { number }) : title;
  const where = blocks.map((block) => t(`block.${block}`)).join(', ');
  const content = (
    <span className={css('row')}>
      <span data-grip aria-hidden className={css('grip')}>
        <GripVertical size={14} />
      </span>
      <span className={css('from')}>{time}</span>
      <span className={css('name')}>
        {isCurrent && <Play size={12} fill="currentColor" aria-hidden />} {name}
      </span>
      <span className={css('length')}>{length}</span>
      {where !== '' && <span className={css('where')}>{where}</span>}
    </span>
  );
  const said = [name, time, length, ...(isCurrent ? [t('agenda.now')] : []), ...(where === '' ? [] : [where])];
  return { id, name: said.join(', '), content };
}
