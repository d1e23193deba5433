import { Plus } from 'lucide-react';
import { useLayoutEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import type { Box } from '../../layout/geometry.ts';
import type { BlockBox } from '../../layout/poster.ts';
import type { BlockKey } from '../../model/blocks.ts';
import { useActions, useEditor, useEditorState, useReadOnly, useT } from '../context.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import styles from './Board.module.css';
import { connectOptions } from './optionList.ts';

const css = classesOf(styles);

/** One block: a region named by title and count, its cards as a listbox, and the + of its header. */
export function BlockRegion({ block }: Readonly<{ block: BlockKey }>) {
  const editor = useEditor();
  const t = useT();
  const actions = useActions();
  const box = useEditorState((state) => state.layout.blocks[block]);
  const count = useEditorState((state) => state.derived.order[block].length);
  const isReadOnly = useReadOnly();
  const hasFocus = useEditorState((state) => state.focus.block === block);
  const listbox = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (listbox.current ? connectOptions(listbox.current, block, editor, t) : undefined), [block, editor, t]);

  const title = t(`block.${block}`);
  const addCard = (): void => {
    editor.set({ focus: { block, cardId: null }, selection: new Set() });
    actions.run('card.add');
  };
  return (
    <section
      className={css('region')}
      data-block={block}
      aria-label={t('accessible.region', { block: title, cards: t('cards.count', { count }) })}
      style={place(box)}
    >
      <div
        ref={listbox}
        className={css('list')}
        role="listbox"
        aria-label={title}
        aria-multiselectable
        style={contentPlace(box)}
      />
      {/* One Tab stop less a block: the button can be reached from the block that has the focus. */}
      {!isReadOnly && (
        <button
          type="button"
          className={css('add')}
          aria-label={t('accessible.addCard', { block: title })}
          tabIndex={hasFocus ? 0 : -1}
          onClick={addCard}
          onKeyDown={pressButton}
        >
          <Plus size={15} strokeWidth={1.75} aria-hidden />
        </button>
      )}
    </section>
  );
}

/** On the board Enter means writing on a card; on the button it presses the button. */
function pressButton(event: KeyboardEvent): void {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
}

function place({ x, y, width, height }: Box): CSSProperties {
  return { left: x, top: y, width, height };
}

/** The listbox covers the content area, which the cards' places count from. */
function contentPlace({ x, y, content }: BlockBox): CSSProperties {
  return place({ ...content, x: content.x - x, y: content.y - y });
}
