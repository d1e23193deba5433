import { Plus, X } from 'lucide-react';
import { MAX_MINUTES, type Activity } from '../../model/workshop/agenda.ts';
import { addActivity, agendaOf, changeActivity, removeActivity, type ActivityChange } from '../../model/workshop/agendaEdits.ts';
import { oneVisit } from '../../state/oneVisit.ts';
import { isReadOnly } from '../../state/readOnly.ts';
import { classesOf } from '../board/classesOf.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { TextField } from '../inspector/TextField.tsx';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import { NumberField } from '../widgets/NumberField.tsx';
import styles from './Agenda.module.css';

const css = classesOf(styles);

/** Minutes of an activity nobody has timed yet. */
const FIRST_MINUTES = 20;

/** The timed activities of a workshop: what, how long, in which order. */
export function AgendaDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const editor = useEditor();
  useEditorState((state) => state.revision);
  const activities = agendaOf(editor.get().document);
  const add = (): void => {
    const title = t('agenda.untitled', { number: activities.length + 1 });
    const activity = { id: editor.environment.newId(), title, minutes: FIRST_MINUTES };
    editor.commit('step.agenda', addActivity(editor.get().document, activity));
  };
  return (
    <DialogFrame
      title={t('agenda.title')}
      width="wide"
      onClose={onClose}
      buttons={
        <>
          <Button icon={<Plus size={16} aria-hidden />} isDisabled={isReadOnly(editor)} onPress={add}>
            {t('agenda.add')}
          </Button>
          <Button tone="primary" autoFocus onPress={onClose}>
            {t('dialog.close')}
          </Button>
        </>
      }
    >
      {activities.length === 0 ? (
        <p className={css('hint')}>{t('agenda.empty')}</p>
      ) : (
        <>
          <ol aria-label={t('agenda.list')} className={css('list')}>
            {activities.map((activity) => (
              <ActivityRow key={activity.id} activity={activity} />
            ))}
          </ol>
          <p className={css('hint')}>{t('agenda.total', { count: activities.reduce((sum, { minutes }) => sum + minutes, 0) })}</p>
        </>
      )}
    </DialogFrame>
  );
}

function ActivityRow({ activity: { id, title, minutes } }: Readonly<{ activity: Activity }>) {
  const t = useT();
  const editor = useEditor();
  const change = (edit: ActivityChange, mergeKey: string): void =>
    editor.commit('step.agenda', changeActivity(editor.get().document, id, edit), oneVisit(mergeKey));
  return (
    <li className={css('row')}>
      <TextField
        label={t('agenda.name')}
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
      <IconButton
        size="small"
        label={t('agenda.remove', { title })}
        icon={<X size={16} />}
        onPress={() => editor.commit('step.agenda', removeActivity(editor.get().document, id))}
      />
    </li>
  );
}
