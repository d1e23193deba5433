import { MoveRight, Trash2, X } from 'lucide-react';
import { useMemo, useState, type FormEvent } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { parkedMatches } from '../../actions/findCards.ts';
import { deleteParked, parkText, placeInBlock } from '../../actions/parkingActions.ts';
import { BLOCK_KEYS } from '../../model/blocks.ts';
import type { Card } from '../../model/document.ts';
import { useEditor, useEditorState, useLanguage, useT } from '../context.tsx';
import { IconButton } from '../widgets/IconButton.tsx';
import menuStyles from '../widgets/menu.module.css';
import { classesOf } from './classesOf.ts';
import { cardName } from './linkWords.ts';
import styles from './ParkingTray.module.css';

const css = classesOf(styles);
const NONE: readonly Card[] = [];

/** Cards beside the board that belong nowhere yet: written down here or parked, and placed when their block is known. */
export function ParkingTray() {
  const t = useT();
  const editor = useEditor();
  const language = useLanguage();
  const parked = useEditorState(({ document }) => document.info.parked ?? NONE);
  const query = useEditorState(({ find }) => find?.query ?? '');
  const isLocked = useEditorState(({ file }) => file.readOnly !== undefined);
  const matches = useMemo(
    () => parkedMatches({ ...editor.get().document, info: { ...editor.get().document.info, parked } }, query, language),
    [editor, parked, query, language],
  );
  return (
    <section aria-label={t('parking.title')} className={css('tray')}>
      <header className={css('head')}>
        <h2 className={css('title')}>
          {t('parking.title')} <span className={css('count')}>{parked.length}</span>
        </h2>
        <IconButton
          size="small"
          label={t('parking.close')}
          icon={<X size={14} />}
          onPress={() => editor.set({ isParkingShown: false })}
        />
      </header>
      {parked.length === 0 && <p className={css('hint')}>{t('parking.empty')}</p>}
      <ul className={css('list')}>
        {parked.map((card, index) => (
          // Ids of parked cards need not differ, their places do.
          <li key={`${card.id}-${index}`} data-found={matches.has(index) || undefined} className={css('card')}>
            <span className={css('text')}>{card.text || cardName('', t)}</span>
            {!isLocked && <CardButtons card={card} index={index} />}
          </li>
        ))}
      </ul>
      {!isLocked && <WriteDown />}
    </section>
  );
}

function CardButtons({ card, index }: Readonly<{ card: Card; index: number }>) {
  const t = useT();
  const editor = useEditor();
  const name = cardName(card.text, t);
  return (
    <>
      <MenuTrigger>
        <Button aria-label={t('parking.place', { card: name })} className={css('place')}>
          <MoveRight size={14} aria-hidden />
        </Button>
        <Popover placement="top end" className={menuStyles['popover'] ?? ''}>
          <Menu aria-label={t('parking.place', { card: name })} className={menuStyles['menu'] ?? ''}>
            {BLOCK_KEYS.map((block) => (
              <MenuItem
                key={block}
                id={block}
                onAction={() => placeInBlock(editor, index, block)}
                className={menuStyles['item'] ?? ''}
              >
                <span className={menuStyles['label']}>{t(`block.${block}`)}</span>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <IconButton
        size="small"
        label={t('parking.delete', { card: name })}
        icon={<Trash2 size={14} />}
        onPress={() => deleteParked(editor, index)}
      />
    </>
  );
}

/** One field, Enter after Enter. */
function WriteDown() {
  const t = useT();
  const editor = useEditor();
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    parkText(editor, text);
    setText('');
  };
  return (
    <form className={css('form')} onSubmit={submit}>
      <input
        aria-label={t('parking.add')}
        placeholder={t('parking.addHint')}
        value={text}
        className={css('field')}
        onChange={({ target }) => setText(target.value)}
      />
    </form>
  );
}
