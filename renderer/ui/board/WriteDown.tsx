import { Plus } from 'lucide-react';
import { useRef, useState, type FocusEvent, type FormEvent } from 'react';
import { parkText } from '../../actions/board/parkingActions.ts';
import { useEditor, useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import styles from './ParkingTray.module.css';

const css = classesOf(styles);

/** One field for what belongs nowhere yet, Enter after Enter. Leaving it adds what is written, as a click beside a card does. */
export function WriteDown() {
  const t = useT();
  const editor = useEditor();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = (): void => {
    parkText(editor, text);
    setText('');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add();
    // After the button the next thought follows in the field.
    field.current?.focus();
  };
  const leave = ({ currentTarget }: FocusEvent): void => {
    // While only the window is left, the field waits with its text.
    if (document.activeElement !== currentTarget) add();
  };
  return (
    <form className={css('form')} onSubmit={submit}>
      <input
        ref={field}
        aria-label={t('parking.add')}
        placeholder={t('parking.addHint')}
        value={text}
        className={css('field')}
        lang={editor.get().document.info.language}
        onChange={({ target }) => setText(target.value)}
        onBlur={leave}
      />
      <Button type="submit" icon={<Plus size={16} strokeWidth={1.75} aria-hidden />}>
        {t('parking.addButton')}
      </Button>
    </form>
  );
}
