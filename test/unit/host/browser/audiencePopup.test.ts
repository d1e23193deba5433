import { describe, expect, it } from 'vitest';
import { createAudiencePopup, type Opener } from '../../../../renderer/host/browser/audiencePopup.ts';

type Given = Readonly<{ isExtended?: boolean; opens?: boolean; grants?: boolean; hasDetails?: boolean }>;

const OWN = { availLeft: 0, availTop: 0, availWidth: 1440, availHeight: 875, isInternal: true };
const OTHER = { availLeft: 1440, availTop: 0, availWidth: 1920, availHeight: 1080, isInternal: false };

/** A browser's window, with the clock and the displays in the hands of the test. */
function scene({ isExtended, opens = true, grants = true, hasDetails = true }: Given) {
  const opened: string[][] = [];
  const moves: number[][] = [];
  const popup = {
    closed: false,
    close: () => void (popup.closed = true),
    moveTo: (...to: number[]) => void moves.push(to),
    resizeTo: (...to: number[]) => void moves.push(to),
  };
  const screen = Object.assign(new EventTarget(), { width: 1440, ...(isExtended !== undefined && { isExtended }) });
  let tick = (): void => undefined;
  const opener: Opener = {
    location: { pathname: '/platno/' },
    open: (...given) => {
      opened.push(given);
      return opens ? popup : null;
    },
    screen,
    ...(hasDetails && {
      getScreenDetails: async () => {
        if (!grants) throw new DOMException('', 'NotAllowedError');
        return { screens: [OWN, OTHER], currentScreen: OWN };
      },
    }),
    setInterval: (work) => {
      tick = work;
      return 1;
    },
    clearInterval: () => (tick = () => undefined),
  };
  const heard: unknown[] = [];
  const audience = createAudiencePopup(opener);
  audience.onClosed((end) => heard.push(end));
  audience.onDisplaysChanged((hasOther) => heard.push(hasOther));
  return { audience, popup, opened, moves, heard, screen, tick: () => tick() };
}

const ID = 'b7f0';

describe('the audience in a browser', () => {
  it('is a window of the same page', () => {
    const { audience, opened } = scene({ isExtended: true });

    expect(audience.open(ID, 'other-display')).toBe('opened');
    expect(opened).toEqual([[`/platno/?audience=${ID}`, ID, 'popup,width=1280,height=720']]);
  });

  it.each([[{ isExtended: false }], [{}]])('is not opened by itself where no second display is known: %j', (given) => {
    const { audience, opened } = scene(given);

    expect([audience.open(ID, 'other-display'), opened.length]).toEqual(['one-display', 0]);
    expect([audience.open(ID, 'anywhere'), opened.length]).toEqual(['opened', 1]);
  });

  it('is blocked where the browser opens no windows', () => {
    const { audience } = scene({ isExtended: true, opens: false });

    expect(audience.open(ID, 'anywhere')).toBe('blocked');
  });

  it.each([
    [
      'fills the other display if the person agrees',
      { isExtended: true },
      [
        [1440, 0],
        [1920, 1080],
      ],
    ],
    ['stays where it is if not', { isExtended: true, grants: false }, []],
    ['stays where the browser cannot place it', { isExtended: true, hasDetails: false }, []],
    ['asks for nothing where there is one display', { isExtended: false }, []],
  ])('%s', async (_what, given, expected) => {
    const { audience, moves } = scene(given);

    audience.open(ID, 'anywhere');
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));

    expect(moves).toEqual(expected);
  });

  it('is told of once when the person closes it, and not when the page does', () => {
    const { audience, popup, heard, tick } = scene({});
    audience.open(ID, 'anywhere');
    tick();
    popup.close();

    tick();
    tick();
    popup.closed = false;
    audience.open(ID, 'anywhere');
    audience.close();
    tick();

    expect([heard, popup.closed]).toEqual([['person'], true]);
  });

  it('hears of a second display, and not of a turned one', () => {
    const { screen, heard } = scene({ isExtended: false });

    screen.dispatchEvent(new Event('change'));
    Object.assign(screen, { isExtended: true });
    screen.dispatchEvent(new Event('change'));

    expect(heard).toEqual([true]);
  });
});
