import { useLayoutEffect, type RefObject } from 'react';
import type { Editor } from '../../state/editor.ts';
import type { Camera } from '../../state/editorState.ts';

/** How long the camera must rest (ms) before what it carries is painted sharp again. */
const REST = 160;

/**
 * Lets an element move with the camera, without a render: what is inside is placed in board units. While the camera
 * moves the element is a layer of its own, which the compositor scales; at rest its text is painted sharp.
 */
export function useCamera(ref: RefObject<HTMLElement | null>, editor: Editor): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    element.style.transform = cameraTransform(editor.get().camera);
    const disconnect = editor.store.subscribe(({ camera }, previous) => {
      if (camera === previous.camera) return;
      element.style.willChange = 'transform';
      element.style.transform = cameraTransform(camera);
      clearTimeout(resting);
      resting = setTimeout(() => {
        element.style.willChange = '';
      }, REST);
    });
    return () => {
      disconnect();
      clearTimeout(resting);
    };
  }, [ref, editor]);
}

export function cameraTransform({ x, y, z }: Camera): string {
  return `scale(${z}) translate(${-x}px, ${-y}px)`;
}
