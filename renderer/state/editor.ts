import { createStore, type StoreApi } from 'zustand/vanilla';
import { changesLayout, layoutBoard } from '../layout/boardLayout.ts';
import { UNMARKED, type ColorMode } from '../model/colorModes.ts';
import type { CanvasDocument } from '../model/document.ts';
import {
  createHistory,
  currentStep,
  MERGE_PAUSE,
  recordEntry,
  redoEntry,
  undoEntry,
  withdrawEntry,
  type History,
} from '../model/history.ts';
import { applyOperations, toMutable, type MutableDocument, type Operation } from '../model/operations.ts';
import { withSegmentLetters } from '../model/queries/segments.ts';
import { deriveAfter, deriveAll } from './derive.ts';
import type { EditorState, FileState, Focus } from './editorState.ts';

/** Clocks and chance of the editor, so that tests can hold them. */
export type Environment = Readonly<{
  /** What the clock on the wall says, ms since 1970. */
  now: () => number;
  /** For measuring, ms: it goes on whatever is done to the other, and may be apart from it. */
  steadyNow: () => number;
  newId: () => string;
}>;

export type CommitOptions = Readonly<{
  /** Selection afterwards; unchanged when left out. */
  selection?: Iterable<string> | undefined;
  /** Steps with the same key become one while the pause between them is under `mergePause` (ms; a second if left out). */
  mergeKey?: string | undefined;
  mergePause?: number | undefined;
}>;

/**
 * One open document: the store everybody reads, and the few ways to change it. The document's maps belong to this file;
 * nothing else writes to them.
 */
export type Editor = Readonly<{
  store: StoreApi<EditorState>;
  environment: Environment;
  get: () => EditorState;
  /** Session fields only (selection, camera, gesture …): nothing here can be undone. */
  set: (patch: Partial<SessionState>) => void;
  /**
   * Applies operations as one step. No operations: no step. `label` is the key of the step's name. A read-only document stays as
   * it is and counts a refusal.
   */
  commit: (label: string, operations: readonly Operation[], options?: CommitOptions) => void;
  undo: () => void;
  redo: () => void;
  /** Takes the last step back for good, as if it had never been, if it has this merge key; else it says false. */
  withdraw: (mergeKey: string) => boolean;
  /** After a save: this state is what the file holds, under this name. */
  markSaved: (file: Pick<FileState, 'ref' | 'name'>, revision: number) => void;
  /** The file is gone or holds something else: no file holds what is on the screen, until it is saved again. */
  markUnsaved: () => void;
}>;

export type SessionState = Omit<
  EditorState,
  'document' | 'revision' | 'layout' | 'derived' | 'undoLabel' | 'redoLabel' | 'file' | 'refusals'
>;

type Inner = {
  document: MutableDocument;
  history: History;
  /** The step the saved file ends with (0: before the first); `unknown` when it holds a state left behind meanwhile. */
  savedStep: number | 'unknown';
  store: StoreApi<EditorState>;
};

/**
 * The file a document comes from. `isEdited`: no file holds what is on the screen, as after an import. `colors`: what they tell at
 * first; with a legend, unless it is segments or the person wants none.
 */
export type OpenedState = Pick<FileState, 'ref' | 'name'> &
  Partial<Pick<FileState, 'isEdited' | 'readOnly'>> & { readonly colors?: ColorMode; readonly legend?: boolean };

export function createEditor(opened: CanvasDocument, file: OpenedState, environment: Environment): Editor {
  const document = withSegmentLetters(opened);
  const inner: Inner = {
    document: toMutable(document),
    history: createHistory(),
    savedStep: file.isEdited ? 'unknown' : 0,
    store: createStore<EditorState>(() => initialState(document, file)),
  };
  const { store } = inner;
  store.setState({ document: inner.document });
  return {
    store,
    environment,
    get: store.getState,
    set: (patch) => store.setState(patch),
    commit: (label, operations, options) => commit(inner, environment, label, operations, options ?? {}),
    undo: () => {
      const step = undoEntry(inner.history);
      if (step) apply(inner, step.operations, step.entry.selectionBefore);
    },
    redo: () => {
      const step = redoEntry(inner.history);
      if (step) apply(inner, step.operations, step.entry.selectionAfter);
    },
    withdraw: (mergeKey) => {
      if (inner.history.entries[inner.history.index - 1]?.mergeKey !== mergeKey) return false;
      const step = withdrawEntry(inner.history);
      if (step) apply(inner, step.operations, step.entry.selectionBefore);
      return step !== null;
    },
    markSaved: (saved, revision) => markSaved(inner, saved, revision),
    markUnsaved: () => {
      // What may not be changed cannot be saved either.
      if (store.getState().file.readOnly) return;
      inner.savedStep = 'unknown';
      store.setState(({ file: before }) => ({ file: { ...before, isEdited: true } }));
    },
  };
}

