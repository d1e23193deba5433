import type { ExportProblem } from '../exportResult.ts';
import type { PdfProgress, PdfRequest, PdfResponse } from './pdfRequest.ts';

/** The part of a `Worker` that is used, so that tests can stand in for it. */
export type PdfWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/** `signal` ends the export, and with it the worker; `onPage` is told how many pages are painted. */
export type PdfRun = Readonly<{ signal?: AbortSignal; onPage?: (done: number) => void }>;

export type ExportPdf = (scenes: PdfRequest['scenes'], options: PdfRequest['options'], run?: PdfRun) => Promise<PdfResponse>;

/** 10,000 cards take about 6 s on two slow cores; a worker that says nothing for longer than this is stuck. */
const TIME_LIMIT_SECONDS = 120;
/** Starting a worker takes 100 ms, twice what 100 cards do, so one waits a while for the next export. */
const IDLE_SECONDS = 60;

/** Paints a PDF without holding up the window. Always answers, whatever becomes of the worker. */
export const exportPdf: ExportPdf = createPdfExporter(startPdfWorker);

/** An exporter with workers of its own: one for each export that runs, of which one is kept for the next. */
export function createPdfExporter(startWorker: () => PdfWorker, seconds: number = TIME_LIMIT_SECONDS): ExportPdf {
  let idle: PdfWorker | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;

  function takeWorker(): PdfWorker {
    const worker = idle ?? startWorker();
    clearTimeout(idleTimer);
    idle = undefined;
    return worker;
  }

  function keepWorker(worker: PdfWorker): void {
    if (idle !== undefined) return worker.terminate();
    idle = worker;
    idleTimer = setTimeout(() => takeWorker().terminate(), IDLE_SECONDS * 1000);
  }

  return async (scenes, options, run = {}) => {
    let worker: PdfWorker | undefined;
    try {
      worker = takeWorker();
      const response = await ask(worker, { scenes, options }, seconds, run);
      if (response.ok) keepWorker(worker);
      else worker.terminate();
      return response;
    } catch (error) {
      worker?.terminate();
      return failed({ code: 'failed', message: String(error) });
    }
  };
}

function ask(worker: PdfWorker, request: PdfRequest, seconds: number, { signal, onPage }: PdfRun): Promise<PdfResponse> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return resolve(failed({ code: 'cancelled' }));
    const startTimer = () => setTimeout(() => finish(failed({ code: 'timed-out', seconds })), seconds * 1000);
    let timer = startTimer();
    const cancel = (): void => finish(failed({ code: 'cancelled' }));
    const finish = (response: PdfResponse): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      resolve(response);
    };
    signal?.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<PdfResponse | PdfProgress>) => {
      if (!('done' in data)) return finish(data);
      clearTimeout(timer);
      timer = startTimer();
      onPage?.(data.done);
    };
    worker.onerror = (event) => finish(failed({ code: 'failed', message: event.message || 'the PDF worker did not start' }));
    worker.onmessageerror = () => finish(failed({ code: 'failed', message: 'the PDF worker answered something unreadable' }));
    try {
      worker.postMessage(request);
    } catch (error) {
      clearTimeout(timer);
      reject(error);
    }
  });
}

function failed(problem: ExportProblem): PdfResponse {
  return { ok: false, problem };
}

/** The shape of this expression is what Vite looks for to build the worker as a chunk of its own. */
function startPdfWorker(): PdfWorker {
  return new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
}
