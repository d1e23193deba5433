import type { WindowState } from './contract.ts';
import type { Handles } from './handles.ts';
import type { OpenWindow } from './openWindows.ts';
import { showState } from './window.ts';

/** Takes in what the renderer says about its document. */
export function acceptState(record: OpenWindow, state: WindowState, handles: Handles): void {
  record.state = state;
  // It has its file now, or has turned it into a new document.
  if (state.fileId !== null || state.edited) record.expected = null;
  showState(record.window, state, state.fileId === null ? null : handles.path(state.fileId));
}
