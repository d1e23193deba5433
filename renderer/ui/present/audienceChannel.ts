import type { CanvasDocument } from '../../model/document.ts';
import {
  documentForRoom,
  readDocumentForRoom,
  readFromAudience,
  readToAudience,
  type AudienceCommand,
  type FromAudience,
  type Look,
  type RoomSize,
  type Shown,
  type Spot,
  type ToAudience,
} from './audienceMessages.ts';

/** One end of a wire between two pages; two that are joined in a test. */
export type Port = Readonly<{
  post: (message: ToAudience | FromAudience) => void;
  listen: (listener: (message: unknown) => void) => void;
  close: () => void;
}>;

/** The wire of this name between all pages of our origin. Who does not know the name hears nothing. */
export function openPort(id: string): Port {
  const channel = new BroadcastChannel(channelName(id));
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) => channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data)),
    close: () => channel.close(),
  };
}

function channelName(id: string): string {
  return `platno-audience-${id}`;
}

/** What the presenter's window tells. Another document is another object. */
export type Told = Readonly<{ document: CanvasDocument; look: Look; shown: Shown }>;

export type PresenterEnd = Readonly<{
  /** Sends what is new in it. */
  tell: (told: Told) => void;
  point: (spot: Spot | null) => void;
  end: () => void;
}>;

type PresenterParts = Readonly<{
  onCommand: (command: AudienceCommand) => void;
  /** What size the room's window has: the speaker's picture of it has the same proportions. */
  onSize: (size: RoomSize) => void;
}>;

/** The presenter's end. Whoever says hello is told everything, so that it does not matter which page was there first. */
export function createPresenterEnd(port: Port, { onCommand, onSize }: PresenterParts): PresenterEnd {
  let last: Told | null = null;
  const send = (told: Told, before: Told | null): void => {
    const { document, look, shown } = told;
    if (document !== before?.document) port.post({ kind: 'document', value: documentForRoom(document) });
    if (!isSameLook(look, before?.look)) port.post({ kind: 'look', look });
    if (!isSameStep(shown, before?.shown)) port.post({ kind: 'show', shown });
  };
  port.listen((data) => {
    const message = readFromAudience(data);
    if (message?.kind === 'hello' && last) send(last, null);
    if (message?.kind === 'size') onSize(message.size);
    if (message?.kind === 'command') onCommand(message.command);
  });
  return {
    tell: (told) => {
      send(told, last);
      last = told;
    },
    point: (spot) => port.post({ kind: 'point', spot }),
    end: () => {
      port.post({ kind: 'end' });
      port.close();
    },
  };
}

function isSameLook(one: Look, other: Look | undefined): boolean {
  return one.language === other?.language && one.theme === other.theme;
}

function isSameStep(one: Shown, other: Shown | undefined): boolean {
  return one.picture === other?.picture && one.isBlack === other.isBlack && one.progress.at === other.progress.at;
}

/** Everything the room sees; null until all of it has come. */
export type RoomScene = Readonly<{ document: CanvasDocument; look: Look; shown: Shown; spot: Spot | null }>;

export type RoomEnd = Readonly<{
  send: (command: AudienceCommand) => void;
  tellSize: (size: RoomSize) => void;
  close: () => void;
}>;

type RoomParts = Readonly<{ onScene: (scene: RoomScene) => void; onEnd: () => void }>;

/** The end of the window the room looks at. What does not have the right shape is passed over. */
export function createRoomEnd(port: Port, { onScene, onEnd }: RoomParts): RoomEnd {
  let scene: Partial<RoomScene> = {};
  const take = (news: Partial<RoomScene>): void => {
    scene = { ...scene, ...news };
    const { document, look, shown, spot = null } = scene;
    if (document && look && shown) onScene({ document, look, shown, spot });
  };
  port.listen((data) => {
    const message = readToAudience(data);
    switch (message?.kind) {
      case 'document': {
        const document = readDocumentForRoom(message.value);
        return document ? take({ document }) : undefined;
      }
      case 'look':
        return take({ look: message.look });
      case 'show':
        // A new step is not what was pointed at.
        return take({ shown: message.shown, spot: null });
      case 'point':
        return take({ spot: message.spot });
      case 'end':
        return onEnd();
      case undefined:
    }
  });
  port.post({ kind: 'hello' });
  return {
    send: (command) => port.post({ kind: 'command', command }),
    tellSize: (size) => port.post({ kind: 'size', size }),
    close: port.close,
  };
}
