import { useCallback, useEffect, useRef, useState } from 'react';
import { loadLanguage } from '../../i18n/translate.ts';
import { createRoomEnd, openPort, type RoomEnd, type RoomScene } from './audienceChannel.ts';
import type { AudienceCommand } from './audienceMessages.ts';
import { whenAbsent } from './presence.ts';

/** ms until a presenter who has said nothing counts as gone, as after the browser has brought old windows back. */
const PATIENCE = 5_000;

/** What the room sees. `isOver`: there is no presenter any more. */
export type Room = Readonly<{ scene: RoomScene | null; isOver: boolean; send: (command: AudienceCommand) => void }>;

export function useRoom(id: string): Room {
  const [scene, setScene] = useState<RoomScene | null>(null);
  const [isOver, setOver] = useState(false);
  const end = useRef<RoomEnd | null>(null);
  useEffect(() => {
    let isHere = true;
    let hasScene = false;
    let stopWaiting = (): void => undefined;
    const onEnd = (): void => {
      setOver(true);
      // Allowed to windows that a page has opened. Any other shows that it is over.
      window.close();
    };
    const show = async (next: RoomScene): Promise<void> => {
      // Once; what comes meanwhile stays in its order.
      await loadLanguage(next.look.language);
      if (isHere) setScene(next);
    };
    const onScene = (next: RoomScene): void => {
      hasScene = true;
      void show(next);
    };
    const room = createRoomEnd(openPort(id), { onScene, onEnd });
    const tellSize = (): void => room.tellSize({ width: window.innerWidth, height: window.innerHeight });
    end.current = room;
    tellSize();
    window.addEventListener('resize', tellSize);
    const timer = setTimeout(() => {
      if (hasScene) stopWaiting = whenAbsent(id, onEnd);
      else onEnd();
    }, PATIENCE);
    return () => {
      isHere = false;
      clearTimeout(timer);
      stopWaiting();
      window.removeEventListener('resize', tellSize);
      room.close();
    };
  }, [id]);
  const send = useCallback((command: AudienceCommand) => end.current?.send(command), []);
  return { scene, isOver, send };
}
