import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { findText, refreshFind } from '../../actions/board/findCards.ts';
import { closeFind, countMatches, stepFind } from '../../actions/board/findSteps.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Editor } from '../../state/editor.ts';
import type { Find } from '../../state/editorState.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import styles from './FindBar.module.css';

const css = classesOf(styles);

/** The search, a row above the board: a field, where in the matches it stands, and stepping. Nothing while no search is open. */
export function FindBar() {
  const find = useEditorState((state) => state.find);
  return find && <OpenFindBar find={find} />;
}

function OpenFindBar({ find }: Readonly<{ find: Find }>) {
  const editor = useEditor();
  const t = useT();
  const language = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const revision = useEditorState((state) => state.revision);
  useEffect(() => refreshFind(editor, language), [editor, revision, language]);
  useLayoutEffect(() => enterField(field.current), []);
  useEffect(() => selectWhenAskedAgain(editor, field), [editor]);

  const hasMatches = countMatches(find) > 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys bubble up from the field; <search> is a landmark
    <search className={css('bar')} aria-label={t('find.bar')} onKeyDown={(event) => pressKey(event, editor)}>
      <div className={css('box')}>
        <Search size={15} strokeWidth={1.75} aria-hidden className={css('icon')} />
        <input
          ref={field}
          type="search"
          className={css('field')}
          aria-label={t('find.field')}
          placeholder={t('find.hint')}
          value={find.query}
          spellCheck={false}
          onChange={({ target }) => findText(editor, target.value, language)}
        />
        <output className={css(hasMatches || find.query.trim() === '' ? 'count' : 'none')}>{countText(find, t)}</output>
      </div>
      <IconButton
        size="small"
        label={t('find.previous')}
        icon={<ChevronUp size={16} />}
        isDisabled={!hasMatches}
        onPress={() => stepFind(editor, -1)}
      />
      <IconButton
        size="small"
        label={t('find.next')}
        icon={<ChevronDown size={16} />}
        isDisabled={!hasMatches}
        onPress={() => stepFind(editor, 1)}
      />
      <IconButton size="small" label={t('find.close')} icon={<X size={16} />} onPress={() => closeFind(editor)} />
    </search>
  );
}

function countText(find: Find, t: Translate): string {
  if (find.query.trim() === '') return '';
  const count = countMatches(find);
  return count === 0 ? t('find.none') : t('find.count', { current: find.current + 1, count });
}

/** The command Find on an open bar brings the keyboard back to its field. */
function selectWhenAskedAgain(editor: Editor, field: { readonly current: HTMLInputElement | null }): () => void {
  return editor.store.subscribe(({ find }, { find: before }) => {
    if (!find || !before || find === before) return;
    if (find.query === before.query && find.current === before.current && find.matches === before.matches)
      enterField(field.current);
  });
}

function enterField(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

function pressKey(event: KeyboardEvent, editor: Editor): void {
  if (event.nativeEvent.isComposing) return;
  const isField = event.target instanceof HTMLInputElement;
  if (event.key === 'Escape') closeFind(editor);
  else if (event.key === 'Enter' && isField) stepFind(editor, event.shiftKey ? -1 : 1);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
