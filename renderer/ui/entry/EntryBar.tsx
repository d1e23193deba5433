import { X } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { correctEntry, endCorrection, removeEntry } from '../../actions/workshop/entryCorrection.ts';
import { entered, entryPlace, showEntryBlock, type Entered } from '../../actions/workshop/quickEntry.ts';
import type { Editor } from '../../state/editor.ts';
import type { QuickEntry } from '../../state/editorState.ts';
import { announce } from '../board/announce.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import styles from './EntryBar.module.css';
import { EntryField, type EntryFieldHandle } from './EntryField.tsx';
import { PlaceButtons } from './PlaceButtons.tsx';
import { PlaceIcon, usePlaceName } from './Place.tsx';
import { RecentEntries } from './RecentEntries.tsx';

const css = classesOf(styles);

/** Quick entry at the lower edge of the canvas: one field, Enter after Enter. Nothing while it is closed. */
export function EntryBar() {
  const entry = useEditorState((state) => state.entry);
  return entry && <OpenEntryBar entry={entry} />;
}

function OpenEntryBar({ entry }: Readonly<{ entry: QuickEntry }>) {
  const editor = useEditor();
  const t = useT();
  const nameOf = usePlaceName();
  const field = useRef<EntryFieldHandle>(null);
  const place = useEditorState(entryPlace);
  const revision = useEditorState((state) => state.revision);
  // The document changes in place; its revision says when to look again.
  const entries = useMemo(() => (revision >= 0 ? entered(editor.get(), entry) : []), [editor, entry, revision]);
  useLayoutEffect(() => field.current?.focus(), []);
  // The bar takes its room from the board; what it left out of sight comes back.
  const height = useEditorState((state) => state.viewport.height);
  useEffect(() => showEntryBlock(editor), [editor, height]);
  useEffect(() => focusWhenAskedAgain(editor, () => field.current?.focus()), [editor]);

  const correct = (one: Entered): void => {
    correctEntry(editor, one);
    field.current?.show(one.text);
  };
  const remove = (one: Entered): void => {
    removeEntry(editor, one.id);
    announce(t('entry.deleted'));
    if (entry.correcting !== one.id) return field.current?.focus();
    endCorrection(editor);
    field.current?.show('');
  };
  return (
    <section aria-label={t('entry.title')} className={css('bar')}>
      <header className={css('head')}>
        <h2 className={css('place')}>
          <PlaceIcon place={place} />
          <span className={css('name')}>{nameOf(place)}</span>
        </h2>
        <PlaceButtons place={place} onChoose={(chosen) => field.current?.choose(chosen)} />
        <p className={css('count')}>{t('entry.count', { count: entries.length })}</p>
        <IconButton
          size="small"
          placement="top"
          label={t('entry.close')}
          icon={<X size={16} />}
          onPress={() => field.current?.close()}
        />
      </header>
      <EntryField ref={field} entry={entry} place={place} />
      <footer className={css('foot')}>
        <RecentEntries entries={entries} correcting={entry.correcting} onCorrect={correct} onRemove={remove} />
        <p className={css('hint')}>{t(entry.correcting === null ? 'entry.hint' : 'entry.hintCorrecting')}</p>
      </footer>
    </section>
  );
}

/** The command on an open bar brings the keyboard back to its field. */
function focusWhenAskedAgain(editor: Editor, focus: () => void): () => void {
  return editor.store.subscribe(({ entry }, { entry: before }) => {
    if (!entry || !before || entry === before) return;
    const { isParking, added, correcting } = before;
    if (entry.isParking === isParking && entry.added === added && entry.correcting === correcting) focus();
  });
}
