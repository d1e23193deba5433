import { cameraFromTop, fittedCamera, isFitted, LEAST_TO_READ, widestZoom } from './cameraMoves.ts';
import type { Editor } from './editor.ts';
import type { Camera, EditorState } from './editorState.ts';

/**
 * A board that is fitted into view stays so whatever becomes of the view, until a hand moves the camera. Two things matter more
 * than seeing all of it: on the big screen it is read from afar, and a panel beside it does not make it unreadable.
 */
export function followViewport(editor: Editor): (viewport: EditorState['viewport'], isSameWindow: boolean) => void {
  let rest: Camera | null = null;
  return (viewport, isSameWindow) => {
    const state = editor.get();
    const isFirst = state.viewport.width === 0;
    if (!isFirst && state.camera !== rest && !isFitted(state)) return editor.set({ viewport });
    const readable = isSameWindow && !isFirst ? Math.min(state.camera.z, LEAST_TO_READ) : 0;
    rest = restingCamera({ ...state, viewport }, Math.max(readable, state.readZoom ?? 0));
    editor.set({ viewport, camera: rest });
  };
}

/** The whole board; where it were smaller than `least`, so much of it from the top as its width allows. */
function restingCamera(state: EditorState, least: number): Camera {
  const whole = fittedCamera(state);
  const z = Math.min(least, widestZoom(state));
  return z > whole.z ? cameraFromTop(state.layout.box, state.viewport, z) : whole;
}
