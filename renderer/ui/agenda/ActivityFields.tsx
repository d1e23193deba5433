import { ArrowDown, ArrowUp, Play, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { BLOCK_KEYS } from '../../model/blocks.ts';
import { MAX_MINUTES, type Activity } from '../../model/workshop/agenda.ts';
import { changeActivity, moveActivity, removeActivity, type ActivityChange } from '../../model/workshop/agendaEdits.ts';
import { oneVisit } from '../../state/oneVisit.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { TextField } from '../inspector/TextField.tsx';
import { Button } from '../widgets/Button.tsx';
import { CheckChips } from '../widgets/CheckChips.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import { NumberField } from '../widgets/NumberField.tsx';
import styles from './Agenda.module.css';

const css = classesOf(styles);
const ICON = { size: 16, strokeWidth: 1.75 } as const;

type ActivityFieldsProps = Readonly<{
  activity: Activity;
  /** Just added: its name is what is written next. */
  isNew: boolean;
  /** From 0 on. */
  place: number;
  count: number;
  onStart: () => void;
  /** It stands at an end now, or is gone: so is the button that was pressed. */
  onMoved: () => void;
}>;

/** Everything about one activity. */
export function ActivityFields({ activity, isNew, place, count, onStart, onMoved }: ActivityFieldsProps) {
  const { id, title, minutes, blocks = [], note = '' } = activity;
  const t = useT();
  const editor = useEditor();
  const lang = useEditorState((state) => state.document.info.language);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) part.current?.querySelector('input')?.select();
  }, [isNew]);
  const change = (edit: ActivityChange, mergeKey?: string): void =>
    editor.commit('step.agenda', changeActivity(editor.get().document, id, edit), oneVisit(mergeKey));
  const move = (step: 1 | -1): void => {
    editor.commit('step.agenda', moveActivity(editor.get().document, id, place + step));
    if (place + step === 0 || place + step === count - 1) onMoved();
  };
  const remove = (): void => {
    editor.commit('step.agenda', removeActivity(editor.get().document, id));
    onMoved();
  };
  return (
    <div ref={part} className={css('form')}>
      <TextField
        label={t('agenda.name')}
        lang={lang}
        value={title}
        editKey={`agenda:${id}:title`}
        onEdit={(text, key) => change({ title: text }, key)}
      />
      <NumberField
        label={t('agenda.minutes')}
        value={minutes}
        range={{ least: 1, most: MAX_MINUTES }}
        editKey={`agenda:${id}:minutes`}
        onEdit={(value, key) => value !== undefined && change({ minutes: value }, key)}
        onTakeBack={(key) => editor.withdraw(key)}
      />
      <CheckChips
        label={t('agenda.blocks')}
        chosen={blocks}
        options={BLOCK_KEYS.map((block) => ({ id: block, label: t(`block.${block}`) }))}
        onChange={(chosen) => change({ blocks: chosen })}
      />
      <TextField
        isMultiline
        label={t('agenda.note')}
        lang={lang}
        value={note}
        editKey={`agenda:${id}:note`}
        onEdit={(text, key) => change({ note: text }, key)}
      />
      <div className={css('tools')}>
        <Button icon={<Play {...ICON} aria-hidden />} onPress={onStart}>
          {t('agenda.startHere')}
        </Button>
        <span className={css('moves')}>
          <IconButton label={t('agenda.up')} icon={<ArrowUp {...ICON} />} isDisabled={place === 0} onPress={() => move(-1)} />
          <IconButton
            label={t('agenda.down')}
            icon={<ArrowDown {...ICON} />}
            isDisabled={place === count - 1}
            onPress={() => move(1)}
          />
          <IconButton label={t('agenda.remove')} icon={<Trash2 {...ICON} />} onPress={remove} />
        </span>
      </div>
    </div>
  );
}
