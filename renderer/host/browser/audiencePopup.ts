import type { AudienceAnswer, AudiencePlace, MainEvents } from '../../../electron/contract.ts';
import { createListeners } from '../listeners.ts';

/** The window a room looks at, as a browser can open one. */
export type AudiencePopup = Readonly<{
  open: (id: string, place: AudiencePlace) => AudienceAnswer;
  close: () => void;
  onClosed: (listener: MainEvents['audience:closed']) => () => void;
  onDisplaysChanged: (listener: MainEvents['displays:changed']) => () => void;
}>;

/** The part of the Window Management API that is used; TypeScript does not know it, and most browsers do not have it. */
type ScreenPlace = Readonly<{
  availLeft: number;
  availTop: number;
  availWidth: number;
  availHeight: number;
  isInternal: boolean;
}>;
type ScreenDetails = Readonly<{ screens: readonly ScreenPlace[]; currentScreen: ScreenPlace }>;

type Popup = Readonly<{ closed: boolean }> & Pick<Window, 'close' | 'moveTo' | 'resizeTo'>;

/** What of the browser's window is used, so that a test can stand in for it. */
export type Opener = Readonly<{
  location: Pick<Location, 'pathname'>;
  open: (address: string, name: string, features: string) => Popup | null;
  screen: Readonly<{ width: number; isExtended?: boolean; addEventListener?: EventTarget['addEventListener'] }>;
  getScreenDetails?: () => Promise<ScreenDetails>;
  setInterval: (work: () => void, milliseconds: number) => number;
  clearInterval: (timer: number) => void;
}>;

const FEATURES = 'popup,width=1280,height=720';

/** A browser says nothing when a window it opened is closed, so that it is looked after, every so many ms. */
const LOOK_EVERY = 500;

/** Full screen takes a press in the new window itself: browsers hand none on after they have opened one. */
export function createAudiencePopup(opener: Opener): AudiencePopup {
  const events = createListeners<Pick<MainEvents, 'audience:closed' | 'displays:changed'>>();
  const hasOther = (): boolean => opener.screen.isExtended === true;
  let popup: Popup | null = null;
  let timer = 0;
  let hadOther = hasOther();

  const forget = (): void => {
    opener.clearInterval(timer);
    popup = null;
  };
  const close = (): void => {
    popup?.close();
    forget();
  };
  opener.screen.addEventListener?.('change', () => {
    if (hasOther() !== hadOther) events.emit('displays:changed', hasOther());
    hadOther = hasOther();
  });
  return {
    open: (id, place) => {
      if (place === 'other-display' && !hasOther()) return 'one-display';
      close();
      // A name of its own: two tabs may present at once.
      const opened = opener.open(`${opener.location.pathname}?audience=${id}`, id, FEATURES);
      if (opened === null) return 'blocked';
      popup = opened;
      timer = opener.setInterval(() => {
        if (!opened.closed) return;
        forget();
        events.emit('audience:closed', 'person');
      }, LOOK_EVERY);
      void placeOnOther(opened, opener);
      return 'opened';
    },
    close,
    onClosed: (listener) => events.add('audience:closed', listener),
    onDisplaysChanged: (listener) => events.add('displays:changed', listener),
  };
}

/**
 * Where the browser can and the person agrees; else the person drags it there. Only after it is open: the question for the permission
 * would use up the press that opens it.
 */
async function placeOnOther(popup: Popup, opener: Opener): Promise<void> {
  if (opener.screen.isExtended !== true || opener.getScreenDetails === undefined) return;
  // Refused, which is an answer.
  const details = await opener.getScreenDetails().catch(() => null);
  const others = details?.screens.filter((screen) => screen !== details.currentScreen) ?? [];
  const place = others.find(({ isInternal }) => !isInternal) ?? others[0];
  if (place === undefined || popup.closed) return;
  popup.moveTo(place.availLeft, place.availTop);
  popup.resizeTo(place.availWidth, place.availHeight);
}
