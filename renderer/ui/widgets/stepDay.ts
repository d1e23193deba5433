import type { KeyboardEvent } from 'react';
import { formatDay } from '../../actions/words/formatDay.ts';
import { dayAfter, parseDay } from '../../i18n/dayText.ts';
import type { Language } from '../../i18n/translate.ts';

/** Arrow up and down in a field of a day: the next one and the one before. It is heard as typing, and undone like it. */
export function stepDay(event: KeyboardEvent<HTMLInputElement>, language: Language): void {
  const days = { ArrowUp: 1, ArrowDown: -1 }[event.key];
  const { currentTarget: field, altKey, ctrlKey, metaKey } = event;
  const day = days === undefined || altKey || ctrlKey || metaKey ? null : parseDay(field.value);
  if (days === undefined || day === null) return;
  event.preventDefault();
  field.select();
  // Deprecated, but nothing else keeps the field's own undo.
  document.execCommand('insertText', false, formatDay(dayAfter(day, days), language, 'medium'));
}
