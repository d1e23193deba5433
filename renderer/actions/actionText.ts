import type { MessageKey } from '../i18n/catalogues.ts';
import { isMessageKey, type Translate } from '../i18n/translate.ts';
import type { Host } from '../host/host.ts';
import type { Action } from './action.ts';
import { formatShortcut, usableShortcuts, type Platform } from './shortcuts.ts';

/** The text of a key that is data, such as a command's label; such keys take no parameters. */
export function textOf(t: Translate, key: MessageKey): string {
  return t(key, undefined);
}

/** The name of an undo step; empty for none. */
export function stepText(t: Translate, label: string | null): string {
  return label !== null && isMessageKey(label) ? textOf(t, label) : '';
}

/** A command's first usable shortcut as people read it; empty if it has none. */
export function shortcutText(action: Action, platform: Platform, hostKind: Host['kind']): string {
  const first = usableShortcuts(action.shortcuts, hostKind)[0];
  return first === undefined ? '' : formatShortcut(first, platform);
}
