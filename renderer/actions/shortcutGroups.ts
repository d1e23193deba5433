import type { MessageKey } from '../i18n/catalogues.ts';

type PlainLabel = Extract<MessageKey, `menu.${string}` | `shortcuts.group.${string}`>;

/** The chapters of the shortcut sheet, by what a command's id begins with. Each command belongs to one. */
export const SHORTCUT_GROUPS: readonly Readonly<{ label: PlainLabel; belongs: (id: string) => boolean }>[] = [
  { label: 'shortcuts.group.cards', belongs: startsWith('card.', 'link.', 'tidy.', 'segment.') },
  { label: 'shortcuts.group.moving', belongs: startsWith('block.', 'focus.', 'select.') },
  { label: 'menu.edit', belongs: startsWith('edit.', 'find.') },
  { label: 'menu.file', belongs: startsWith('file.', 'version.') },
  { label: 'menu.view', belongs: startsWith('zoom.', 'view.', 'compare.', 'check.', 'theme.', 'language.', 'colors.') },
  { label: 'menu.workshop', belongs: startsWith('present.', 'agenda.', 'timer.', 'entry.', 'prompts.', 'vote.') },
  { label: 'menu.help', belongs: startsWith('help.') },
];

function startsWith(...prefixes: readonly string[]): (id: string) => boolean {
  return (id) => prefixes.some((prefix) => id.startsWith(prefix));
}
