import { useLayoutEffect, useRef } from 'react';
import { fitWords } from './fitWords.ts';

type ClampedProps = Readonly<{ text: string; lines: number; className: string | undefined }>;

/** A paragraph of a few lines at most. Unlike CSS it never cuts a word. */
export function Clamped({ text, lines, className }: ClampedProps) {
  const paragraph = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const element = paragraph.current;
    if (!element) return;
    const fit = (): void => {
      const limit = lines * Number.parseFloat(getComputedStyle(element).lineHeight) + 1;
      element.textContent = fitWords(text, (shortened) => {
        element.textContent = shortened;
        return element.scrollHeight <= limit;
      });
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [text, lines]);
  return <p ref={paragraph} className={className} />;
}
