import { TIME_KEYS } from '../../model/details/workshopLists.ts';
import { useEditor, useEditorState, useT } from '../context.tsx';
import { CheckChips } from '../widgets/CheckChips.tsx';
import { commonTime, setTime } from './cardsTime.ts';

/** One of three or none, for one card or several: a press on another one changes it, a press on the same takes it away. */
export function TimeField({ cardIds }: Readonly<{ cardIds: readonly string[] }>) {
  const editor = useEditor();
  const t = useT();
  const time = useEditorState(({ document }) => commonTime(document, cardIds));
  return (
    <CheckChips
      label={t('field.time')}
      chosen={time ? [time] : []}
      options={TIME_KEYS.map((id) => ({ id, label: t(`time.${id}`) }))}
      onChange={(next) =>
        setTime(
          editor,
          cardIds,
          next.find((key) => key !== time),
        )
      }
    />
  );
}
