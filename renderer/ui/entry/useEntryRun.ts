import { reportRemovedLinks } from '../../actions/board/cardActions.ts';
import { stepText } from '../../actions/actionText.ts';
import { correctBeside, endCorrection, moveEntry, writeCorrection } from '../../actions/workshop/entryCorrection.ts';
import { tellIfLeftOut, tellIfLinesTooLong } from '../../actions/clipboard/longText.ts';
import type { Pasted } from '../../actions/clipboard/pasted.ts';
import {
  choosePlace,
  closeEntry,
  enterLines,
  entryPlace,
  enterText,
  placeBeside,
  type EntryPlace,
} from '../../actions/workshop/quickEntry.ts';
import { announce } from '../board/announce.ts';
import { useActionContext, useActions, useEditor, useT } from '../context.tsx';
import type { EntryCommand } from './entryCommand.ts';
import { usePlaceName } from './Place.tsx';

/** What the field's keys do, and say. `command` answers what is then to stand in the field; null: what stands there stays. */
export type EntryRun = Readonly<{
  command: (command: EntryCommand, text: string) => string | null;
  lines: (text: string) => void;
}>;

export function useEntryRun(): EntryRun {
  const editor = useEditor();
  const actions = useActions();
  const context = useActionContext();
  const t = useT();
  const nameOf = usePlaceName();

  const isCorrecting = (): boolean => editor.get().entry?.correcting !== null;
  const here = (): string => nameOf(entryPlace(editor.get()));
  const told = ({ count, left }: Pasted): void => {
    if (count === 1) announce(t('entry.added', { place: here() }));
    else if (count > 1) announce(t('entry.addedMany', { count, place: here() }));
    tellIfLeftOut(context, left);
  };
  const enter = (text: string): string => {
    if (!isCorrecting()) told(enterText(editor, text));
    else {
      announce(text.trim() === '' ? t('entry.deleted') : t('entry.corrected', { place: here() }));
      writeCorrection(editor, text);
    }
    tellIfLinesTooLong(context, text);
    return '';
  };
  const goTo = (place: EntryPlace): null => {
    if (isCorrecting()) {
      reportRemovedLinks(context, moveEntry(editor, place), place === 'parking');
      announce(t('entry.moved', { place: here() }));
    } else {
      choosePlace(editor, place);
      announce(nameOf(place));
    }
    return null;
  };
  const close = (text: string): null => {
    // As everywhere, Escape keeps what was written; a correction that was not finished leaves the card as it was.
    if (isCorrecting()) endCorrection(editor);
    else enter(text);
    closeEntry(editor);
    return null;
  };
  const correct = (step: 1 | -1): string | null => {
    const text = correctBeside(editor, step);
    if (text !== null) announce(text === '' ? here() : t('entry.correcting', { card: text, place: here() }));
    return text;
  };
  const takeStep = (kind: 'undo' | 'redo'): null => {
    const { undoLabel, redoLabel } = editor.get();
    const step = stepText(t, kind === 'undo' ? undoLabel : redoLabel);
    if (actions.run(`edit.${kind}`)) announce(t(kind === 'undo' ? 'entry.undone' : 'entry.redone', { step }));
    return null;
  };
  return {
    command: (command, text) => {
      switch (command.kind) {
        case 'enter':
          return enter(text);
        case 'close':
          return close(text);
        case 'place':
          return goTo(command.place);
        case 'step':
          return goTo(placeBeside(editor.get(), command.step));
        case 'correct':
          return correct(command.step);
        case 'undo':
        case 'redo':
          return takeStep(command.kind);
      }
    },
    lines: (text) => {
      told(enterLines(editor, text));
      tellIfLinesTooLong(context, text);
    },
  };
}
