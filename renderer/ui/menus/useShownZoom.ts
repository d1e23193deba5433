import { useEffect, useState } from 'react';
import { useEditor } from '../context.tsx';

/** While the zoom changes faster than this (ms) nobody reads the figure; rendering it would cost as much as the board. */
const READABLE = 200;

/** The zoom as the tool bar shows it: at once for a single step, after a run of steps when the camera rests. */
export function useShownZoom(): number {
  const { store } = useEditor();
  const [zoom, setZoom] = useState(() => rounded(store.getState().camera.z));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = -Infinity;
    const show = (): void => {
      last = performance.now();
      setZoom(rounded(store.getState().camera.z));
    };
    show();
    const leave = store.subscribe(({ camera }, previous) => {
      if (camera.z === previous.camera.z) return;
      clearTimeout(timer);
      if (performance.now() - last > READABLE) show();
      else timer = setTimeout(show, READABLE);
    });
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [store]);
  return zoom;
}

function rounded(zoom: number): number {
  return Math.round(zoom * 100) / 100;
}
