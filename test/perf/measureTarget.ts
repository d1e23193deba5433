import type { Camera } from '../../renderer/state/editorState.ts';
import { CANVAS, type OpenPage } from './benchBrowser.ts';
import { measureGesture, middleOf } from './gestures.ts';
import type { Loaded } from './measureLoads.ts';
import { measureCheck } from './measureCheck.ts';
import { measureExport } from './measureExport.ts';
import { measureTyping } from './measureTyping.ts';
import { GESTURES, VIEWS, type Gesture, type Measurement, type View } from './results.ts';
import type { Scenario } from './scenario.ts';
import { stepCost, type StepCost } from './statistics.ts';
import { createStepClock } from './stepClock.ts';
import type { Target } from './target.ts';

/** Everything but the load, in the page that has just loaded the board. `harness` is taken off every step. */
export async function measureTarget({ target, open, load }: Loaded, scenario: Scenario, harness: number): Promise<Measurement> {
  const heap = await heapAfterCollection(open);
  const remarks: string[] = [];
  const steps = await measureSteps(open, target, scenario, harness, remarks);
  const nothing = { typing: null, check: null, pdf: null, svg: null, pptx: null };
  if (target.name !== 'editor') return { load, heap, steps, ...nothing, remarks };
  await setCamera(open, scenario.cameras.near);
  const typing = await measureTyping(open, scenario.dragged, harness);
  const check = await measureCheck(open);
  const pdf = await measureExport(open.page, 'pdf');
  const svg = await measureExport(open.page, 'svg');
  const pptx = await measureExport(open.page, 'pptx');
  return { load, heap, steps, typing, check, pdf, svg, pptx, remarks };
}

async function heapAfterCollection({ session }: OpenPage): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function measureSteps(
  open: OpenPage,
  target: Target,
  scenario: Scenario,
  harness: number,
  remarks: string[],
): Promise<Measurement['steps']> {
  const views: Partial<Record<View, Record<Gesture, StepCost>>> = {};
  for (const view of VIEWS) {
    const gestures: Partial<Record<Gesture, StepCost>> = {};
    for (const gesture of GESTURES) {
      await setCamera(open, scenario.cameras[view]);
      const costs = await (gesture === 'drag'
        ? measureDrag(open, target, scenario.dragged, remarks)
        : measureCamera(open, target, gesture));
      gestures[gesture] = stepCost(costs, harness);
    }
    views[view] = gestures as Record<Gesture, StepCost>; // the loop has been through all gestures
  }
  return views as Measurement['steps']; // the loop has been through all views
}

async function measureDrag({ page, session }: OpenPage, target: Target, id: string, remarks: string[]): Promise<number[]> {
  const find = () => page.evaluate((cardId) => window.__bmc?.card(cardId) ?? null, id);
  const before = await find();
  if (!before) throw new Error(`${target.name} has no card ${id}`);
  const costs = await measureGesture(session, createStepClock(session), 'drag', { x: before.sx, y: before.sy });
  const after = await find();
  // A press that selected, linked or scrolled instead would be measured as a very cheap drag.
  if (before.x === after?.x && before.y === after.y) remarks.push(`${target.name}: the drag did not move the card`);
  return costs;
}

function measureCamera({ session }: OpenPage, target: Target, gesture: Gesture): Promise<number[]> {
  const offset = { x: (target.viewport.width - CANVAS.width) / 2, y: (target.viewport.height - CANVAS.height) / 2 };
  return measureGesture(session, createStepClock(session), gesture, middleOf(offset));
}

function setCamera({ page }: OpenPage, camera: Camera): Promise<void> {
  return page.evaluate((at) => window.__bmc?.setCamera(at), camera);
}
