import type { Page } from '@playwright/test';

/** Must run before the page's scripts: remembers every canvas, also those that are never in the document. */
export function rememberCanvases(): void {
  const canvases = new Set<HTMLCanvasElement>();
  const own = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext');
  const getContext: (...given: unknown[]) => unknown = own?.value;
  const remember = new Proxy(getContext, {
    apply: (target, canvas: HTMLCanvasElement, given) => {
      canvases.add(canvas);
      return Reflect.apply(target, canvas, given);
    },
  });
  Object.assign(HTMLCanvasElement.prototype, { getContext: remember });
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
