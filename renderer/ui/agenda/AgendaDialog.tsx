import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { startActivity, timerOf } from '../../actions/workshop/timerActions.ts';
import type { ReadyAgenda } from '../../model/workshop/agendaTemplates.ts';
import { addActivity, agendaOf } from '../../model/workshop/agendaEdits.ts';
import { isReadOnly } from '../../state/readOnly.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import { ActivityFields } from './ActivityFields.tsx';
import { ActivityList } from './ActivityList.tsx';
import styles from './Agenda.module.css';
import { AgendaSummary } from './AgendaSummary.tsx';
import { applyReadyAgenda } from './makeReady.ts';
import { ReadyCards, ReadyMenu } from './ReadyAgendas.tsx';

const css = classesOf(styles);

/** Minutes of an activity nobody has timed yet. */
const FIRST_MINUTES = 20;

/** The timed activities of a workshop: what, how long, on which blocks, in which order. */
export function AgendaDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useT();
  const editor = useEditor();
  const language = useLanguage();
  const agenda = useEditorState((state) => agendaOf(state.document));
  const current = useEditorState((state) => state.timer?.activityId ?? null);
  const [chosenId, setChosenId] = useState(current);
  const [isReplaced, setIsReplaced] = useState(false);
  const [newId, setNewId] = useState<string | null>(null);
  const chosen = agenda.find(({ id }) => id === chosenId) ?? agenda[0];
  const isLocked = isReadOnly(editor);
  const parts = useRef<HTMLDivElement>(null);
  // What was pressed may be gone: the keyboard goes to the list, once its rows are those of now.
  const focusList = (): void =>
    void requestAnimationFrame(() => parts.current?.querySelector<HTMLElement>('[role=listbox]')?.focus());

  const add = (): void => {
    const id = editor.environment.newId();
    const title = t('agenda.untitled', { number: agenda.length + 1 });
    editor.commit('step.agenda', addActivity(editor.get().document, { id, title, minutes: FIRST_MINUTES }));
    setChosenId(id);
    setNewId(id);
  };
  const apply = (ready: ReadyAgenda): void => {
    setIsReplaced(agenda.length > 0);
    setChosenId(null);
    void applyReadyAgenda(editor, ready, language);
  };
  const start = (id: string): void => {
    onClose();
    startActivity(editor, id);
  };
  const [first] = agenda;
  const isTimed = timerOf(editor) !== null;
  return (
    <DialogFrame
      title={t('agenda.title')}
      width="wide"
      onClose={onClose}
      startButtons={
        <>
          {first && !isLocked && <ReadyMenu onChoose={apply} />}
          <Button icon={<Plus size={16} aria-hidden />} isDisabled={isLocked} onPress={add}>
            {t('agenda.add')}
          </Button>
        </>
      }
      buttons={
        <>
          <Button tone={first && !isTimed ? 'plain' : 'primary'} onPress={onClose}>
            {t('dialog.close')}
          </Button>
          {first && !isTimed && (
            <Button tone="primary" onPress={() => start(first.id)}>
              {t('agenda.start')}
            </Button>
          )}
        </>
      }
    >
      {chosen ? (
        <>
          <AgendaSummary agenda={agenda} />
          {isReplaced && (
            <Replaced
              onUndone={() => {
                setIsReplaced(false);
                focusList();
              }}
            />
          )}
          <div ref={parts} className={css('parts')}>
            <ActivityList
              agenda={agenda}
              chosenId={chosen.id}
              currentId={current}
              isLocked={isLocked}
              takesFocus={newId === null}
              onChoose={setChosenId}
            />
            <fieldset disabled={isLocked} className={css('fields')}>
              <ActivityFields
                key={chosen.id}
                activity={chosen}
                isNew={chosen.id === newId}
                place={agenda.indexOf(chosen)}
                count={agenda.length}
                onStart={() => start(chosen.id)}
                onMoved={focusList}
              />
            </fieldset>
          </div>
        </>
      ) : (
        <>
          <p className={css('hint')}>{t('agenda.empty')}</p>
          {!isLocked && <ReadyCards onChoose={apply} />}
        </>
      )}
    </DialogFrame>
  );
}

/** Nobody was asked, so the way back is at hand: undo waits behind a dialog. */
function Replaced({ onUndone }: Readonly<{ onUndone: () => void }>) {
  const t = useT();
  const editor = useEditor();
  const undo = (): void => {
    editor.undo();
    onUndone();
  };
  return (
    <p role="status" className={css('replaced')}>
      {t('agenda.replaced')}
      <Button onPress={undo}>{t('shell.undo')}</Button>
    </p>
  );
}
