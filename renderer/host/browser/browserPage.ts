import type { AppInfo, WindowState } from '../../../electron/contract.ts';

/** What the host does with the browser's window. */
export type BrowserPage = Readonly<{
  appInfo: () => AppInfo;
  showState: (state: WindowState) => void;
  close: () => void;
  openAnother: () => void;
  readClipboardText: () => Promise<string>;
}>;

/** Put in by the build; absent in a test. */
declare const __PLATNO_VERSION__: string | undefined;

function platform(): AppInfo['platform'] {
  if (/Mac|iPhone|iPad/.test(navigator.userAgent)) return 'mac';
  return /Windows/.test(navigator.userAgent) ? 'windows' : 'linux';
}

/** As in a title bar, with the mark that a browser tab lacks. */
export function pageTitle({ title, edited }: Pick<WindowState, 'title' | 'edited'>): string {
  const name = title === '' ? 'Platno' : `${title} — Platno`;
  return edited ? `● ${name}` : name;
}

export function createBrowserPage(): BrowserPage {
  const guard = (event: BeforeUnloadEvent): void => event.preventDefault();
  // Only while there is something to lose: a page with such a listener is not kept for the back button.
  const setGuard = (isOn: boolean): void => {
    if (isOn) window.addEventListener('beforeunload', guard);
    else window.removeEventListener('beforeunload', guard);
  };
  return {
    appInfo: () => ({
      version: typeof __PLATNO_VERSION__ === 'string' ? __PLATNO_VERSION__ : '0.0.0',
      platform: platform(),
      languages: navigator.languages,
      knowsReleases: false,
    }),
    showState: (state) => {
      showTitle(pageTitle(state));
      setGuard(state.edited);
    },
    close: () => {
      setGuard(false);
      window.close();
    },
    openAnother: () => {
      window.open(window.location.pathname, '_blank', 'noopener');
    },
    readClipboardText: () => navigator.clipboard.readText(),
  };
}

/** Not by `document.title`: its new text node would end the run of letters that Undo takes back in the field with the focus. */
function showTitle(title: string): void {
  const text = document.querySelector('title')?.firstChild;
  if (text instanceof Text) text.data = title;
  else document.title = title;
}
