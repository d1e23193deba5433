import { useEffect, useRef, useState } from 'react';
import { showOnNewDisplay } from '../../actions/workshop/openAudience.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { StepPicture } from '../../model/workshop/stepPicture.ts';
import type { Presenting } from '../../state/editorState.ts';
import { setAudience } from '../../state/presenting.ts';
import { useEditor, useLanguage, useServices } from '../context.tsx';
import { useTheme } from '../theme/useTheme.ts';
import { createPresenterEnd, openPort, type PresenterEnd } from './audienceChannel.ts';
import type { AudienceCommand, RoomSize, Spot } from './audienceMessages.ts';
import { holdPresence } from './presence.ts';

export type AudienceWire = Readonly<{
  /** Of the room's window, once it has said so. */
  size: RoomSize | null;
  point: (spot: Spot | null) => void;
}>;

type Shows = Readonly<{ presenting: Presenting; document: CanvasDocument; picture: StepPicture | null }>;

/** Keeps the window of the audience showing what this one says, and closes it in the end. */
export function useAudience(
  { presenting, document, picture }: Shows,
  onCommand: (command: AudienceCommand) => void,
): AudienceWire {
  const { host } = useServices();
  const language = useLanguage();
  const { name: theme } = useTheme();
  const [size, setSize] = useState<RoomSize | null>(null);
  const wire = useRef<PresenterEnd | null>(null);
  const command = useRef(onCommand);
  const { audience, index, steps, isBlack } = presenting;
  const { id } = audience;
  useEffect(() => {
    command.current = onCommand;
  });
  useEffect(() => {
    if (id === null) return undefined;
    const leave = holdPresence(id);
    const end = createPresenterEnd(openPort(id), { onCommand: (given) => command.current(given), onSize: setSize });
    wire.current = end;
    const stop = (): void => {
      if (wire.current !== end) return;
      wire.current = null;
      end.end();
      leave();
      void host.closeAudience();
    };
    // A page that is left says so; one that is lost lets its presence go.
    window.addEventListener('pagehide', stop, { once: true });
    return () => {
      window.removeEventListener('pagehide', stop);
      setSize(null);
      stop();
    };
  }, [id, host]);
  useEffect(() => {
    if (!picture) return;
    const progress = { at: index + 1, of: steps.length };
    wire.current?.tell({ document, look: { language, theme }, shown: { picture, progress, isBlack } });
  }, [id, document, language, theme, picture, index, steps, isBlack]);
  useDisplays(id !== null);
  return { size, point: (spot) => wire.current?.point(spot) };
}

/** What happens to the window of the audience from outside, and to the displays. */
function useDisplays(isOpen: boolean): void {
  const { host } = useServices();
  const editor = useEditor();
  useEffect(() => {
    const stopClosed = host.onAudienceClosed((trouble) => setAudience(editor, { id: null, trouble }));
    const stopDisplays = host.onDisplaysChanged((hasOther) => {
      if (hasOther && !isOpen) void showOnNewDisplay(host, editor);
    });
    return () => {
      stopClosed();
      stopDisplays();
    };
  }, [host, editor, isOpen]);
}
