import { useRef } from 'react';
import type { Activity } from '../../model/workshop/agenda.ts';
import { useEditor, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import { ActivityFields } from './ActivityFields.tsx';
import { ActivityList } from './ActivityList.tsx';
import styles from './Agenda.module.css';
import { AgendaSummary } from './AgendaSummary.tsx';

const css = classesOf(styles);

type AgendaPartsProps = Readonly<{
  agenda: readonly Activity[];
  chosen: Activity;
  /** The one the timer is at. */
  currentId: string | null;
  /** The one that was added last, whose title has the focus. */
  newId: string | null;
  isLocked: boolean;
  /** Whether a ready agenda has just taken the place of another. */
  isReplaced: boolean;
  onChoose: (id: string) => void;
  onStart: () => void;
  onUndone: () => void;
}>;

/** The activities, and the fields of the chosen one. */
export function AgendaParts({ agenda, chosen, currentId, newId, isLocked, isReplaced, ...on }: AgendaPartsProps) {
  const parts = useRef<HTMLDivElement>(null);
  // What was pressed may be gone: the keyboard goes to the list, once its rows are those of now.
  const focusList = (): void =>
    void requestAnimationFrame(() => parts.current?.querySelector<HTMLElement>('[role=listbox]')?.focus());
  const undone = (): void => {
    on.onUndone();
    focusList();
  };
  return (
    <>
      <AgendaSummary agenda={agenda} />
      {isReplaced && <Replaced onUndone={undone} />}
      <div ref={parts} className={css('parts')}>
        <ActivityList
          agenda={agenda}
          chosenId={chosen.id}
          currentId={currentId}
          isLocked={isLocked}
          takesFocus={newId === null}
          onChoose={on.onChoose}
        />
        <fieldset disabled={isLocked} className={css('fields')}>
          <ActivityFields
            key={chosen.id}
            activity={chosen}
            isNew={chosen.id === newId}
            place={agenda.indexOf(chosen)}
            count={agenda.length}
            onStart={on.onStart}
            onMoved={focusList}
          />
        </fieldset>
      </div>
    </>
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
