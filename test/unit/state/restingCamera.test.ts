import { describe, expect, it } from 'vitest';
import { fitAll, isFitted, isResting, moveCamera, zoomStep } from '../../../renderer/state/cameraMoves.ts';
import { followViewport } from '../../../renderer/state/restingCamera.ts';
import { documentOf } from '../support/documentOf.ts';
import { TestEditor } from '../support/TestEditor.ts';

const WINDOW = { width: 900, height: 720 };
const BESIDE_PANEL = { width: 900, height: 300 };

const setup = () => {
  const { editor } = new TestEditor(documentOf({ keyPartners: ['P'], revenueStreams: ['R'] }));
  editor.set({ viewport: { width: 0, height: 0 } });
  const follow = followViewport(editor);
  follow(WINDOW, false);
  return { editor, follow };
};

describe('a board that is fitted into view', () => {
  it('is so at first, and in a window of another size', () => {
    const { editor, follow } = setup();
    expect(isFitted(editor.get())).toBe(true);

    follow(BESIDE_PANEL, false);

    expect(isFitted(editor.get())).toBe(true);
    expect(editor.get().camera.z).toBeLessThan(0.4);
  });

  it('stays readable when a panel opens, and is whole again when that closes', () => {
    const { editor, follow } = setup();
    const before = editor.get().camera;

    follow(BESIDE_PANEL, true);
    expect(editor.get().camera.z).toBe(0.6);
    expect(editor.get().camera.y).toBeCloseTo(-24 / 0.6);

    follow(WINDOW, true);
    expect(editor.get().camera).toEqual(before);
  });

  it('is no larger beside a panel than it was', () => {
    const { editor, follow } = setup();
    follow({ width: 640, height: 480 }, false);
    const { z } = editor.get().camera;

    follow({ width: 640, height: 300 }, true);

    expect(z).toBeLessThan(0.6);
    expect(editor.get().camera.z).toBe(z);
    expect([isFitted(editor.get()), isResting(editor.get())]).toEqual([false, true]);
    moveCamera(editor, { ...editor.get().camera, y: editor.get().camera.y + 20 });
    expect(isResting(editor.get())).toBe(false);
  });

  it('can be read on the big screen, as far as its width allows', () => {
    const { editor, follow } = setup();
    editor.set({ readZoom: 1 });

    follow({ width: 1_440, height: 700 }, true);
    expect(editor.get().camera.z).toBe(1);

    follow({ width: 800, height: 700 }, true);
    expect(editor.get().camera.z).toBeCloseTo((800 - 48) / editor.get().layout.box.width);

    editor.set({ readZoom: null });
    follow(WINDOW, true);
    expect(isFitted(editor.get())).toBe(true);
  });

  it('is left where a hand has put it', () => {
    const { editor, follow } = setup();
    const { camera } = editor.get();
    moveCamera(editor, { ...camera, x: camera.x + 100 });
    const moved = editor.get().camera;

    follow(BESIDE_PANEL, true);

    expect(editor.get().camera).toBe(moved);
  });
});

describe('a zoom step', () => {
  it('is one that can be seen, from wherever fitting has left the camera', () => {
    const { editor } = setup();
    fitAll(editor);
    editor.set({ camera: { ...editor.get().camera, z: 0.65 } });
    zoomStep(editor, 1);
    expect(editor.get().camera.z).toBe(0.8);

    editor.set({ camera: { ...editor.get().camera, z: 0.69 } });
    zoomStep(editor, -1);
    expect(editor.get().camera.z).toBe(0.5);
  });
});
