import type { Page } from '@playwright/test';

/** Must run before the page's scripts: remembers every canvas, also those that are never in the document. */
export function rememberCanvases(): void {
  const canvases = new Set<HTMLCanvasElement>();
  HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
    apply: (target, canvas: HTMLCanvasElement, given: unknown[]) => {
      canvases.add(canvas);
      return Reflect.apply(target, canvas, given);
    },
  });
  window.addEventListener('test:lose-graphics', () => {
    for (const canvas of canvases) {
      canvas.getContext('2d')?.reset();
      canvas.dispatchEvent(new Event('contextrestored'));
    }
  });
}

/** As when the process that draws for the browser has died: every canvas is empty, in its first state, and told so. */
export async function loseGraphics(page: Page): Promise<void> {
  await page.evaluate(() => void window.dispatchEvent(new Event('test:lose-graphics')));
}
