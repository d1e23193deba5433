import type { Host } from '../../host/host.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'edit.cut': 'cut',
  'edit.copy': 'copy',
  'edit.delete': 'delete',
  'edit.selectAll': 'selectAll',
};

/**
 * The native Edit menu while somebody types: its commands mean the text, not the cards. True if it was such a command.
 * `execCommand` is deprecated, but nothing else keeps the field's own undo.
 */
export function editTextField(actionId: string, host: Pick<Host, 'readClipboardText'>): boolean {
  const command = COMMANDS[actionId];
  if (command !== undefined) document.execCommand(command);
  else if (actionId === 'edit.paste')
    void host.readClipboardText().then((text) => document.execCommand('insertText', false, text));
  else return false;
  return true;
}
