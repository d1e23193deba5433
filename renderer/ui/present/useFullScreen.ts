import { useEffect, useRef } from 'react';
import { watchFullScreen, type FullScreenWatch } from './fullScreenWatch.ts';

/**
 * Fills the screen while it is wanted. Where that is refused the presentation goes on in the window. Browsers keep Escape for
 * themselves in full screen: its end is the only word of it, and then `onEscape` is called; not so after `toggle`.
 */
export function useFullScreen(isWanted: boolean, onEscape: () => void): Readonly<{ toggle: () => void }> {
  const escape = useRef(onEscape);
  useEffect(() => {
    escape.current = onEscape;
  });
  const watch = useRef<FullScreenWatch>(null);
  useEffect(() => {
    const watching = watchFullScreen(() => escape.current());
    watch.current = watching;
    const change = (): void => watching.change(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', change);
    return () => {
      document.removeEventListener('fullscreenchange', change);
      leave(watching);
    };
  }, []);
  useEffect(() => {
    if (isWanted) enter();
    else leave(watch.current);
  }, [isWanted]);
  return {
    toggle: () => {
      if (document.fullscreenElement) leave(watch.current);
      else enter();
    },
  };
}

/** Not every place has a screen to fill, and a person may have forbidden it. */
function enter(): void {
  if (!document.fullscreenEnabled) return;
  document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
}

function leave(watch: FullScreenWatch | null): void {
  if (!document.fullscreenElement) return;
  watch?.leaving();
  document.exitFullscreen().catch(() => undefined);
}
