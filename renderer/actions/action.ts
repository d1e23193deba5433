import type { MessageKey } from '../i18n/catalogues.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Host } from '../host/host.ts';
import type { ColorKey } from '../model/colors.ts';
import type { AppStore } from '../state/appState.ts';
import type { Editor } from '../state/editor.ts';

/** What a command may work with. `editor` is null on the start screen. */
export type ActionContext = Readonly<{ app: AppStore; host: Host; editor: Editor | null; t: Translate }>;

/**
 * A command as data: the menus, the palette, the toolbar, the context menu and the shortcuts all read these.
 * Ids are `noun.verb` and final, for they are the public automation surface together with the English labels.
 */
export type Action = Readonly<{
  id: string;
  label: MessageKey;
  /** Where the menu it stands in says the rest: `Channels` in “Move to”. */
  menuLabel?: MessageKey;
  /** The colour it gives, drawn beside it. */
  swatch?: ColorKey | 'none';
  /**
   * Key combinations such as `Mod+Z`, `Shift+Mod+Z`, `N`, `Alt+ArrowUp`; `Mod` is Ctrl, or Cmd on a Mac. The first one is
   * shown. Letters are matched by what they type, digits and punctuation too, so that other keyboard layouts work.
   */
  shortcuts: readonly string[];
  /**
   * Where its shortcut works: `board` on the canvas while the keyboard focus is on the board or nowhere, `window` the same
   * in every view, `always` also in text fields and dialogs (only for combinations with Mod or function keys, and with Alt but on a
   * Mac, where it types). Run from a menu or the palette, a command of the board brings the canvas first.
   */
  scope: 'board' | 'window' | 'always';
  isEnabled: (context: ActionContext) => boolean;
  /** For commands that are on or off; left out for the rest. */
  isChecked?: (context: ActionContext) => boolean;
  run: (context: ActionContext) => void | Promise<void>;
}>;

/** Runs a command with the editor of a context where there is one; for actions that only make sense on a board. */
export function withEditor(run: (editor: Editor, context: ActionContext) => void | Promise<void>): Action['run'] {
  return (context) => (context.editor ? run(context.editor, context) : undefined);
}

export function hasEditor(context: ActionContext): boolean {
  return context.editor !== null;
}

export function hasSelection(context: ActionContext): boolean {
  return (context.editor?.get().selection.size ?? 0) > 0;
}
