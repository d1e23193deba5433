import type { FileFailure } from '../../../electron/contract.ts';
import { writeInPieces } from '../../formats/bmc/writeInPieces.ts';
import type { Host } from '../../host/host.ts';
import type { AppStore } from '../../state/appState.ts';
import { hasUnsavedWork, withWriting } from '../../state/cardWriting.ts';
import type { Editor } from '../../state/editor.ts';
import type { EditorState } from '../../state/editorState.ts';

/** Milliseconds without a change, and how many of them it may take while changes never stop: then work is kept. */
const PAUSE = 400;
const LATEST = 900;
/** Before it is tried again where it failed, as on a full disk. */
const AGAIN = 5_000;
/** Milliseconds a save waits for the journal. */
const SAVE_WAITS = 1_000;
/**
 * Milliseconds at a time for putting a large document into words; between two keys nobody notices them. A slice grows by one with
 * every so many that have gone by, or a slow machine would fall behind.
 */
const SLICE = 1;
const SLICE_GROWS = 100;

export type JournalParts = Readonly<{
  app: AppStore;
  host: Pick<Host, 'keepWork' | 'dropWork'>;
  /** Work could not be kept; told once until it works again. */
  onFailure: (failure: FileFailure) => void;
  /** A moment in which nobody is drawing or typing, or soon. */
  whenIdle: () => Promise<void>;
}>;

/** One open document in the journal: `leave` forgets its work, `stop` only stops. */
type Keeper = Readonly<{
  keepBytes: (bytes: Uint8Array) => Promise<void>;
  keepNow: () => void;
  leave: () => Promise<void>;
  stop: () => void;
}>;

export type Journal = Readonly<{
  /** What waits for its pause is kept at once: the page may be about to go. */
  keepNow: () => void;
  /** Nothing more is kept, as of a lost page. */
  stop: () => void;
}>;

const ids = new WeakMap<Editor, string>();
const keepers = new WeakMap<Editor, Keeper>();

/** Restored work goes on under the id it was kept under. */
export function continueWork(editor: Editor, id: string): void {
  ids.set(editor, id);
}

/** What the open document's work is kept under; null while nothing of it is. */
export function workIdOf(editor: Editor): string | null {
  return ids.get(editor) ?? null;
}

/** The document goes for good, saved or unwanted: nothing of it stays in the journal. Resolves when that is so. */
export async function endWork(editor: Editor): Promise<void> {
  await keepers.get(editor)?.leave();
}

/**
 * Before a save: what is kept of the document becomes what its file is about to hold. Should the program end right after the
 * save, nothing older than the file is offered as unsaved.
 */
export async function keepWhatIsSaved(editor: Editor, bytes: Uint8Array): Promise<void> {
  const kept = keepers.get(editor)?.keepBytes(bytes);
  // A journal that hangs must not keep anybody from saving.
  await Promise.race([kept, new Promise((resolve) => setTimeout(resolve, SAVE_WAITS))]);
}

/** Keeps the unsaved work of whatever document is open, at most two seconds behind. */
export function keepJournal(parts: JournalParts): Journal {
  let keeper: Keeper | null = null;
  const follow = (editor: Editor | null): void => {
    // A document only leaves the screen once the person has been asked.
    void keeper?.leave();
    keeper = editor && keepEditor(editor, parts);
    if (editor && keeper) keepers.set(editor, keeper);
  };
  follow(parts.app.getState().editor);
  const leave = parts.app.subscribe(({ editor }, before) => {
    if (editor !== before.editor) follow(editor);
  });
  return {
    keepNow: () => keeper?.keepNow(),
    stop: () => {
      leave();
      keeper?.stop();
    },
  };
}

function keepEditor(editor: Editor, { host, onFailure, whenIdle }: JournalParts): Keeper {
  const id = ids.get(editor) ?? crypto.randomUUID();
  let pause: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  // Restored work is there already.
  let isKept = ids.has(editor);
  ids.set(editor, id);
  let hasFailed = false;
  let isOver = false;
  let hurries = 0;
  let wake: () => void = () => undefined;

  const rest = (): void => {
    clearTimeout(pause);
    clearTimeout(latest);
    latest = undefined;
  };
  const inTurn = (work: () => Promise<void>): Promise<void> => (running = running.then(work, work));
  const drop = async (): Promise<void> => {
    if (!isKept) return;
    isKept = false;
    await host.dropWork(id);
  };
  const send = async (bytes: Uint8Array): Promise<void> => {
    const { file, document } = editor.get();
    isKept = true;
    const failure = await host.keepWork({ id, title: document.info.title, fileId: file.ref?.id ?? null, bytes });
    if (failure && !hasFailed) onFailure(failure);
    hasFailed = failure !== null;
    if (hasFailed && !isOver) pause = setTimeout(schedule, AGAIN);
  };
  const freeMoment = async (): Promise<void> => {
    if (hurries === 0) await Promise.race([whenIdle(), new Promise<void>((resolve) => (wake = resolve))]);
  };
  const keep = async (): Promise<void> => {
    const bytes = await inSlices(writeInPieces(withWriting(editor.get())), freeMoment);
    if (!isOver && hasUnsavedWork(editor.get())) await send(bytes);
  };
  const run = (): void => {
    rest();
    void inTurn(keep);
  };
  const schedule = (): void => {
    clearTimeout(pause);
    pause = setTimeout(run, PAUSE);
    latest ??= setTimeout(run, LATEST);
  };
  const look = (): void => {
    if (hasUnsavedWork(editor.get())) return schedule();
    rest();
    // Between the end of writing and its step nothing looks unsaved for an instant; what is kept must outlive that.
    void inTurn(async () => (hasUnsavedWork(editor.get()) ? undefined : drop()));
  };
  look();
  const unsubscribe = editor.store.subscribe((state, before) => {
    if (!isSameWork(state, before)) look();
  });
  const stop = (): void => {
    isOver = true;
    rest();
    unsubscribe();
  };
  /** What is being kept waits for no free moments any more, for somebody waits for it. */
  const hurried = (work: () => Promise<void>): Promise<void> => {
    hurries++;
    wake();
    const done = inTurn(work);
    void inTurn(async () => void hurries--);
    return done;
  };
  return {
    stop,
    keepNow: () => {
      if (latest === undefined) return void hurried(async () => undefined);
      rest();
      void hurried(keep);
    },
    keepBytes: (bytes) => hurried(async () => (isKept && !isOver ? send(bytes) : undefined)),
    leave: () => {
      stop();
      return hurried(drop);
    },
  };
}

function isSameWork(state: EditorState, before: EditorState): boolean {
  return state.revision === before.revision && state.editing?.text === before.editing?.text && state.file === before.file;
}

async function inSlices(pieces: Iterable<Uint8Array>, whenIdle: () => Promise<void>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const start = performance.now();
  const nextEnd = async (): Promise<number> => {
    await whenIdle();
    const now = performance.now();
    return now + SLICE + (now - start) / SLICE_GROWS;
  };
  let end = await nextEnd();
  for (const piece of pieces) {
    parts.push(piece);
    if (performance.now() >= end) end = await nextEnd();
  }
  await whenIdle();
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
