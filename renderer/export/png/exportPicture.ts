import { exportFailed, type ExportResult } from '../exportResult.ts';
import { isPaintable, MOST_PIXELS, type Picture } from './pictureChoice.ts';
import type { PngResponse } from './pngRequest.ts';

/** The part of a `Worker` that is used, so that tests can stand in for it. */
export type PngWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

type Hearing = Readonly<{ onProgress?: (part: number) => void; signal?: AbortSignal; startWorker?: () => PngWorker }>;

/** Paints a PNG of any size in a worker. Always answers, also when it is cancelled. */
export async function exportPicture(picture: Picture, hearing: Hearing = {}): Promise<ExportResult<Blob>> {
  if (!isPaintable(picture)) return { ok: false, problem: { code: 'too-large', limit: MOST_PIXELS, ...picture.size } };
  const { onProgress = () => undefined, signal, startWorker = startPngWorker } = hearing;
  let worker: PngWorker | undefined;
  try {
    worker = startWorker();
    return await ask(worker, picture, onProgress, signal);
  } catch (error) {
    return exportFailed(error);
  } finally {
    worker?.terminate();
  }
}

function ask(
  worker: PngWorker,
  picture: Picture,
  onProgress: (part: number) => void,
  signal?: AbortSignal,
): Promise<ExportResult<Blob>> {
  return new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve(exportFailed('cancelled')));
    worker.onmessage = ({ data }: MessageEvent<PngResponse>) => ('part' in data ? onProgress(data.part) : resolve(data));
    worker.onerror = (event) => resolve(exportFailed(event.message || 'the PNG worker did not start'));
    worker.onmessageerror = () => resolve(exportFailed('the PNG worker answered something unreadable'));
    worker.postMessage(picture);
  });
}

/** The shape of this expression is what Vite looks for to build the worker as a chunk of its own. */
function startPngWorker(): PngWorker {
  return new Worker(new URL('./pngWorker.ts', import.meta.url), { type: 'module' });
}
