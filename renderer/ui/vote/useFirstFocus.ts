import { useEffect, useRef, type RefObject } from 'react';

/**
 * Focuses the first such element of a screen when the screen appears. What had the focus before went with the last screen, and the
 * dialog would give it to its × otherwise.
 */
export function useFirstFocus<Part extends HTMLElement>(selector: string): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => part.current?.querySelector<HTMLElement>(selector)?.focus(), [selector]);
  return part;
}
