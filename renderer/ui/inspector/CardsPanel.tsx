import { Copy, CopyPlus, LayoutGrid, MoveRight, Scissors, Trash2, type LucideIcon } from 'lucide-react';
import { useMemo } from 'react';
import { classesOf } from '../widgets/classesOf.ts';
import { useActions, useActionStatus, useEditor, useEditorState, useT } from '../context.tsx';
import { ColorField } from './ColorField.tsx';
import styles from './Inspector.module.css';
import { TimeField } from './TimeField.tsx';

const css = classesOf(styles);

/** Several cards: how many, their colour and time, and what can be done with all of them at once. */
export function CardsPanel() {
  const editor = useEditor();
  const t = useT();
  const selection = useEditorState((state) => state.selection);
  const cardIds = useMemo(() => {
    const { cards } = editor.get().document;
    return [...selection].filter((id) => cards.has(id));
  }, [editor, selection]);
  return (
    <div className={css('panel')}>
      <h2 className={css('heading')}>{t('inspector.cards', { count: cardIds.length })}</h2>
      {cardIds.length > 0 && (
        <>
          <ColorField cardIds={cardIds} />
          <TimeField cardIds={cardIds} />
        </>
      )}
      <div className={css('buttons')}>
        <ActionButton id="card.move" icon={MoveRight} label={t('inspector.moveTo')} />
        <ActionButton id="tidy.block" icon={LayoutGrid} label={t('inspector.tidy')} />
        <ActionButton id="edit.cut" icon={Scissors} label={t('action.edit.cut')} />
        <ActionButton id="edit.copy" icon={Copy} label={t('action.edit.copy')} />
        <ActionButton id="edit.duplicate" icon={CopyPlus} label={t('inspector.duplicate')} />
        <ActionButton id="edit.delete" icon={Trash2} label={t('inspector.delete')} />
      </div>
    </div>
  );
}

function ActionButton({ id, icon: Icon, label }: Readonly<{ id: string; icon: LucideIcon; label: string }>) {
  const actions = useActions();
  const status = useActionStatus(id);
  return (
    <button type="button" className={css('button')} disabled={!status?.isEnabled} onClick={() => actions.run(id)}>
      <Icon size={15} strokeWidth={1.75} aria-hidden />
      {label}
    </button>
  );
}
