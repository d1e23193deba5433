import { classesOf } from '../board/classesOf.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { MeasurementsEditor } from '../customer/MeasurementsEditor.tsx';
import { CardLinks } from './CardLinks.tsx';
import { ColorField } from './ColorField.tsx';
import { editCard } from './editCard.ts';
import styles from './Inspector.module.css';
import { TextField } from './TextField.tsx';
import { WidthField } from './WidthField.tsx';

const css = classesOf(styles);

/** One card: text, colour, width, notes and links. */
export function CardPanel({ cardId }: Readonly<{ cardId: string }>) {
  const editor = useEditor();
  const t = useT();
  const card = useEditorState((state) => state.document.cards.get(cardId));
  // What is being written on the board shows here letter by letter, before it is committed.
  const writing = useEditorState(({ editing }) => (editing?.cardId === cardId ? editing.text : null));
  const language = useEditorState((state) => state.document.info.language);
  if (!card) return null;
  return (
    <div className={css('panel')}>
      <h2 className={css('heading')}>{t(`block.${card.block}`)}</h2>
      <TextField
        isMultiline
        label={t('inspector.text')}
        value={writing ?? card.text}
        lang={language}
        editKey={`text:${cardId}`}
        onEdit={(text, key) => editCard(editor, 'step.editText', cardId, { text }, key)}
      />
      <ColorField cardIds={[cardId]} />
      <TextField
        isMultiline
        label={t('inspector.notes')}
        placeholder={t('inspector.notesHint')}
        value={card.notes ?? ''}
        lang={language}
        editKey={`notes:${cardId}`}
        onEdit={(notes, key) => editCard(editor, 'step.notes', cardId, { notes: notes || undefined }, key)}
      />
      {card.block === 'customerSegments' && (
        <section className={css('section')}>
          <h3 className={css('subheading')}>{t('field.measurements')}</h3>
          <MeasurementsEditor cardId={cardId} />
        </section>
      )}
      <CardLinks cardId={cardId} />
      <WidthField cardId={cardId} width={card.width} />
    </div>
  );
}
