import { useLayoutEffect, useRef } from 'react';
import { fitWords } from './fitWords.ts';

type ClampedProps = Readonly<{ text: string; lines: number; className: string | undefined }>;

/** A paragraph of a few lines at most. Unlike CSS it never cuts a word. */
export function Clamped({ text, lines, className }: ClampedProps) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const element = paragraph.current;
    if (!element) return;
    let size = '';
    const fit = (): void => {
      // An observer begins by saying what is known; half of all fitting would be done twice.
      if (sizeOf(element) === size) return;
      const limit = lines * Number.parseFloat(getComputedStyle(element).lineHeight) + 1;
      element.textContent = fitWords(text, (shortened) => {
        element.textContent = shortened;
        return element.scrollHeight <= limit;
      });
      size = sizeOf(element);
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [text, lines]);
  return <p ref={paragraph} className={className} />;
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): string {
  return `${clientWidth} ${clientHeight}`;
}
