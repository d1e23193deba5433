import type { AudienceEnd, FileRef } from '../../electron/contract.ts';
import type { Point, Box } from '../layout/geometry.ts';
import type { BoardLayout } from '../layout/boardLayout.ts';
import type { Slot } from '../layout/place/insert.ts';
import type { Guide } from '../layout/place/snap.ts';
import type { BlockKey } from '../model/blocks.ts';
import type { Finding } from '../model/check/finding.ts';
import type { ColorMode } from '../model/colorModes.ts';
import type { CanvasDocument, Card } from '../model/document.ts';
import type { FieldKey } from '../model/fields.ts';
import type { LinkRefusal } from '../model/linkRules.ts';
import type { LinkIndex } from '../model/queries/linkIndex.ts';
import type { ShownStep } from '../model/workshop/stepPicture.ts';
import type { Derived } from './derive.ts';
import type { WorkshopTimer } from './workshopTimer.ts';

/** What the camera shows: screen = (board − (x, y)) · z, in CSS px of the canvas. */
export type Camera = Readonly<{ x: number; y: number; z: number }>;

/** A running pointer gesture: seen on the board, not yet in the document. Escape drops it without a trace. */
export type Gesture =
  | Readonly<{ kind: 'pan' }>
  | Readonly<{ kind: 'marquee'; box: Box }>
  | Readonly<{
      kind: 'move';
      ids: ReadonlySet<string>;
      dx: number;
      dy: number;
      isCopy: boolean;
      target: BlockKey | null;
      guides: readonly Guide[];
      /** Between which cards a single card would be pushed in. */
      slot: Readonly<{ block: BlockKey; slot: Slot }> | null;
      /** Let go here, they are parked. */
      parks: boolean;
    }>
  /** A parked card on its way to the board; `x` and `y` are its corner there, `index` its place in the parking area. */
  | Readonly<{ kind: 'place'; index: number; card: Card; x: number; y: number; target: BlockKey | null }>
  | Readonly<{ kind: 'resize'; id: string; width: number; guides: readonly Guide[] }>
  | Readonly<{
      kind: 'link';
      fromId: string;
      to: Point;
      /** Cards that may be linked: they stay lit, the rest dims. */
      allowed: ReadonlySet<string>;
      targetId: string | null;
      refusal: LinkRefusal | null;
    }>;

/** A card being written. `isNew` cards vanish if they stay empty. */
export type Editing = Readonly<{ cardId: string; text: string; isNew: boolean }>;

/** Keyboard focus on the board: a block, and one of its cards or none. */
export type Focus = Readonly<{ block: BlockKey; cardId: string | null }>;

/** The ways to look at a model, as the tabs of the window show them. */
export const VIEWS = ['canvas', 'lifeCycle', 'scorecard', 'check'] as const;
export type View = (typeof VIEWS)[number];

/** A field of the inspector that is to be opened and get the keyboard focus. The inspector takes it back when done. */
export type FieldRequest = Readonly<{ cardId: string; field: FieldKey }>;

/** A second model to compare with: read from a file, shown, and forgotten. `title` is the model's own. */
export type OtherModel = Readonly<{ title: string; fileName: string; document: CanvasDocument; links: LinkIndex }>;

/** The page of the scorecard: all segments, one of them, or the comparison with `other`. */
export type ScorecardState = Readonly<{
  page:
    | Readonly<{ kind: 'all' }>
    | Readonly<{ kind: 'numbers' }>
    | Readonly<{ kind: 'segment'; id: string }>
    | Readonly<{ kind: 'compare' }>;
  other: OtherModel | null;
}>;

export type FileState = Readonly<{
  ref: FileRef | null;
  /** The name shown in the title bar, without extension. */
  name: string;
  isEdited: boolean;
  /** Why it can only be looked at; left out for a file that can be changed. */
  readOnly?: ReadOnly | undefined;
}>;

/** A newer version of the format than this program knows, and how many parts of the file it could not make out. */
export type ReadOnly = Readonly<{ version: string; leftOut: number }>;

