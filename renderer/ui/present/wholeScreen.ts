import { useEffect, useState, useSyncExternalStore } from 'react';

/** Whether the page covers its whole display, whoever made it do so: itself, the browser or the main process. */
export function useCoversScreen(): boolean {
  return useSyncExternalStore(onResize, coversScreen);
}

function coversScreen(): boolean {
  // Displays of a fractional density round.
  return window.innerWidth >= window.screen.width - 1 && window.innerHeight >= window.screen.height - 1;
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

/** Takes a press in this very page, which the caller has just had. Refused, it stays as it is: then nothing is lost. */
export function toggleWholeScreen(): void {
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  change.catch(() => undefined);
}

/** Whether the pointer has moved within so many ms. On the wall it is in the way. */
export function useMovingPointer(within: number): boolean {
  const [isMoving, setMoving] = useState(false);
  useEffect(() => {
    let timer = 0;
    const move = (): void => {
      setMoving(true);
      clearTimeout(timer);
      timer = window.setTimeout(() => setMoving(false), within);
    };
    window.addEventListener('pointermove', move);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', move);
    };
  }, [within]);
  return isMoving;
}
