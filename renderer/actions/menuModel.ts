import type { MenuEntry, MenuRole } from '../../electron/contract.ts';
import { BLOCK_KEYS } from '../model/blocks.ts';
import { COLOR_MODES } from '../model/colorModes.ts';
import { COLOR_KEYS } from '../model/colors.ts';
import type { MessageKey } from '../i18n/catalogues.ts';
import { VIEWS } from '../state/editorState.ts';
import type { ActionRunner } from './actionRunner.ts';
import { textOf } from './actionText.ts';
import { LANGUAGE_CHOICES, THEME_CHOICES } from './appearanceActions.ts';
import { menuAccelerator, usableShortcuts } from './shortcuts.ts';

/** A menu as data: commands by id. `recent` is the list of recent files; roles exist in native menus only. */
export type MenuItem =
  | Readonly<{ kind: 'action'; id: string }>
  | Readonly<{ kind: 'separator' }>
  | Readonly<{ kind: 'recent' }>
  | Readonly<{ kind: 'role'; role: MenuRole; label: MessageKey }>
  | Submenu;

export type Submenu = Readonly<{ kind: 'menu'; label: MessageKey; items: readonly MenuItem[] }>;

const LINE: MenuItem = { kind: 'separator' };

function actions(...ids: readonly string[]): readonly MenuItem[] {
  return ids.map((id) => ({ kind: 'action', id }));
}

function role(name: 'hide' | 'hideOthers' | 'unhide' | 'quit' | 'minimize' | 'zoom' | 'front' | 'togglefullscreen'): MenuItem {
  return { kind: 'role', role: name, label: `role.${name}` };
}

function menu(label: MessageKey, items: readonly MenuItem[]): Submenu {
  return { kind: 'menu', label, items };
}

const FILE = menu('menu.file', [
  ...actions('file.new', 'file.newWindow', 'file.open'),
  { kind: 'recent' },
  LINE,
  ...actions('file.save', 'file.saveAs', 'file.revert', 'file.versions', 'file.recover'),
  LINE,
  ...actions('version.save', 'version.list', 'version.compare'),
  LINE,
  ...actions('file.info'),
  LINE,
  ...actions('file.import', 'file.exportPdf', 'file.exportBlank', 'file.exportAs'),
  LINE,
  ...actions('file.print'),
  LINE,
  ...actions('file.close'),
]);

const EDIT = menu('menu.edit', [
  ...actions('edit.undo', 'edit.redo'),
  LINE,
  ...actions('edit.cut', 'edit.copy', 'edit.paste', 'edit.duplicate', 'edit.delete'),
  LINE,
  ...actions('edit.selectAll', 'find.open'),
]);

const CARD = menu('menu.card', [
  ...actions('card.add', 'card.write', 'card.hypothesis', 'link.add', 'card.park'),
  LINE,
  menu('menu.moveTo', actions(...BLOCK_KEYS.map((block) => `card.moveTo.${block}`))),
  menu('menu.color', actions(...['none', ...COLOR_KEYS].map((color) => `card.color.${color}`))),
  LINE,
  ...actions('tidy.block', 'tidy.board'),
]);

const VIEW = menu('menu.view', [
  ...actions(...VIEWS.map((view) => `view.${view}`), 'compare.open', 'check.next', 'check.previous', 'view.hypotheses'),
  LINE,
  ...actions('zoom.in', 'zoom.out', 'zoom.actual', 'zoom.fit', 'zoom.selection'),
  LINE,
  ...actions('segment.spotlight', 'view.leftRail', 'view.rightRail', 'view.large'),
  LINE,
  menu('menu.colors', [...actions(...COLOR_MODES.map((mode) => `colors.${mode}`))]),
  ...actions('colors.legend', 'view.parking'),
  LINE,
  menu('menu.theme', actions(...THEME_CHOICES.map((theme) => `theme.${theme}`))),
  menu('menu.language', actions(...LANGUAGE_CHOICES.map((language) => `language.${language}`))),
]);

const TIMER = menu('menu.timer', [
  ...actions('timer.toggle', 'timer.next', 'timer.previous', 'timer.addMinute', 'timer.restart', 'timer.stop'),
  LINE,
  ...actions('timer.large', 'timer.blocks', 'timer.sound', 'timer.warning'),
]);