/**
 * Quick entry: the next card goes into the focused block, or beside the board. `added` are the cards entered since it was
 * opened, the newest last; `correcting` is the one of them whose text stands in the field.
 */
export type QuickEntry = Readonly<{
  isParking: boolean;
  added: readonly string[];
  correcting: string | null;
  /** Whether no hand had moved the board before: then all of it is in view afterwards. */
  wasResting: boolean;
}>;

/** The prompts of the focused block: which one each block shows, by its id, and whether all are listed. */
export type PromptsPanel = Readonly<{ at: Readonly<Partial<Record<BlockKey, string>>>; isList: boolean }>;

/**
 * A search on the board and beside it: matching card ids in reading order, after them the places of matching parked cards, and
 * which of them all is shown (-1: none).
 */
export type Find = Readonly<{ query: string; matches: readonly string[]; parked: readonly number[]; current: number }>;

/** Where one was before the presentation, to return there. */
type Before = Pick<EditorState, 'camera' | 'view' | 'selection' | 'focus' | 'spotlight' | 'scorecard'>;

/** The speaker's clock: it runs from `startedAt`, and stands at `pausedAt` where that is not null. Times are ms since 1970. */
export type Clock = Readonly<{ startedAt: number; pausedAt: number | null }>;

/**
 * The window of the audience. `id` is the name of its channel; null: there is none, and the room sees this window. `trouble`: why
 * there is none although somebody wanted one.
 */
export type Audience = Readonly<{ id: string | null; trouble: AudienceEnd | 'blocked' | null }>;

/** A running presentation. */
export type Presenting = Readonly<{
  /** The steps of the talk, as they were when it began, but for notes that are written meanwhile. */
  steps: readonly ShownStep[];
  /** Which of them is shown. */
  index: number;
  /** The room sees nothing. */
  isBlack: boolean;
  /** This window shows what the speaker wants to see, not what the room sees. */
  isSpeakerView: boolean;
  clock: Clock;
  audience: Audience;
  before: Before;
}>;

/**
 * Everything one open document shows. `document` is one object whose maps change in place: whoever depends on its content
 * watches `revision`, `layout` or `derived`, which are new after each change.
 */
export type EditorState = Readonly<{
  // document
  document: CanvasDocument;
  revision: number;
  layout: BoardLayout;
  derived: Derived;
  /** Label keys of the steps that Undo and Redo would take. */
  undoLabel: string | null;
  redoLabel: string | null;
  // session
  selection: ReadonlySet<string>;
  focus: Focus;
  editing: Editing | null;
  gesture: Gesture | null;
  /** Card or link under the pointer. */
  hover: string | null;
  /** Segment whose chain stays lit. */
  spotlight: string | null;
  /** What colours tell. */
  colorMode: ColorMode;
  /** Entries of the legend whose cards stay lit: ids of segments, marks, `none`. Empty: all are. */
  colorFilter: ReadonlySet<string>;
  isLegendShown: boolean;
  isParkingShown: boolean;
  /** How far the workshop is; null while none runs. */
  timer: WorkshopTimer | null;
  /** When the agenda is planned to begin, `09:05`; null: at the next round time. */
  agendaStart: string | null;
  /** Blocks the room works on: the others step back. Empty: all are lit. */
  litBlocks: ReadonlySet<BlockKey>;
  find: Find | null;
  entry: QuickEntry | null;
  prompts: PromptsPanel | null;
  camera: Camera;
  /** On the big screen: blocks are worked in at this zoom at least, and fitting goes as far in as there is room. */
  readZoom: number | null;
  viewport: Readonly<{ width: number; height: number }>;
  view: View;
  scorecard: ScorecardState;
  fieldRequest: FieldRequest | null;
  /** A presentation of the model, while one runs. */
  presenting: Presenting | null;
  /** What the model check has found, a moment after the last change. */
  findings: readonly Finding[];
  // file
  file: FileState;
  /** How many changes a read-only document has turned away; each wants a word. */
  refusals: number;
}>;
