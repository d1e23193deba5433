import { useEffect, useLayoutEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { finishAndAddNext, finishWriting } from '../../state/cardWriting.ts';
import { layoutCard } from '../../layout/cardText.ts';
import type { CardBox } from '../../layout/boardLayout.ts';
import type { Editor } from '../../state/editor.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import styles from './CardEditor.module.css';
import { useCamera } from './useCamera.ts';

const css = classesOf(styles);

/** Writing on a card, in place: a text field exactly over the paper that the canvas draws, line for line. */
export function CardEditor() {
  const editor = useEditor();
  const cardId = useEditorState((state) => state.editing?.cardId ?? null);
  const sheet = useRef<HTMLDivElement>(null);
  useCamera(sheet, editor);
  return (
    <div className={css('board')}>
      <div ref={sheet} className={css('sheet')}>
        {cardId !== null && <CardField key={cardId} cardId={cardId} />}
      </div>
    </div>
  );
}

function CardField({ cardId }: Readonly<{ cardId: string }>) {
  const editor = useEditor();
  const t = useT();
  const text = useEditorState((state) => state.editing?.text ?? '');
  const box = useEditorState((state) => state.layout.cards.get(cardId));
  const field = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.value = editor.get().editing?.text ?? '';
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [editor]);
  useLayoutEffect(() => growToText(field.current), [text]);
  useEffect(() => stayThroughSaving(editor, cardId, field), [editor, cardId]);

  if (!box) return null;
  // No value and no default: React would set it after each key, and that cuts the browser's Undo into single letters.
  return (
    <textarea
      ref={field}
      data-card-editor
      className={css('field')}
      aria-label={t('accessible.cardText')}
      placeholder={t('accessible.write')}
      lang={editor.get().document.info.language}
      spellCheck
      style={place(box, text)}
      onInput={({ currentTarget }) => writeText(editor, currentTarget.value)}
      onKeyDown={(event) => pressKey(event, editor)}
      onBlur={() => finishAfterBlur(editor, cardId, field)}
    />
  );
}

function writeText(editor: Editor, text: string): void {
  const { editing } = editor.get();
  if (editing) editor.set({ editing: { ...editing, text } });
}

/**
 * Saving takes the text so far into the document and goes on writing at once. For a moment in between nobody writes, and
 * the focus goes to the card; here it comes back, with the caret, the browser's Undo and blanks at the end as they were.
 */
function stayThroughSaving(editor: Editor, cardId: string, field: { readonly current: HTMLTextAreaElement | null }): () => void {
  return editor.store.subscribe(({ editing }, { editing: before }) => {
    if (before !== null || editing?.cardId !== cardId || !field.current) return;
    field.current.focus({ preventScroll: true });
    writeText(editor, field.current.value);
  });
}

/** Keys while writing. While an input method composes, they belong to it. */
function pressKey(event: KeyboardEvent, editor: Editor): void {
  if (event.nativeEvent.isComposing) return;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const isDone = event.key === 'Escape' || (isPlain && event.key === 'Enter' && !event.shiftKey);
  const isTab = isPlain && event.key === 'Tab';
  if (!isDone && !isTab) return;
  // The focus returns to the card at once; the same key must not mean something there as well.
  event.preventDefault();
  event.stopPropagation();
  if (isTab && !event.shiftKey) finishAndAddNext(editor);
  else finishWriting(editor);
}

/**
 * Commits once the focus has settled. Sooner, the card would take the focus back from the field the person clicked on;
 * and the window losing the focus is no end of writing.
 */
function finishAfterBlur(editor: Editor, cardId: string, field: { readonly current: HTMLTextAreaElement | null }): void {
  setTimeout(() => {
    const isElsewhere = document.activeElement !== field.current || field.current === null;
    if (isElsewhere && editor.get().editing?.cardId === cardId) finishWriting(editor);
  }, 0);
}

function place(box: CardBox, text: string): CSSProperties {
  return { left: box.x, top: box.y, width: box.width, minHeight: layoutCard({ text, width: box.width }).height };
}

/** Where the browser breaks a line the card will not break, the field needs a line more for a while. */
function growToText(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = '0';
  field.style.height = `${field.scrollHeight}px`;
}