function initialState(document: CanvasDocument, { colors = 'segment', legend = true, ...file }: OpenedState): EditorState {
  return {
    document,
    revision: 0,
    layout: layoutBoard(document),
    derived: deriveAll(document),
    undoLabel: null,
    redoLabel: null,
    selection: new Set(),
    focus: { block: 'customerSegments', cardId: null },
    editing: null,
    gesture: null,
    hover: null,
    spotlight: null,
    colorMode: colors,
    colorFilter: new Set(),
    isLegendShown: legend && colors !== 'segment',
    // What is beside the board is not to be overlooked.
    isParkingShown: (document.info.parked ?? []).length > 0,
    timer: null,
    agendaStart: null,
    litBlocks: new Set(),
    find: null,
    entry: null,
    prompts: null,
    camera: { x: 0, y: 0, z: 1 },
    readZoom: null,
    viewport: { width: 0, height: 0 },
    view: 'canvas',
    scorecard: { page: { kind: 'all' }, other: null },
    fieldRequest: null,
    presenting: null,
    findings: [],
    file: { isEdited: false, ...file },
    refusals: 0,
  };
}

function commit(
  inner: Inner,
  environment: Environment,
  label: string,
  operations: readonly Operation[],
  options: CommitOptions,
): void {
  if (operations.length === 0) return;
  const { selection, file, refusals } = inner.store.getState();
  if (file.readOnly) return inner.store.setState({ refusals: refusals + 1 });
  const after = options.selection ? [...options.selection] : [...selection];
  recordEntry(inner.history, {
    label,
    operations,
    selectionBefore: [...selection],
    selectionAfter: after,
    mergeKey: options.mergeKey ?? null,
    mergePause: options.mergePause ?? MERGE_PAUSE,
    time: environment.now(),
  });
  apply(inner, operations, after);
}

function apply(inner: Inner, operations: readonly Operation[], selection: readonly string[]): void {
  const { document, store, history } = inner;
  applyOperations(document, operations);
  const before = store.getState();
  const exists = (id: string | null): id is string => id !== null && (document.cards.has(id) || document.links.has(id));
  const selected = selection.filter(exists);
  store.setState({
    revision: before.revision + 1,
    layout: operations.some(changesLayout) ? layoutBoard(document, before.layout) : before.layout,
    derived: deriveAfter(before.derived, document, operations),
    undoLabel: history.entries[history.index - 1]?.label ?? null,
    redoLabel: history.entries[history.index]?.label ?? null,
    selection: isSameSelection(before.selection, selected) ? before.selection : new Set(selected),
    focus: focusAfter(document, before.focus, selected),
    editing: before.editing !== null && document.cards.has(before.editing.cardId) ? before.editing : null,
    hover: exists(before.hover) ? before.hover : null,
    spotlight: isSegment(document, before.spotlight) ? before.spotlight : null,
    colorFilter: before.colorMode === 'segment' ? filterAfter(document, before.colorFilter) : before.colorFilter,
    // What is under the hand may be gone or elsewhere; the tool notices and lets go.
    gesture: null,
    file: { ...before.file, isEdited: currentStep(history) !== inner.savedStep },
  });
}

function isSegment(document: CanvasDocument, id: string | null): boolean {
  return id !== null && document.cards.get(id)?.block === 'customerSegments';
}

/** A segment that is gone would leave everything in the dark. */
function filterAfter(document: CanvasDocument, before: ReadonlySet<string>): ReadonlySet<string> {
  const kept = [...before].filter((id) => id === UNMARKED || isSegment(document, id));
  return kept.length === before.size ? before : new Set(kept);
}

/** Selection and focus are one thing: the focus goes to the selected card, or leaves a card that is gone. */
function focusAfter(document: CanvasDocument, focus: Focus, selected: readonly string[]): Focus {
  const kept = focus.cardId !== null && (selected.length === 0 || selected.includes(focus.cardId)) ? focus.cardId : null;
  const card = document.cards.get(kept ?? selected.find((id) => document.cards.has(id)) ?? '');
  if (!card) return focus.cardId === null ? focus : { block: focus.block, cardId: null };
  return card.id === focus.cardId && card.block === focus.block ? focus : { block: card.block, cardId: card.id };
}

function markSaved(inner: Inner, saved: Pick<FileState, 'ref' | 'name'>, revision: number): void {
  const isCurrent = revision === inner.store.getState().revision;
  // After undoing while the save was on its way, the board may look as saved before, but the file does not any more.
  inner.savedStep = isCurrent ? currentStep(inner.history) : 'unknown';
  inner.store.setState({ file: { ...saved, isEdited: !isCurrent } });
}

function isSameSelection(before: ReadonlySet<string>, after: readonly string[]): boolean {
  return before.size === after.length && after.every((id) => before.has(id));
}
