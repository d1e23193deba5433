import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { announce } from '../board/announce.ts';
import { useApp, useMaybeEditor, useT } from '../context.tsx';

/** CSS px of a rem while nothing is larger, as in `global.css`. */
const ROOT = 16;

/** The window whose layout the big screen shows larger: what fits there fits everywhere. */
const MEASURE = { width: 1280, height: 720 };
const LEAST = 1.25;

/** On the big screen cards are at least so large, as a part of the interface’s own enlargement: 12.5 px letters become as large. */
const READ = 0.8;

/** How much larger the interface is on the big screen. */
export function largeFactor(width: number, height: number): number {
  return Math.max(LEAST, Math.min(width / MEASURE.width, height / MEASURE.height));
}

/** Mounted once: the size of the interface, on the page and for the board’s camera. */
export function useLargeOnPage(): void {
  const isLarge = useApp((state) => state.isLarge);
  const factor = useFactor(isLarge);
  const editor = useMaybeEditor();
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.toggleAttribute('data-large', factor !== null);
    root.style.fontSize = factor === null ? '' : `${ROOT * factor}px`;
    root.style.setProperty('--large', String(factor ?? 1));
  }, [factor]);
  useLayoutEffect(() => editor?.set({ readZoom: factor === null ? null : factor * READ }), [editor, factor]);
  useSpokenChange(isLarge);
}

/** Follows the window while it is wanted. */
function useFactor(isLarge: boolean): number | null {
  const [factor, setFactor] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!isLarge) return setFactor(null);
    const measure = (): void => setFactor(largeFactor(window.innerWidth, window.innerHeight));
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [isLarge]);
  return factor;
}

function useSpokenChange(isLarge: boolean): void {
  const t = useT();
  const before = useRef(isLarge);
  useEffect(() => {
    if (before.current !== isLarge) announce(t(isLarge ? 'large.on' : 'large.off'));
    before.current = isLarge;
  }, [isLarge, t]);
}
