import { Plus } from 'lucide-react';
import { useState } from 'react';
import { startActivity, timerOf } from '../../actions/workshop/timerActions.ts';
import type { ReadyAgenda } from '../../model/workshop/agendaTemplates.ts';
import { addActivity, agendaOf } from '../../model/workshop/agendaEdits.ts';
import { isReadOnly } from '../../state/readOnly.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import styles from './Agenda.module.css';
import { AgendaParts } from './AgendaParts.tsx';
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
        <AgendaParts
          agenda={agenda}
          chosen={chosen}
          currentId={current}
          newId={newId}
          isLocked={isLocked}
          isReplaced={isReplaced}
          onChoose={setChosenId}
          onStart={() => start(chosen.id)}
          onUndone={() => setIsReplaced(false)}
        />
      ) : (
        <>
          <p className={css('hint')}>{t('agenda.empty')}</p>
          {!isLocked && <ReadyCards onChoose={apply} />}
        </>
      )}
    </DialogFrame>
  );
}
