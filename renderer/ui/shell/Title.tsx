import { useState, type KeyboardEvent } from 'react';
import { changeInfo } from '../../model/edits/infoEdits.ts';
import { finishWriting } from '../../state/cardWriting.ts';
import type { Editor } from '../../state/editor.ts';
import { showFocus } from '../board/boardFocus.ts';
import { useEditor, useEditorState, useReadOnly, useT } from '../context.tsx';
import { Tip } from '../widgets/Tip.tsx';
import { Button } from 'react-aria-components';
import { BOARD_ATTRIBUTE } from './focusPlace.ts';
import { classNames } from '../widgets/classNames.ts';
import styles from './Title.module.css';

/** The document's title, which a click renames, and whether there is unsaved work. */
export function Title() {
  const t = useT();
  const editor = useEditor();
  const [opened, setOpened] = useState<'no' | 'byPointer' | 'byKeyboard'>('no');
  const [isBack, setBack] = useState(false);
  // The info record is replaced at each change, so it can be watched.
  const title = useEditorState((state) => state.document.info.title);
  const fileName = useEditorState((state) => (state.file.ref ? state.file.name : null));
  const isEdited = useEditorState((state) => state.file.isEdited);
  const isReadOnly = useReadOnly();
  const shown = title.trim() === '' ? t('untitled') : title;
  const close = (isByKey: boolean): void => {
    setOpened('no');
    setBack(isByKey && opened === 'byKeyboard');
    if (isByKey && opened === 'byPointer') requestAnimationFrame(() => focusBoard(editor));
  };
  return (
    <div className={styles['title']}>
      {opened !== 'no' ? (
        <TitleField title={title} onDone={close} />
      ) : isReadOnly ? (
        <h1 className={classNames(styles['heading'], styles['fixed'])}>{shown}</h1>
      ) : (
        <h1 className={styles['heading']}>
          <Tip text={t('shell.title.rename')}>
            <Button
              className={styles['name'] ?? ''}
              aria-label={`${shown}, ${t('shell.title.rename')}`}
              autoFocus={isBack}
              onPress={({ pointerType }) =>
                setOpened(pointerType === 'keyboard' || pointerType === 'virtual' ? 'byKeyboard' : 'byPointer')
              }
            >
              {shown}
            </Button>
          </Tip>
        </h1>
      )}
      {fileName !== null && fileName !== title && <span className={styles['file']}>{fileName}.bmc</span>}
      {/* Always there: an element that comes with the first letter would end the run of letters that Undo takes back. */}
      <span hidden={!isEdited} className={styles['edited']}>
        {t('shell.edited')}
      </span>
    </div>
  );
}

/** `onDone` is told whether a key ended it: then the keyboard goes back to where it came from. */
function TitleField({ title, onDone }: Readonly<{ title: string; onDone: (isByKey: boolean) => void }>) {
  const t = useT();
  const editor = useEditor();
  const [text, setText] = useState(title);
  const commit = (isByKey: boolean): void => {
    onDone(isByKey);
    const next = text.trim();
    finishWriting(editor);
    if (next !== '') editor.commit('step.info', changeInfo(editor.get().document, { title: next }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    // The field goes and the board gets the focus at once: the same key must not mean something there as well.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') commit(true);
    else onDone(true);
  };
  return (
    <input
      autoFocus
      aria-label={t('shell.title.name')}
      className={styles['field']}
      value={text}
      maxLength={200}
      onChange={(event) => setText(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => commit(false)}
      onKeyDown={onKeyDown}
    />
  );
}

/** A person who clicked on the title comes from the board and goes on there. */
function focusBoard(editor: Editor): void {
  const board = document.querySelector<HTMLElement>(`[${BOARD_ATTRIBUTE}]`);
  if (board) showFocus(board, editor);
}
