import { Pencil } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { ShownStep } from '../../model/workshop/stepPicture.ts';
import { noteShownStep } from '../../state/presenting.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useReadOnly, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import styles from './PresenterView.module.css';

const css = classesOf(styles);

/** What to say at this step; what comes to mind while rehearsing, or in front of the room, is written down where it is read. */
export function SpeakerNote({ step: { key, note } }: Readonly<{ step: ShownStep }>) {
  const t = useT();
  const isLocked = useReadOnly();
  const [written, setWritten] = useState<string | null>(null);
  // A clicker goes on while one writes.
  if (written !== null && written !== key) setWritten(null);
  const isWriting = written === key;
  const onWrite = (): void => setWritten(key);
  const text = useNoteFrame(key, isWriting);
  return (
    <div className={css('note')}>
      <div className={css('noteHead')}>
        <h2 className={css('label')}>{t('present.note')}</h2>
        {note !== '' && !isWriting && !isLocked && (
          <IconButton size="small" placement="top" label={t('present.editNote')} icon={<Pencil size={14} />} onPress={onWrite} />
        )}
      </div>
      {isWriting ? (
        <NoteField note={note} onDone={() => setWritten(null)} />
      ) : (
        // A long note has to be scrolled by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div ref={text} role="region" data-scrolls="" aria-label={t('present.note')} tabIndex={0} className={css('text')}>
          {note === '' ? (
            <div className={css('none')}>
              <p>{t('present.noNote')}</p>
              {!isLocked && <Button onPress={onWrite}>{t('present.writeNote')}</Button>}
            </div>
          ) : (
            note
          )}
        </div>
      )}
    </div>
  );
}

/** Where the note is read: from its beginning at each step, and by the keyboard once the field is gone that had it. */
function useNoteFrame(key: string, isWriting: boolean): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const wasWriting = useRef(false);
  useLayoutEffect(() => {
    frame.current?.scrollTo(0, 0);
  }, [key]);
  useLayoutEffect(() => {
    if (wasWriting.current && document.activeElement === document.body) frame.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);
  return frame;
}

/** One visit is one undo step. React sets no value in it, for that cuts the browser's own Undo into single letters. */
function NoteField({ note, onDone }: Readonly<{ note: string; onDone: () => void }>) {
  const t = useT();
  const editor = useEditor();
  const visit = `story:note:${useId()}`;
  return (
    <textarea
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- somebody has just asked to write
      autoFocus
      aria-label={t('arrange.note')}
      placeholder={t('arrange.notePlaceholder')}
      defaultValue={note}
      className={css('text')}
      onFocus={({ currentTarget }) => currentTarget.setSelectionRange(note.length, note.length)}
      onInput={({ currentTarget }) => noteShownStep(editor, currentTarget.value, visit)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
      onBlur={onDone}
    />
  );
}
