import { GripVertical, Play } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Activity } from '../../model/workshop/agenda.ts';
import { moveActivity, removeActivity } from '../../model/workshop/agendaEdits.ts';
import { plannedTimes } from '../../model/workshop/agendaTimes.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import { connectRankDrag, type RowKind } from '../segments/rankDrag.ts';
import { useCalmMoves } from '../segments/useCalmMoves.ts';
import { SPOKEN } from '../widgets/spoken.ts';
import styles from './Agenda.module.css';
import { timeOfDay } from '../widgets/clockText.ts';
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
export function ActivityList({ isLocked, ...list }: ActivityListProps) {
  const { agenda, chosenId, onChoose } = list;
  const t = useT();
  const editor = useEditor();
  const frame = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  useCalmMoves(frame, agenda.map(({ id }) => id).join(' '), ROWS.attribute);
  useEffect(() => {
    if (!frame.current || isLocked) return undefined;
    return connectRankDrag(
      frame.current,
      (id, place) => editor.commit('step.agenda', moveActivity(editor.get().document, id, place)),
      ROWS,
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
      <div ref={frame} className={css('frame')} onKeyDownCapture={press}>
        <Options {...list} />
      </div>
      {!isLocked && <p className={css('hint')}>{t('agenda.keys')}</p>}
      <p role="status" className={SPOKEN}>
        {said}
      </p>
    </div>
  );
}

function Options({ agenda, chosenId, currentId, takesFocus, onChoose }: Omit<ActivityListProps, 'isLocked'>) {
  const t = useT();
  const language = useLanguage();
  const editor = useEditor();
  const begins = useEditorState((state) => state.agendaStart) ?? clockTime(editor.environment.now());
  const times = plannedTimes(agenda, startOf(begins, editor.environment.now()));
  return (
    <ListBox
      aria-label={t('agenda.list')}
      className={css('list')}
      selectionMode="single"
      // The arrows choose as they go.
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosenId]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (typeof key === 'string') onChoose(key);
      }}
      autoFocus={takesFocus ? 'first' : false}
    >
      {agenda.map(({ id, title, minutes, blocks = [] }, index) => {
        const time = timeOfDay(times[index]?.start ?? 0, language);
        const length = durationText(minutes, t);
        const name = title.trim() === '' ? t('agenda.untitled', { number: index + 1 }) : title;
        const where = blocks.map((block) => t(`block.${block}`)).join(', ');
        const current = id === currentId ? [t('agenda.now')] : [];
        return (
          <ListBoxItem
            key={id}
            id={id}
            textValue={[name, time, length, ...current, ...(where === '' ? [] : [where])].join(', ')}
            className={css('item')}
          >
            <span data-grip aria-hidden className={css('grip')}>
              <GripVertical size={14} />
            </span>
            <span className={css('from')}>{time}</span>
            <span className={css('name')}>
              {id === currentId && <Play size={12} fill="currentColor" aria-hidden />} {name}
            </span>
            <span className={css('length')}>{length}</span>
            {where !== '' && <span className={css('where')}>{where}</span>}
          </ListBoxItem>
        );
      })}
    </ListBox>
  );
}
