import { parseFormula } from '../formats/formula/parseFormula.ts';
import { browserEnvironment, isoDay } from '../actions/browserEnvironment.ts';
import { newDocument } from '../actions/files/fileSession.ts';
import { writeBmc } from '../formats/bmc/writeBmc.ts';
import { checkModel } from '../model/check/checkModel.ts';
import type { Camera } from '../state/editorState.ts';
import type { Services } from '../ui/context.tsx';
import { boardShown, editorNow, findCard, loadBoard, moveCamera, type BenchCard } from './benchBoard.ts';
import { exportBoard, type BenchExportKind, type BenchExportOptions } from './benchExport.ts';

/** `window.__bmc`, a contract with scripts outside the project; every member is described in `test/perf/README.md`. */
export type Bench = Readonly<{
  /** True when the empty editor takes input. */
  ready: boolean;
  /** From navigation start to `ready`, ms; 0 before. */
  bootMs: number;
  /** Replaces the open document by an already parsed `.bmc`; without a camera the whole board is fitted into view. */
  load: (document: unknown, options?: Readonly<{ camera?: Camera | undefined }>) => Promise<void>;
  /** screen = (board − (x, y)) · z, in CSS px of the canvas. */
  setCamera: (camera: Camera) => Promise<void>;
  /** Null if there is no such card. */
  card: (id: string) => BenchCard | null;
  counts: () => Readonly<{ cards: number; links: number }>;
  /** Checks the model from scratch, on the main thread; answers how many findings there are. */
  check: () => number;
  /** The text of the `.bmc` file as it would be saved. */
  serialize: () => string;
  export: (kind: BenchExportKind, options?: BenchExportOptions) => Promise<Blob>;
}>;

declare global {
  interface Window {
    __bmc?: Bench;
  }
}

/**
 * Offers `window.__bmc` and opens a new document straight away. `started` is the reading of `performance.now()` that
 * `bootMs` counts from: 0, the start of the navigation, for a page.
 */
export async function installBench(services: Services, started: number): Promise<void> {
  const boot = { isReady: false, ms: 0 };
  window.__bmc = {
    get ready() {
      return boot.isReady;
    },
    get bootMs() {
      return boot.ms;
    },
    load: (document, options) => loadBoard(services, document, options?.camera),
    setCamera: (camera) => moveCamera(services, camera),
    card: (id) => findCard(services, id),
    counts: () => {
      const { document } = editorNow(services).get();
      return { cards: document.cards.size, links: document.links.size };
    },
    check: () => {
      const { document } = editorNow(services).get();
      return checkModel(document, isoDay(browserEnvironment.now()), parseFormula).length;
    },
    serialize: () => writeBmc(editorNow(services).get().document),
    export: (kind, options) => exportBoard(services, kind, options ?? {}),
  };
  await newDocument(services.actions.context());
  await boardShown(services);
  boot.ms = performance.now() - started;
  boot.isReady = true;
}
