import type { KeyboardEvent } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { BLOCK_KEYS } from '../../model/blocks.ts';
import { blockOfDigit } from '../board/blockOfDigit.ts';
import { classesOf } from '../widgets/classesOf.ts';
import { useActions, useApp, useEditorState, useServices, useT } from '../context.tsx';
import { DialogFrame } from '../widgets/DialogFrame.tsx';
import styles from './Picker.module.css';

const css = classesOf(styles);

/** Moving cards without dragging: a block's digit, or arrows and Enter. */
export function MovePicker() {
  const isOpen = useApp((state) => state.overlay?.kind === 'movePicker');
  return isOpen ? <OpenMovePicker /> : null;
}

function OpenMovePicker() {
  const { app } = useServices();
  const actions = useActions();
  const t = useT();
  const count = useEditorState(({ selection, document }) => [...selection].filter((id) => document.cards.has(id)).length);
  const here = useEditorState(({ selection, document }) => {
    const blocks = new Set([...selection].flatMap((id) => document.cards.get(id)?.block ?? []));
    return blocks.size === 1 ? ([...blocks][0] ?? null) : null;
  });
  // Where the cards are now: Enter alone moves nothing.
  const start = here ?? BLOCK_KEYS[0];
  const close = (): void => app.setState({ overlay: null });
  const move = (block: unknown): void => {
    close();
    if (block !== here) actions.run(`card.moveTo.${String(block)}`);
  };
  const pressDigit = (event: KeyboardEvent): void => {
    const block = blockOfDigit(event);
    if (!block) return;
    event.preventDefault();
    event.stopPropagation();
    move(block);
  };
  return (
    <DialogFrame title={t('movePicker.title', { count })} width="narrow" onClose={close}>
      <div className={css('picker')} onKeyDownCapture={pressDigit}>
        <ListBox aria-label={t('movePicker.list')} className={css('list')} onAction={move}>
          {BLOCK_KEYS.map((block, index) => (
            <ListBoxItem
              key={block}
              ref={block === start ? focusNow : undefined}
              id={block}
              textValue={t(`block.${block}`)}
              className={css('option')}
            >
              <kbd className={css('digit')} aria-hidden>
                {index + 1}
              </kbd>
              <span className={css('name')}>{t(`block.${block}`)}</span>
              {block === here && <span className={css('aside')}>{t('movePicker.here')}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
        <p className={css('from')}>{t('movePicker.hint')}</p>
      </div>
    </DialogFrame>
  );
}

function focusNow(option: Element | null): void {
  if (option instanceof HTMLElement) option.focus();
}
