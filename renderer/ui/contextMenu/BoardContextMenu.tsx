import { useMemo } from 'react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { addCardHere, blockAt } from '../../actions/board/newCardHere.ts';
import type { Point } from '../../layout/geometry.ts';
import type { ContextMenu } from '../../state/appState.ts';
import { useApp, useEditor, useServices, useT } from '../context.tsx';
import { MenuTree } from '../menus/MenuTree.tsx';
import { useMenuRun } from '../menus/useMenuRun.ts';
import menuStyles from '../widgets/menu.module.css';
import { classesOf } from '../widgets/classesOf.ts';
import styles from './BoardContextMenu.module.css';
import { contextMenuItems } from './contextMenuItems.ts';

const css = classesOf(styles);
const menuCss = classesOf(menuStyles);

/** The context menu of the board or of a segment in the rail, where the pointer (or what has the focus) asked for it. */
export function BoardContextMenu() {
  const place = useApp((state) => state.contextMenu);
  return place && <OpenContextMenu key={`${place.x} ${place.y}`} place={place} />;
}

function OpenContextMenu({ place }: Readonly<{ place: ContextMenu }>) {
  const editor = useEditor();
  const t = useT();
  const { app } = useServices();
  const { onRun, onOpenChange } = useMenuRun();
  // As it was when the menu opened: entries must not change under the pointer.
  const items = useMemo(() => {
    const state = editor.get();
    const isBeside = place.of === 'board' && blockAt(state, onCanvas(place)) === null;
    return contextMenuItems(state, place.of === 'segment' ? 'rail' : isBeside ? 'beside' : 'block');
  }, [editor, place]);
  const close = (isOpen: boolean): void => {
    if (isOpen) return;
    app.setState({ contextMenu: null });
    onOpenChange(false);
  };
  const run = (id: string): void => {
    const isHere = id === 'card.add' && editor.get().selection.size === 0;
    if (isHere) afterClosing(() => addCardHere(editor, onCanvas(place)));
    else onRun(id);
  };
  return (
    <MenuTrigger isOpen onOpenChange={close}>
      {/* A point to hang the menu on; nobody sees or reaches it. */}
      <Button
        className={css('anchor')}
        style={{ left: place.x, top: place.y }}
        excludeFromTabOrder
        aria-label={t('contextMenu.label')}
      />
      <Popover placement="bottom start" offset={0} className={menuCss('popover')}>
        <MenuTree label={t('contextMenu.label')} items={items} onRun={run} />
      </Popover>
    </MenuTrigger>
  );
}

/** Two frames: the menu goes in the first and gives the focus back in the second. */
function afterClosing(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

/** From the window's coordinates to the canvas's. */
function onCanvas({ x, y }: Point): Point {
  const box = document.querySelector('[data-board]')?.getBoundingClientRect();
  return { x: x - (box?.left ?? 0), y: y - (box?.top ?? 0) };
}
