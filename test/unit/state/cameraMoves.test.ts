import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cameraToFit,
  fitAll,
  isFitted,
  MAX_ZOOM,
  MIN_ZOOM,
  revealBlock,
  revealCard,
  toBoard,
  toScreen,
  zoomAbout,
} from '../../../renderer/state/cameraMoves.ts';
import { documentOf } from '../support/documentOf.ts';
import { TestEditor } from '../support/TestEditor.ts';

const number = fc.double({ min: -5_000, max: 5_000, noNaN: true });
const point = fc.record({ x: number, y: number });
const zoom = fc.double({ min: 0.01, max: 10, noNaN: true });
const camera = fc.record({ x: number, y: number, z: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }) });
const test = () => new TestEditor(documentOf({ keyPartners: ['P'], revenueStreams: ['R'] }));

describe('the camera', () => {
  it('turns screen points into board points and back', () => {
    fc.assert(
      fc.property(camera, point, (view, at) => {
        const there = toScreen(view, toBoard(view, at));

        expect([there.x, there.y]).toEqual([expect.closeTo(at.x, 6), expect.closeTo(at.y, 6)]);
      }),
    );
  });

  it('holds the point under the pointer still while zooming, within its limits', () => {
    fc.assert(
      fc.property(camera, zoom, point, (view, z, anchor) => {
        const next = zoomAbout(view, z, anchor);
        const [before, after] = [toBoard(view, anchor), toBoard(next, anchor)];

        expect([after.x, after.y]).toEqual([expect.closeTo(before.x, 4), expect.closeTo(before.y, 4)]);
        expect(next.z >= MIN_ZOOM && next.z <= MAX_ZOOM).toBe(true);
      }),
    );
  });

  it('fits a box whole into the middle of the view', () => {
    const view = cameraToFit({ x: 100, y: 200, width: 1_952, height: 400 }, { width: 1_024, height: 768 });

    expect(view).toEqual({ x: 1_076 - 1_024, y: 400 - 768, z: 0.5 });
  });

  it('does not blow a small box up', () => {
    expect(cameraToFit({ x: 0, y: 0, width: 10, height: 10 }, { width: 1_000, height: 1_000 }).z).toBe(1.5);
  });

  it('fits into a view that is not there yet', () => {
    expect(cameraToFit({ x: 0, y: 0, width: 10, height: 10 }, { width: 0, height: 0 }).z).toBeGreaterThan(0);
  });
});

describe('the zoom commands', () => {
  it('walk through round percentages and stop at the ends', () => {
    const editor = test().run('zoom.in');
    expect(editor.state.camera.z).toBe(1.25);

    for (let step = 0; step < 20; step++) editor.run('zoom.out');
    expect(editor.state.camera.z).toBe(MIN_ZOOM);
    for (let step = 0; step < 30; step++) editor.run('zoom.in');
    expect(editor.state.camera.z).toBe(MAX_ZOOM);
  });

  it('go to the next round percentage from any zoom', () => {
    const editor = test();
    editor.editor.set({ camera: { x: 0, y: 0, z: 0.9 } });

    expect([editor.run('zoom.in').state.camera.z, editor.run('zoom.out').state.camera.z]).toEqual([1, 0.8]);
  });

  it('keep the middle of the view', () => {
    const editor = test();
    const middle = { x: 720, y: 450 };
    const before = toBoard(editor.state.camera, middle);

    editor.run('zoom.in', 'zoom.in');

    expect(toBoard(editor.state.camera, middle)).toEqual(before);
  });

  it('show the whole board, the selection, and 100 %', () => {
    const editor = test().run('zoom.fit');
    const { box } = editor.state.layout;
    const [from, to] = [toScreen(editor.state.camera, box), toScreen(editor.state.camera, { x: box.width, y: box.height })];
    expect(from.x >= 23 && from.y >= 23 && to.x <= 1_417 && to.y <= 877).toBe(true);

    editor.select('R').run('zoom.selection');
    expect(editor.state.camera.z).toBe(2);
    expect(toScreen(editor.state.camera, { x: editor.box('R').x + 100, y: editor.box('R').y + 23 })).toEqual({ x: 720, y: 450 });

    expect(editor.run('zoom.actual').state.camera.z).toBe(1);
  });

  it('have no step in the history', () => {
    expect(test().run('zoom.in', 'zoom.fit').steps).toEqual([]);
  });
});

describe('revealing a card', () => {
  it('moves no further than the card needs, and not at all where it is in view', () => {
    const editor = test();
    editor.editor.set({ viewport: { width: 600, height: 400 }, camera: { x: -10, y: 0, z: 1 } });
    const { camera: before } = editor.state;
    revealCard(editor.editor, 'P');
    expect(editor.state.camera).toBe(before);

    revealCard(editor.editor, 'R');

    const box = editor.box('R');
    const corner = toScreen(editor.state.camera, { x: box.x + box.width, y: box.y + box.height });
    expect(corner).toEqual({ x: 600 - 24, y: 400 - 24 });
  });

  it('shows the beginning of a card that is larger than the view', () => {
    const editor = test();
    editor.editor.set({ viewport: { width: 100, height: 40 } });

    revealCard(editor.editor, 'R');

    expect(toScreen(editor.state.camera, editor.box('R'))).toEqual({ x: 24, y: 24 });
  });

  it('leaves a block in sight where it is, and pans to one beyond the view', () => {
    const { editor } = test();
    const { customerSegments } = editor.get().layout.blocks;
    revealBlock(editor, 'keyPartners');
    expect(editor.get().camera).toEqual({ x: 0, y: 0, z: 1 });

    editor.set({ camera: { x: 9_000, y: 0, z: 1 } });
    revealBlock(editor, 'customerSegments');

    const { camera: view, viewport } = editor.get();
    expect(view.z).toBe(1);
    expect(view.x).toBeLessThanOrEqual(customerSegments.x);
    expect(view.x + viewport.width).toBeGreaterThanOrEqual(customerSegments.x + customerSegments.width);
  });

  it('shows a block larger where it could not be read from afar, and only then', () => {
    const { editor } = test();
    editor.set({ readZoom: 1.2, camera: { x: 0, y: 0, z: 0.5 } });
    revealBlock(editor, 'keyPartners');
    expect(editor.get().camera.z).toBe(1.2);

    editor.set({ camera: { x: 0, y: 0, z: 0.5 }, readZoom: null });
    revealBlock(editor, 'keyPartners');
    expect(editor.get().camera.z).toBe(0.5);
  });

  it('fits a board onto a wall as large as there is room', () => {
    const { editor } = test();
    editor.set({ viewport: { width: 3_840, height: 2_000 } });
    fitAll(editor);
    expect(editor.get().camera.z).toBe(1.5);

    editor.set({ readZoom: 2.4 });
    expect(isFitted(editor.get())).toBe(false);
    fitAll(editor);

    expect(editor.get().camera.z).toBeGreaterThan(2);
    expect(isFitted(editor.get())).toBe(true);
  });
});
