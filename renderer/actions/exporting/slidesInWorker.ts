import { exportFailed, type ExportResult } from '../../export/exportResult.ts';
import type { CanvasDocument } from '../../model/document.ts';
import type { SlideChoice } from './slides.ts';

export type SlidesRequest = Readonly<{ document: CanvasDocument; choice: SlideChoice }>;
export type SlidesResponse = ExportResult<Uint8Array<ArrayBuffer>>;

/** The part of a `Worker` that is used, so that tests can stand in for it. */
export type SlidesWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/** Makes slides without holding up the window: the model goes to the worker, which is less than its pages. Always answers. */
export async function slidesInWorker(request: SlidesRequest, startWorker = startSlidesWorker): Promise<SlidesResponse> {
  let worker: SlidesWorker | undefined;
  try {
    worker = startWorker();
    return await ask(worker, request);
  } catch (error) {
    return exportFailed(error);
  } finally {
    worker?.terminate();
  }
}

function ask(worker: SlidesWorker, request: SlidesRequest): Promise<SlidesResponse> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<SlidesResponse>) => resolve(data);
    worker.onerror = (event) => resolve(exportFailed(event.message || 'the slides worker did not start'));
    worker.onmessageerror = () => resolve(exportFailed('the slides worker answered something unreadable'));
    worker.postMessage(request);
  });
}

/** The shape of this expression is what Vite looks for to build the worker as a chunk of its own. */
function startSlidesWorker(): SlidesWorker {
  return new Worker(new URL('./slidesWorker.ts', import.meta.url), { type: 'module' });
}
