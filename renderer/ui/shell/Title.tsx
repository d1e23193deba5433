import { useState, type KeyboardEvent } from 'react';
import { changeInfo } from '../../model/edits/infoEdits.ts';
import { finishWriting } from '../../state/cardWriting.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { Tip } from '../widgets/Tip.tsx';
import { Button } from 'react-aria-components';
import styles from './Title.module.css';

/** The document's title, which a click renames, and whether there is unsaved work. */
export function Title() {
  const t = useT();
  const [isRenaming, setRenaming] = useState(false);
  // The info record is replaced at each change, so it can be watched.
  const title = useEditorState((state) => state.document.info.title);
  const fileName = useEditorState((state) => (state.file.ref ? state.file.name : null));
  const isEdited = useEditorState((state) => state.file.isEdited);
  const shown = title.trim() === '' ? t('untitled') : title;
  return (
    <div className={styles['title']}>
      {isRenaming ? (
        <TitleField title={title} onDone={() => setRenaming(false)} />
      ) : (
        <h1 className={styles['heading']}>
          <Tip text={t('shell.title.rename')}>
            <Button
              className={styles['name'] ?? ''}
              aria-label={`${shown}, ${t('shell.title.rename')}`}
              onPress={() => setRenaming(true)}
            >
              {shown}
            </Button>
          </Tip>
        </h1>
      )}
      {fileName !== null && fileName !== title && <span className={styles['file']}>{fileName}.bmc</span>}
      {isEdited && <span className={styles['edited']}>{t('shell.edited')}</span>}
    </div>
  );
}

function TitleField({ title, onDone }: Readonly<{ title: string; onDone: () => void }>) {
  const t = useT();
  const editor = useEditor();
  const [text, setText] = useState(title);
  const commit = (): void => {
    onDone();
    const next = text.trim();
    finishWriting(editor);
    if (next !== '') editor.commit('step.info', changeInfo(editor.get().document, { title: next }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
    else if (event.key === 'Escape') onDone();
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
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
