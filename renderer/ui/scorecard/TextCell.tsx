import { useEditorState } from '../context.tsx';
import { TextField } from '../inspector/TextField.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import styles from './Experience.module.css';

const css = classesOf(styles);

type TextCellProps = Readonly<{
  label: string;
  value: string | undefined;
  editKey: string;
  isMultiline?: boolean;
  /** Undefined: nothing is written there any more. */
  onEdit: (text: string | undefined, mergeKey: string) => void;
}>;

/** What a person has to say to a point or a question. */
export function TextCell({ value = '', onEdit, ...rest }: TextCellProps) {
  const language = useEditorState((state) => state.document.info.language);
  return (
    <div className={css('cell')}>
      <TextField {...rest} value={value} lang={language} onEdit={(text, key) => onEdit(text || undefined, key)} />
    </div>
  );
}
