import { useRef } from 'react';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { CardFindings } from './CardFindings.tsx';
import { CardLinks } from './CardLinks.tsx';
import { ColorField } from './ColorField.tsx';
import { editCard } from './editCard.ts';
import { Field } from './Field.tsx';
import styles from './Inspector.module.css';
import { KindFields } from './KindFields.tsx';
import { TextField } from './TextField.tsx';
import { useFieldRequest } from './useFieldRequest.ts';
import { WidthField } from './WidthField.tsx';

const css = classesOf(styles);

type Props = Readonly<{ cardId: string }>;

/** One card: text and colour, the fields of its kind, notes, links and width. Each part looks up what it shows. */
export function CardPanel({ cardId }: Props) {
  const t = useT();
  const panel = useRef<HTMLDivElement>(null);
  const block = useEditorState(({ document }) => document.cards.get(cardId)?.block);
  useFieldRequest(cardId, panel);
  if (!block) return null;
  return (
    <div ref={panel} className={css('panel')}>
      <h2 className={css('heading')}>{t(`block.${block}`)}</h2>
      <CardText cardId={cardId} />
      <ColorField cardIds={[cardId]} />
      <KindFields cardId={cardId} block={block} />
      <CardNotes cardId={cardId} />
      <CardFindings cardId={cardId} />
      <CardLinks cardId={cardId} />
      <CardWidth cardId={cardId} />
    </div>
  );
}

function CardText({ cardId }: Props) {
  const t = useT();
  const editor = useEditor();
  const text = useEditorState(({ document }) => document.cards.get(cardId)?.text ?? '');
  // What is being written on the board shows here letter by letter, before it is committed.
  const writing = useEditorState(({ editing }) => (editing?.cardId === cardId ? editing.text : null));
  const language = useEditorState((state) => state.document.info.language);
  return (
    <Field name="text">
      <TextField
        isMultiline
        label={t('inspector.text')}
        value={writing ?? text}
        lang={language}
        editKey={`text:${cardId}`}
        onEdit={(next, key) => editCard(editor, 'step.editText', cardId, { text: next }, key)}
      />
    </Field>
  );
}

function CardNotes({ cardId }: Props) {
  const t = useT();
  const editor = useEditor();
  const notes = useEditorState(({ document }) => document.cards.get(cardId)?.notes ?? '');
  const language = useEditorState((state) => state.document.info.language);
  return (
    <Field name="notes">
      <TextField
        isMultiline
        label={t('inspector.notes')}
        placeholder={t('inspector.notesHint')}
        value={notes}
        lang={language}
        editKey={`notes:${cardId}`}
        onEdit={(next, key) => editCard(editor, 'step.notes', cardId, { notes: next || undefined }, key)}
      />
    </Field>
  );
}

function CardWidth({ cardId }: Props) {
  const width = useEditorState(({ document }) => document.cards.get(cardId)?.width);
  return width !== undefined && <WidthField cardId={cardId} width={width} />;
}
