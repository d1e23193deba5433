import { MoveRight, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { parkedShown } from '../../actions/board/findSteps.ts';
import { deleteParked, placeInBlock } from '../../actions/board/parkingActions.ts';
import { cardName } from '../../actions/words/cardName.ts';
import { BLOCK_KEYS, type BlockKey } from '../../model/blocks.ts';
import type { Card } from '../../model/document.ts';
import { PARKED_ATTRIBUTE, PARKING_ATTRIBUTE } from '../../stage/parkingPlaces.ts';
import { useEditor, useEditorState, useReadOnly, useT } from '../context.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import menuStyles from '../widgets/menu.module.css';
import { blockOfDigit } from './blockOfDigit.ts';
import { classesOf } from '../widgets/classesOf.ts';
import styles from './ParkingTray.module.css';
import { PanelHint, SidePanel } from './SidePanel.tsx';
import { WriteDown } from './WriteDown.tsx';

const css = classesOf(styles);
const NONE: readonly Card[] = [];

/** Cards beside the board that belong nowhere yet: written down here or parked, and placed when their block is known. */
export function ParkingTray() {
  const t = useT();
  const editor = useEditor();
  const parked = useEditorState(({ document }) => document.info.parked ?? NONE);
  const isLocked = useReadOnly();
  const isTarget = useEditorState(({ gesture }) => gesture?.kind === 'move' && gesture.parks);
  const list = useRef<HTMLUListElement>(null);
  const title = (
    <>
      {t('parking.title')} <span className={css('count')}>{parked.length}</span>
    </>
  );
  return (
    <SidePanel
      label={t('parking.title')}
      title={title}
      closeLabel={t('parking.close')}
      onClose={() => editor.set({ isParkingShown: false })}
      {...{ [PARKING_ATTRIBUTE]: '' }}
    >
      {parked.length === 0 && <PanelHint>{t('parking.empty')}</PanelHint>}
      <ul ref={list} className={css('list')}>
        {parked.map((card, index) => (
          // Ids of parked cards need not differ, their places do.
          <ParkedCard key={`${card.id}-${index}`} card={card} index={index} isLocked={isLocked} list={list} />
        ))}
      </ul>
      {isTarget ? <p className={css('target')}>{t('parking.drop')}</p> : !isLocked && <WriteDown />}
    </SidePanel>
  );
}

type ListRef = Readonly<{ current: HTMLUListElement | null }>;
type ParkedCardProps = Readonly<{ card: Card; index: number; isLocked: boolean; list: ListRef }>;

function ParkedCard({ card, index, isLocked, list }: ParkedCardProps) {
  const t = useT();
  const item = useRef<HTMLLIElement>(null);
  const isAway = useEditorState(({ gesture }) => gesture?.kind === 'place' && gesture.index === index);
  const isFound = useEditorState(({ find }) => find?.parked.includes(index) === true);
  const isShown = useEditorState((state) => parkedShown(state) === index);
  useEffect(() => {
    if (isShown) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  return (
    <li
      ref={item}
      data-found={isShown ? 'shown' : isFound || undefined}
      data-away={isAway || undefined}
      aria-current={isShown || undefined}
      className={css('card')}
      {...(!isLocked && { [PARKED_ATTRIBUTE]: index })}
    >
      <span className={css('text')}>{card.text || cardName('', t)}</span>
      {!isLocked && <CardButtons card={card} index={index} onGone={(what) => focusNeighbour(list, index, what)} />}
    </li>
  );
}

/** When a card has gone the keyboard goes to the same button of the one in its place, the last one, or the field below. */
function focusNeighbour(list: ListRef, index: number, button: 'place' | 'delete'): void {
  // After the menu of the card that went has given the focus back to nothing.
  setTimeout(() => {
    const items = list.current?.children ?? [];
    const neighbour = items[Math.min(index, items.length - 1)];
    const field = list.current?.closest('section')?.querySelector<HTMLElement>('form input');
    (neighbour?.querySelectorAll<HTMLElement>('button')[button === 'place' ? 0 : 1] ?? field)?.focus();
  });
}

type CardButtonsProps = Readonly<{ card: Card; index: number; onGone: (button: 'place' | 'delete') => void }>;

function CardButtons({ card, index, onGone }: CardButtonsProps) {
  const t = useT();
  const editor = useEditor();
  const name = cardName(card.text, t);
  const [isOpen, setOpen] = useState(false);
  const place = (block: BlockKey): void => {
    placeInBlock(editor, index, block);
    onGone('place');
  };
  // Before the menu, which looks for items that begin with what is typed.
  const pressDigit = (event: KeyboardEvent): void => {
    const block = blockOfDigit(event);
    if (!block) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    place(block);
  };
  return (
    <>
      <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button aria-label={t('parking.place', { card: name })} className={css('place')}>
          <MoveRight size={14} aria-hidden />
        </Button>
        <Popover placement="top end" className={menuStyles['popover'] ?? ''}>
          <div onKeyDownCapture={pressDigit}>
            <Menu aria-label={t('parking.place', { card: name })} className={menuStyles['menu'] ?? ''}>
              {BLOCK_KEYS.map((block, at) => (
                <MenuItem
                  key={block}
                  id={block}
                  textValue={t(`block.${block}`)}
                  onAction={() => place(block)}
                  className={menuStyles['item'] ?? ''}
                >
                  <span className={menuStyles['label']}>{t(`block.${block}`)}</span>
                  <kbd className={menuStyles['keys']} aria-hidden>
                    {at + 1}
                  </kbd>
                </MenuItem>
              ))}
            </Menu>
          </div>
        </Popover>
      </MenuTrigger>
      <IconButton
        size="small"
        label={t('parking.delete', { card: name })}
        icon={<Trash2 size={14} />}
        onPress={() => {
          deleteParked(editor, index);
          onGone('delete');
        }}
      />
    </>
  );
}
