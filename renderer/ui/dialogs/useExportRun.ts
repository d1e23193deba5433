import { useEffect, useRef, useState } from 'react';
import type { ExportRun } from '../../actions/exporting/pdfExport.ts';

/** Pages made of all; null until the first is. `isShown`: it takes long enough to be told. `cancel` is null while nothing runs. */
export type RunState = Readonly<{
  progress: Readonly<{ done: number; total: number }> | null;
  isShown: boolean;
  cancel: (() => void) | null;
}>;

/** Most exports are over before anybody could read that they run. */
const SHOWN_AFTER = 300;

const IDLE: RunState = { progress: null, isShown: false, cancel: null };

/** An export that shows how far it is and can be given up; with the dialog it ends, too. */
export function useExportRun(): RunState & Readonly<{ start: (run: (run: ExportRun) => Promise<void>) => void }> {
  const [state, setState] = useState<RunState>(IDLE);
  const abort = useRef<(() => void) | null>(null);
  useEffect(() => () => abort.current?.(), []);
  const start = (run: (run: ExportRun) => Promise<void>): void => {
    const controller = new AbortController();
    const change = (part: Partial<RunState>): void => setState((before) => (before.cancel ? { ...before, ...part } : before));
    const cancel = (): void => controller.abort();
    const timer = setTimeout(() => change({ isShown: true }), SHOWN_AFTER);
    const onProgress = (done: number, total: number): void => change({ progress: { done, total } });
    abort.current = cancel;
    setState({ ...IDLE, cancel });
    void run({ signal: controller.signal, onProgress }).finally(() => {
      clearTimeout(timer);
      abort.current = null;
      setState(IDLE);
    });
  };
  return { ...state, start };
}
