import type { Point } from '../layout/geometry.ts';
import type { BlockKey } from '../model/blocks.ts';
import { toBoard } from '../state/cameraMoves.ts';
import { addCardAndWrite, beginWriting, finishWriting } from '../state/cardWriting.ts';
import type { Editor } from '../state/editor.ts';
import { isReadOnly } from '../state/readOnly.ts';
import { linksOf } from '../state/links.ts';
import { newCardPlace } from './emptyPlace.ts';
import { hitTest, type Hit } from './hitTest.ts';
import { linkGesture } from './linkGesture.ts';
import { marqueeGesture } from './marqueeGesture.ts';
import { moveGesture } from './moveGesture.ts';
import { panGesture } from './panGesture.ts';
import { placeGesture } from './placeGesture.ts';
import type { PointerInput } from './pointerInput.ts';
import { resizeGesture } from './resizeGesture.ts';
import type { RunningGesture } from './runningGesture.ts';

/** What tools tell the rest of the program; they know neither messages nor languages. */
export type ToolEvents = Readonly<{
  /** By a move to a block that cannot have them, or by parking. */
  onLinksRemoved: (count: number, isParked: boolean) => void;
  onLink: (fromId: string, toId: string) => void;
}>;

/** Pointer travel in CSS px below which a press is a click. */
const CLICK_REACH = 3;

export type PointerTool = Readonly<{
  press: (input: PointerInput) => void;
  /** On a card of the parking area, by its place there. */
  pressParked: (index: number, input: PointerInput) => void;
  move: (input: PointerInput) => void;
  release: (input: PointerInput) => void;
  doubleClick: (input: PointerInput) => void;
  /** Escape, a lost pointer, another window. */
  cancel: () => void;
  /** What a press here would do, for the cursor. */
  hover: (input: PointerInput) => Hit;
  isScrolling: () => boolean;
}>;

type Press = {
  input: PointerInput;
  hit: Hit | Readonly<{ kind: 'parked'; index: number }>;
  gesture: RunningGesture | null;
  wasSelected: boolean;
};

export function createPointerTool(editor: Editor, events: ToolEvents): PointerTool {
  let press: Press | null = null;

  const end = (): void => {
    press = null;
    if (editor.get().gesture !== null) editor.set({ gesture: null });
  };
  const cancel = (): void => {
    press?.gesture?.cancel();
    end();
  };
  return {
    press: (input) => {
      // A second finger or button while the first is down: what it has begun ends without a trace.
      cancel();
      finishWriting(editor);
      const hit = hitAt(editor, input.screen);
      press = { input, hit, gesture: null, wasSelected: hit.kind === 'card' && editor.get().selection.has(hit.id) };
      if (isPan(input)) press.gesture = panGesture(editor, input);
      else if (input.button === 0) selectOnPress(editor, hit, input);
    },
    pressParked: (index, input) => {
      cancel();
      finishWriting(editor);
      if (!isReadOnly(editor)) press = { input, hit: { kind: 'parked', index }, gesture: null, wasSelected: false };
    },
    move: (input) => {
      if (!press) return;
      const isStarted = press.gesture !== null;
      if (!isStarted && (press.input.button !== 0 || !isDrag(press.input, input))) return;
      if (isStarted && editor.get().gesture === null) {
        press.gesture?.cancel();
        press = null;
        return;
      }
      press.gesture ??= startGesture(editor, press, events);
      press.gesture.move(input);
    },
    release: (input) => {
      if (!press) return;
      if (press.gesture === null) clickOnRelease(editor, press);
      else if (editor.get().gesture !== null) press.gesture.drop(input);
      else press.gesture.cancel();
      end();
    },
    doubleClick: (input) => doubleClick(editor, input),
    cancel,
    hover: (input) => hitAt(editor, input.screen),
    isScrolling: () => press?.gesture?.scrolls ?? false,
  };
}

function hitAt(editor: Editor, screen: Point): Hit {
  const state = editor.get();
  return hitTest(state, linksOf(state), toBoard(state.camera, screen));
}

function isPan(input: PointerInput): boolean {
  return input.button === 1 || (input.button === 0 && input.space);
}

function isDrag(from: PointerInput, to: PointerInput): boolean {
  return Math.hypot(to.screen.x - from.screen.x, to.screen.y - from.screen.y) >= CLICK_REACH;
}

function selectOnPress(editor: Editor, hit: Hit, input: PointerInput): void {
  const { selection, document } = editor.get();
  if (hit.kind === 'card') {
    const block = document.cards.get(hit.id)?.block;
    if (block) editor.set({ focus: { block, cardId: hit.id } });
    if (hit.part === 'handle') return;
    if (input.shift) editor.set({ selection: toggled(selection, hit.id) });
    else if (!selection.has(hit.id)) editor.set({ selection: new Set([hit.id]) });
  } else if (hit.kind === 'link') {
    editor.set({ selection: input.shift ? toggled(selection, hit.id) : new Set([hit.id]) });
  } else if (!input.shift) {
    editor.set({ selection: new Set(), focus: { block: blockOf(hit) ?? editor.get().focus.block, cardId: null } });
  }
}

/**
 * A click on one of several selected cards picks that one; with Shift the press has toggled it already. One on the empty board
 * ends the spotlight, which a click began.
 */
function clickOnRelease(editor: Editor, { input, hit, wasSelected }: Press): void {
  if (input.button !== 0) return;
  if (hit.kind === 'block' || hit.kind === 'nothing') editor.set({ spotlight: null });
  if (hit.kind !== 'card') return;
  if (hit.part === 'handle' || (wasSelected && !input.shift)) editor.set({ selection: new Set([hit.id]) });
}

function startGesture(editor: Editor, { input, hit }: Press, events: ToolEvents): RunningGesture {
  if (hit.kind === 'parked') return placeGesture(editor, hit.index);
  // A finger on empty board moves the board, as everywhere on touch screens.
  if (hit.kind !== 'card' || isReadOnly(editor)) return input.touch ? panGesture(editor, input) : marqueeGesture(editor, input);
  if (hit.part === 'handle') return linkGesture(editor, hit.id, events.onLink);
  if (hit.part === 'edge') return resizeGesture(editor, hit.id, input);
  return moveGesture(editor, hit.id, input, events.onLinksRemoved);
}

function doubleClick(editor: Editor, input: PointerInput): void {
  const hit = hitAt(editor, input.screen);
  if (hit.kind === 'card') beginWriting(editor, hit.id);
  else if (hit.kind === 'block') {
    const { camera } = editor.get();
    addCardAndWrite(editor, hit.block, newCardPlace(editor.get(), hit.block, toBoard(camera, input.screen)));
  }
}

function toggled(selection: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

function blockOf(hit: Hit): BlockKey | null {
  return hit.kind === 'block' ? hit.block : null;
}
