import { MAX_COUNT } from '../../model/details/detailsSchema.ts';
import { sizeUnits } from '../../model/queries/sizeUnits.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { NumberField } from '../widgets/NumberField.tsx';
import styles from './Section.module.css';
import { TextField } from './TextField.tsx';
import { useDetail } from './useDetail.ts';

const css = classesOf(styles);

const RANGE = { least: 0, most: MAX_COUNT };

/** How many customers, in a unit of the person's own. Units of other segments are offered; without a number there is none. */
export function SizeField({ cardId }: Readonly<{ cardId: string }>) {
  const t = useT();
  const editor = useEditor();
  const language = useEditorState((state) => state.document.info.language);
  const { value: segment, change, takeBack } = useDetail(cardId, 'segment');
  const size = segment?.size;
  return (
    <div className={css('pair')}>
      <NumberField
        label={t('field.size')}
        value={size?.count}
        range={RANGE}
        editKey={`size:${cardId}`}
        onEdit={(count, mergeKey) => change({ ...segment, size: count === undefined ? undefined : { ...size, count } }, mergeKey)}
        onTakeBack={takeBack}
      />
      <TextField
        label={t('inspector.unit')}
        placeholder={t('inspector.unitHint')}
        value={size?.unit ?? ''}
        lang={language}
        isDisabled={size === undefined}
        suggest={() => sizeUnits(editor.get().document)}
        editKey={`unit:${cardId}`}
        onEdit={(unit, mergeKey) => size && change({ ...segment, size: { ...size, unit: unit || undefined } }, mergeKey)}
      />
    </div>
  );
}
