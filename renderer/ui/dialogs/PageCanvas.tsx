import { useEffect, useRef, useState } from 'react';
import type { PreviewPage } from '../../actions/exporting/previewPages.ts';
import { pageSize } from '../../export/pdf/paperSizes.ts';
import { paintPage } from '../../export/png/paintPage.ts';
import styles from './PagePreview.module.css';

/** Twice the pixels also where a screen has fewer: it is shown to people who judge print by it. */
const DENSITY = 2;

/** A page painted when it comes into view, `width` CSS px wide. What it is, is said by whoever shows it. */
export function PageCanvas({ page, width }: Readonly<{ page: PreviewPage; width: number }>) {
  const ref = useRef<HTMLCanvasElement>(null);
  const isSeen = useSeen(ref);
  const { scene, sheet } = page;
  const size = pageSize(sheet.paper, sheet.orientation);
  const height = (width * size.height) / size.width;
  useEffect(() => {
    const canvas = ref.current;
    const context = isSeen ? canvas?.getContext('2d', { alpha: false }) : null;
    if (!canvas || !context) return;
    canvas.width = Math.round(width * DENSITY);
    canvas.height = Math.round(height * DENSITY);
    paintPage(context, scene, sheet, canvas.width);
  }, [isSeen, scene, sheet, width, height]);
  return <canvas ref={ref} aria-hidden width={1} height={1} className={styles['canvas']} style={{ width, height }} />;
}

/** True from the first time it can be seen. */
function useSeen(ref: React.RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || isSeen) return undefined;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setSeen(true));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, isSeen]);
  return isSeen;
}
