import { useEffect, useRef } from 'react';

/** How long after F11 the end of full screen is due to it, ms. */
const DUE = 1_000;

/**
 * Fills the screen while it is wanted. Where that is refused the presentation goes on in the window. Browsers keep Escape for
 * themselves in full screen: its end is the only word of it, and then `onEscape` is called; not so after `toggle`.
 */
export function useFullScreen(isWanted: boolean, onEscape: () => void): Readonly<{ toggle: () => void }> {
  const escape = useRef(onEscape);
  useEffect(() => {
    escape.current = onEscape;
  });
  const toggledAt = useRef(-Infinity);
  useEffect(() => {
    let wasFull = false;
    const change = (): void => {
      const isFull = document.fullscreenElement !== null;
      if (wasFull && !isFull && performance.now() - toggledAt.current > DUE) escape.current();
      wasFull = isFull;
    };
    document.addEventListener('fullscreenchange', change);
    return () => {
      document.removeEventListener('fullscreenchange', change);
      leave();
    };
  }, []);
  useEffect(() => {
    if (isWanted) return enter();
    toggledAt.current = performance.now();
    leave();
    return undefined;
  }, [isWanted]);
  return {
    toggle: () => {
      toggledAt.current = performance.now();
      if (document.fullscreenElement) leave();
      else enter();
    },
  };
}

/** Not every place has a screen to fill, and a person may have forbidden it. */
function enter(): void {
  if (!document.fullscreenEnabled) return;
  document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
}

function leave(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}
