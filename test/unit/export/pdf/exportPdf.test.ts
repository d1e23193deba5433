import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPdfExporter, type PdfWorker } from '../../../../renderer/export/pdf/exportPdf.ts';
import { testScene } from '../testScene.ts';

const options = { paper: 'a4', orientation: 'landscape', margins: 'normal', date: new Date(0) } as const;
const bytes = new Uint8Array([37, 80, 68, 70]);

class FakeWorker implements PdfWorker {
  onmessage: PdfWorker['onmessage'] = null;
  onerror: PdfWorker['onerror'] = null;
  onmessageerror: PdfWorker['onmessageerror'] = null;
  isEnded = false;
  readonly #behave: (worker: FakeWorker) => void;

  constructor(behave: (worker: FakeWorker) => void) {
    this.#behave = behave;
  }

  postMessage(): void {
    this.#behave(this);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(data: unknown): void {
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
  }
}

function exporterWith(behave: (worker: FakeWorker) => void) {
  const workers: FakeWorker[] = [];
  const exportPdf = createPdfExporter(() => {
    const worker = new FakeWorker(behave);
    workers.push(worker);
    return worker;
  }, 5);
  return { exportPdf: () => exportPdf([testScene()], options), workers };
}

describe('exporting a PDF through the worker', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('answers the bytes and keeps the worker for the next one', async () => {
    const { exportPdf, workers } = exporterWith((worker) => worker.answer({ ok: true, value: bytes }));

    const results = [await exportPdf(), await exportPdf()];

    expect(results).toEqual([
      { ok: true, value: bytes },
      { ok: true, value: bytes },
    ]);
    expect(workers.map((worker) => worker.isEnded)).toEqual([false]);
  });

  it('lets the worker go when none is asked for any more', async () => {
    const { exportPdf, workers } = exporterWith((worker) => worker.answer({ ok: true, value: bytes }));

    await exportPdf();
    vi.advanceTimersByTime(61_000);

    expect(workers.map((worker) => worker.isEnded)).toEqual([true]);
  });

  it('gives two exports at once a worker each', async () => {
    const { exportPdf, workers } = exporterWith((worker) => setTimeout(() => worker.answer({ ok: true, value: bytes }), 10));

    const both = Promise.all([exportPdf(), exportPdf()]);
    await vi.advanceTimersByTimeAsync(20);

    expect((await both).every((result) => result.ok)).toBe(true);
    expect(workers.map((worker) => worker.isEnded)).toEqual([false, true]);
  });

  it('passes on what went wrong inside', async () => {
    const problem = { code: 'failed', message: 'no font' };
    const { exportPdf, workers } = exporterWith((worker) => worker.answer({ ok: false, problem }));

    expect(await exportPdf()).toEqual({ ok: false, problem });
    expect(workers.map((worker) => worker.isEnded)).toEqual([true]);
  });

  it('answers when the worker breaks', async () => {
    const { exportPdf } = exporterWith((worker) => {
      worker.onerror?.call(worker as unknown as Worker, { message: '' } as ErrorEvent);
    });

    expect(await exportPdf()).toEqual({ ok: false, problem: { code: 'failed', message: 'the PDF worker did not start' } });
  });

  it('answers when the worker cannot even be started', async () => {
    const exportPdf = createPdfExporter(() => {
      throw new Error('blocked');
    });

    expect(await exportPdf([testScene()], options)).toEqual({
      ok: false,
      problem: { code: 'failed', message: 'Error: blocked' },
    });
  });

  it('tells how many pages are done before it answers', async () => {
    const worker = new FakeWorker((one) => {
      one.answer({ done: 1 });
      one.answer({ done: 2 });
      one.answer({ ok: true, value: bytes });
    });
    const done: number[] = [];

    const result = await createPdfExporter(() => worker)([testScene()], options, { onPage: (count) => done.push(count) });

    expect([done, result]).toEqual([[1, 2], { ok: true, value: bytes }]);
  });

  it('ends the worker when it is cancelled, and takes another for the next export', async () => {
    const workers = [
      new FakeWorker((one) => one.answer({ done: 1 })),
      new FakeWorker((one) => one.answer({ ok: true, value: bytes })),
    ];
    const left = [...workers];
    const exportPdf = createPdfExporter(() => left.shift() ?? new FakeWorker(() => undefined));
    const controller = new AbortController();

    const cancelled = exportPdf([testScene()], options, { signal: controller.signal });
    controller.abort();

    expect(await cancelled).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    expect(await exportPdf([testScene()], options)).toEqual({ ok: true, value: bytes });
  });

  it('gives a worker that goes on telling of pages all the time it needs', async () => {
    const worker = new FakeWorker(() => undefined);
    const result = createPdfExporter(() => worker, 5)([testScene()], options);

    for (let page = 1; page <= 3; page++) {
      await vi.advanceTimersByTimeAsync(4_000);
      worker.answer({ done: page });
    }
    worker.answer({ ok: true, value: bytes });

    expect(await result).toEqual({ ok: true, value: bytes });
  });

  it('gives up on a worker that never answers', async () => {
    const { exportPdf, workers } = exporterWith(() => undefined);

    const result = exportPdf();
    await vi.advanceTimersByTimeAsync(5_000);

    expect(await result).toEqual({ ok: false, problem: { code: 'timed-out', seconds: 5 } });
    expect(workers.map((worker) => worker.isEnded)).toEqual([true]);
  });
});