const WORKSHOP = menu('menu.workshop', [
  ...actions('present.start', 'present.startHere', 'present.audience', 'present.edit'),
  LINE,
  ...actions('agenda.open'),
  TIMER,
  ...actions('entry.open', 'prompts.open'),
  LINE,
  ...actions('vote.open', 'vote.clear'),
]);

const HELP = menu('menu.help', [
  ...actions('help.palette', 'help.shortcuts'),
  LINE,
  ...actions('help.checkUpdates', 'help.releases', 'help.about'),
]);

/** The menus behind the menu button. */
export const MENUS: readonly Submenu[] = [FILE, EDIT, CARD, VIEW, WORKSHOP, HELP];

const QUIT = role('quit');

const MAC_APP = menu('menu.app', [...actions('help.about'), LINE, role('hide'), role('hideOthers'), role('unhide'), LINE, QUIT]);

const MAC_WINDOW = menu('menu.window', [role('minimize'), role('zoom'), LINE, role('front')]);
const FULL_SCREEN = role('togglefullscreen');

/** The same menus with what the system's own menu bar has besides. */
function nativeMenus(isMac: boolean): readonly Submenu[] {
  const file = isMac ? FILE : { ...FILE, items: [...FILE.items, LINE, QUIT] };
  const view = { ...VIEW, items: [...VIEW.items, LINE, FULL_SCREEN] };
  return isMac ? [MAC_APP, file, EDIT, CARD, view, WORKSHOP, MAC_WINDOW, HELP] : [file, EDIT, CARD, view, WORKSHOP, HELP];
}

/** On a Mac these reach text fields only by role; on the board they become the page's own clipboard events. */
const MAC_CLIPBOARD: ReadonlyMap<string, MenuRole> = new Map([
  ['edit.cut', 'cut'],
  ['edit.copy', 'copy'],
  ['edit.paste', 'paste'],
]);

/** The id of the command that opens a recent file; such ids are no actions and are run by `runMenuId`. */
export const RECENT_PREFIX = 'recent:';

/** What the main process needs to draw the native menu, in the language and state of now. */
export function nativeMenu(runner: ActionRunner): readonly MenuEntry[] {
  const { app } = runner.context();
  return nativeMenus(app.getState().info.platform === 'mac').flatMap((item) => nativeEntries(item, runner));
}

function nativeEntries(item: MenuItem, runner: ActionRunner): readonly MenuEntry[] {
  const context = runner.context();
  const { t } = context;
  switch (item.kind) {
    case 'separator':
      return [item];
    case 'role':
      return [{ kind: 'role', role: item.role, label: textOf(t, item.label) }];
    case 'menu':
      return [
        { kind: 'submenu', label: textOf(t, item.label), entries: item.items.flatMap((one) => nativeEntries(one, runner)) },
      ];
    case 'recent':
      return [{ kind: 'submenu', label: t('action.file.openRecent'), entries: recentEntries(runner) }];
    case 'action': {
      const found = runner.find(item.id);
      if (!found) return [];
      const clipboard = context.app.getState().info.platform === 'mac' ? MAC_CLIPBOARD.get(item.id) : undefined;
      if (clipboard) return [{ kind: 'role', role: clipboard, label: textOf(t, found.label) }];
      const accelerator = menuAccelerator(usableShortcuts(found.shortcuts, context.host.kind)[0]);
      const checked = found.isChecked?.(context) ?? null;
      return [
        {
          kind: 'action',
          id: item.id,
          label: textOf(t, found.menuLabel ?? found.label),
          accelerator,
          enabled: found.isEnabled(context),
          checked,
        },
      ];
    }
  }
}

function recentEntries(runner: ActionRunner): readonly MenuEntry[] {
  const { app, t } = runner.context();
  const entries = app.getState().recent.map(({ file }): MenuEntry => {
    return { kind: 'action', id: RECENT_PREFIX + file.id, label: file.name, accelerator: '', enabled: true, checked: null };
  });
  const none: MenuEntry = {
    kind: 'action',
    id: '',
    label: t('action.file.noRecent'),
    accelerator: '',
    enabled: false,
    checked: null,
  };
  return entries.length > 0 ? entries : [none];
}
