import { useCallback, useEffect, useRef } from 'react';
import type { Editor } from '../../state/editor.ts';
import { showBlock, showStep, stepBy, toggleBlack, toggleSpeakerView } from '../../state/presenting.ts';
import { useEditor } from '../context.tsx';
import { presentCommand, type PresentCommand } from './presentKeys.ts';

type PresentKeys = Readonly<{
  isListOpen: boolean;
  onList: () => void;
  onLaser: () => void;
  onAudience: () => void;
  onFullScreen: () => void;
  onLeave: () => void;
}>;

/** Mounted once: the keys of a presentation, wherever the focus is in it. The answer does what a key pressed elsewhere says. */
export function usePresentKeys(keys: PresentKeys): (command: PresentCommand) => void {
  const editor = useEditor();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      const isInList = Boolean(target?.closest('[role=listbox]'));
      const isOnControl = isInList || Boolean(target?.closest('button'));
      const command = presentCommand(event, isOnControl);
      // A list has its own use for arrows and letters, a long note for two of them, one that is written for most.
      if (!command || (isInList && isOfList(command)) || scrolls(target, event.key) || isTyped(target, event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat || command.kind === 'by') run(command, editor, latest.current);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [editor]);
  return useCallback((command) => run(command, editor, latest.current), [editor]);
}

/** Whether an arrow moves a text that is longer than its frame; what does is marked. */
function scrolls(target: Element | null, key: string): boolean {
  const frame = target?.closest('[data-scrolls]');
  return (key === 'ArrowUp' || key === 'ArrowDown') && Boolean(frame && frame.scrollHeight > frame.clientHeight);
}

/** Whether a key belongs to a text that is being written: all but those of a clicker and of the window. */
function isTyped(target: Element | null, key: string): boolean {
  return target instanceof HTMLTextAreaElement && !/^(?:Page|F\d)/.test(key);
}

function isOfList({ kind }: PresentCommand): boolean {
  return kind !== 'leave' && kind !== 'steps' && kind !== 'nothing' && kind !== 'fullScreen';
}

function run(command: PresentCommand, editor: Editor, { isListOpen, ...on }: PresentKeys): void {
  switch (command.kind) {
    case 'by':
      return stepBy(editor, command.by);
    case 'block':
      return showBlock(editor, command.block);
    case 'first':
      return showStep(editor, 0);
    case 'last':
      return showStep(editor, Infinity);
    case 'black':
      return toggleBlack(editor);
    case 'speaker':
      return toggleSpeakerView(editor);
    case 'steps':
      return on.onList();
    case 'laser':
      return on.onLaser();
    case 'audience':
      return on.onAudience();
    case 'fullScreen':
      return on.onFullScreen();
    case 'leave':
      return isListOpen ? on.onList() : on.onLeave();
    case 'nothing':
      return undefined;
  }
}
