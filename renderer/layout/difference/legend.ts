import { CHANGE_KINDS, type ChangeKind } from '../../model/queries/cardChanges.ts';
import type { DrawItem, Scene, SceneNode } from '../scene.ts';
import { measureText } from '../text/measureText.ts';
import type { BoardTheme } from '../theme.ts';
import { changeSign } from './changeSign.ts';

/** Parts of the credit's height, on whose line it stands. */
const SIGN = 0.42;
const TEXT = 0.72;
const GAP = 0.4;
const BETWEEN = 1.4;

/** The scene with a line that says what its signs mean, at the right end of the line with the credit. */
export function withLegend(scene: Scene, wordOf: (kind: ChangeKind) => string, theme: BoardTheme): Scene {
  const credit = scene.nodes.find(({ role }) => role === 'credit');
  if (!credit) return scene;
  const unit = credit.box.height;
  const size = unit * TEXT;
  const words = CHANGE_KINDS.map((kind) => ({ kind, text: wordOf(kind), width: measureText(wordOf(kind), 'regular', size) }));
  const width = words.reduce((sum, word) => sum + (2 * SIGN + GAP + BETWEEN) * unit + word.width, -BETWEEN * unit);
  const right = scene.box.x + scene.box.width;
  let x = right - width;
  const middle = credit.box.y + unit / 2;
  const items = words.flatMap(({ kind, text, width: span }): DrawItem[] => {
    const sign = changeSign(kind, { x: x + SIGN * unit, y: middle }, SIGN * unit, theme);
    const left = x + (2 * SIGN + GAP) * unit;
    x = left + span + BETWEEN * unit;
    return [
      ...sign,
      { kind: 'text', x: left, baseline: middle + size * 0.36, text, face: 'regular', size, width: span, fill: theme.hint },
    ];
  });
  const box = { x: right - width, y: credit.box.y, width, height: unit };
  const legend: SceneNode = {
    role: 'info',
    id: 'legend',
    label: words.map(({ text }) => text).join(', '),
    box,
    items,
    children: [],
  };
  return { ...scene, nodes: [...scene.nodes, legend] };
}
