import type { BlockKey } from '../../model/blocks.ts';
import type { DrawItem, PathCommand } from '../scene.ts';

/** Pictograms of the blocks on a 24 × 24 grid, from Lucide (ISC licence), with arcs turned into cubic curves. */
const ICON_PATHS: Readonly<Record<BlockKey, string>> = {
  keyPartners:
    'M 11 17 L 13 19 C 13.83 19.83 15.17 19.83 16 19 C 16.83 18.17 16.83 16.83 16 16 M 14 14 L 16.5 16.5 C 17.33 17.33 18.67 17.33 19.5 16.5 C 20.33 15.67 20.33 14.33 19.5 13.5 L 15.62 9.62 C 14.45 8.45 12.55 8.45 11.38 9.62 L 10.5 10.5 C 9.67 11.33 8.33 11.33 7.5 10.5 C 6.67 9.67 6.67 8.33 7.5 7.5 L 10.31 4.69 C 12.19 2.82 15.09 2.46 17.37 3.82 L 17.84 4.1 C 18.27 4.36 18.77 4.45 19.26 4.35 L 21 4 M 21 3 L 22 14 L 20 14 M 3 3 L 2 14 L 8.5 20.5 C 9.33 21.33 10.67 21.33 11.5 20.5 C 12.33 19.67 12.33 18.33 11.5 17.5 M 3 4 L 11 4',
  keyActivities: 'M 13 5 L 21 5 M 13 12 L 21 12 M 13 19 L 21 19 M 3 17 L 5 19 L 9 15 M 3 7 L 5 9 L 9 5',
  keyResources:
    'M 2.97 12.92 C 2.37 13.28 2 13.93 2 14.63 L 2 17.87 C 2 18.57 2.37 19.22 2.97 19.58 L 5.97 21.38 C 6.6 21.76 7.4 21.76 8.03 21.38 L 12 19 L 12 13.5 L 7 10.5 L 2.97 12.92 Z M 7 16.5 L 2.26 13.65 M 7 16.5 L 12 13.5 M 7 16.5 L 7 21.67 M 12 13.5 L 12 19 L 15.97 21.38 C 16.6 21.76 17.4 21.76 18.03 21.38 L 21.03 19.58 C 21.63 19.22 22 18.57 22 17.87 L 22 14.63 C 22 13.93 21.63 13.28 21.03 12.92 L 17 10.5 L 12 13.5 Z M 17 16.5 L 12 13.5 M 17 16.5 L 21.74 13.65 M 17 16.5 L 17 21.67 M 7.97 4.42 C 7.37 4.78 7 5.43 7 6.13 L 7 10.5 L 12 13.5 L 17 10.5 L 17 6.13 C 17 5.43 16.63 4.78 16.03 4.42 L 13.03 2.62 C 12.4 2.24 11.6 2.24 10.97 2.62 L 7.97 4.42 Z M 12 8 L 7.26 5.15 M 12 8 L 16.74 5.15 M 12 13.5 L 12 8',
  valuePropositions:
    'M 12 7 L 12 21 M 20 11 L 20 19 C 20 20.1 19.1 21 18 21 L 6 21 C 4.9 21 4 20.1 4 19 L 4 11 M 7.5 7 C 6.12 7 5 5.88 5 4.5 C 5 3.12 6.12 2 7.5 2 C 9.47 1.97 11.26 3.95 12 7 C 12.74 3.95 14.53 1.97 16.5 2 C 17.88 2 19 3.12 19 4.5 C 19 5.88 17.88 7 16.5 7 M 4 7 L 20 7 C 20.55 7 21 7.45 21 8 L 21 10 C 21 10.55 20.55 11 20 11 L 4 11 C 3.45 11 3 10.55 3 10 L 3 8 C 3 7.45 3.45 7 4 7 Z',
  customerRelationships:
    'M 2 9.5 C 2 7.22 3.4 5.18 5.53 4.36 C 7.66 3.55 10.07 4.13 11.59 5.82 C 11.7 5.94 11.84 6 12 6 C 12.16 6 12.3 5.94 12.41 5.82 C 13.93 4.12 16.34 3.53 18.47 4.35 C 20.61 5.16 22.01 7.22 22 9.5 C 22 11.79 20.5 13.5 19 15 L 13.51 20.31 C 13.13 20.75 12.59 21 12.01 21 C 11.44 21 10.89 20.76 10.51 20.33 L 5 15 C 3.5 13.5 2 11.8 2 9.5',
  channels:
    'M 14 18 L 14 6 C 14 4.9 13.1 4 12 4 L 4 4 C 2.9 4 2 4.9 2 6 L 2 17 C 2 17.55 2.45 18 3 18 L 5 18 M 15 18 L 9 18 M 19 18 L 21 18 C 21.55 18 22 17.55 22 17 L 22 13.35 C 22 13.12 21.92 12.9 21.78 12.73 L 18.3 8.38 C 18.11 8.14 17.82 8 17.52 8 L 14 8 M 15 18 C 15 19.1 15.9 20 17 20 C 18.1 20 19 19.1 19 18 C 19 16.9 18.1 16 17 16 C 15.9 16 15 16.9 15 18 Z M 5 18 C 5 19.1 5.9 20 7 20 C 8.1 20 9 19.1 9 18 C 9 16.9 8.1 16 7 16 C 5.9 16 5 16.9 5 18 Z',
  customerSegments:
    'M 16 21 L 16 19 C 16 16.79 14.21 15 12 15 L 6 15 C 3.79 15 2 16.79 2 19 L 2 21 M 16 3.13 C 17.76 3.59 19 5.18 19 7 C 19 8.82 17.76 10.41 16 10.87 M 22 21 L 22 19 C 22 17.18 20.76 15.59 19 15.13 M 5 7 C 5 9.21 6.79 11 9 11 C 11.21 11 13 9.21 13 7 C 13 4.79 11.21 3 9 3 C 6.79 3 5 4.79 5 7 Z',
  costStructure:
    'M 12 17 L 12 7 M 16 8 L 10 8 C 8.9 8 8 8.9 8 10 C 8 11.1 8.9 12 10 12 L 14 12 C 15.1 12 16 12.9 16 14 C 16 15.1 15.1 16 14 16 L 8 16 M 4 3 C 4 2.45 4.45 2 5 2 C 5.25 2 5.49 2.07 5.7 2.2 L 6.63 2.8 C 7.06 3.07 7.61 3.07 8.03 2.8 L 8.97 2.2 C 9.39 1.93 9.94 1.93 10.37 2.2 L 11.3 2.8 C 11.73 3.07 12.27 3.07 12.7 2.8 L 13.63 2.2 C 14.06 1.93 14.61 1.93 15.03 2.2 L 15.97 2.8 C 16.39 3.07 16.94 3.07 17.37 2.8 L 18.3 2.2 C 18.51 2.07 18.75 2 19 2 C 19.55 2 20 2.45 20 3 L 20 21 C 20 21.55 19.55 22 19 22 C 18.75 22 18.51 21.93 18.3 21.8 L 17.37 21.2 C 16.94 20.93 16.39 20.93 15.97 21.2 L 15.03 21.8 C 14.61 22.07 14.06 22.07 13.63 21.8 L 12.7 21.2 C 12.27 20.93 11.73 20.93 11.3 21.2 L 10.37 21.8 C 9.94 22.07 9.39 22.07 8.97 21.8 L 8.03 21.2 C 7.61 20.93 7.06 20.93 6.63 21.2 L 5.7 21.8 C 5.49 21.93 5.25 22 5 22 C 4.45 22 4 21.55 4 21 Z',
  revenueStreams:
    'M 13.74 17.74 C 12.92 20.48 10.26 22.25 7.41 21.97 C 4.56 21.69 2.31 19.44 2.03 16.59 C 1.75 13.74 3.52 11.08 6.26 10.26 M 15 6 L 16 6 L 16 10 M 6.13 14.77 L 7 14.27 L 9 17.73 M 10 8 C 10 11.31 12.69 14 16 14 C 19.31 14 22 11.31 22 8 C 22 4.69 19.31 2 16 2 C 12.69 2 10 4.69 10 8 Z',
};

const GRID = 24;
const SIZE = 16;
const STROKE = 1.25;
/** Icons below this size have finer strokes. */
const SMALLER = 14;

/** A block's pictogram with its top left at (x, y), 16 board units wide unless said otherwise, drawn in strokes. */
export function blockIcon(block: BlockKey, x: number, y: number, stroke: string, size = SIZE): DrawItem[] {
  const scale = size / GRID;
  const commands = iconCommands(
    ICON_PATHS[block],
    (value) => x + value * scale,
    (value) => y + value * scale,
  );
  return [{ kind: 'path', commands, stroke, strokeWidth: STROKE * Math.min(1, size / SMALLER) }];
}

function iconCommands(path: string, toX: (value: number) => number, toY: (value: number) => number): PathCommand[] {
  const commands: PathCommand[] = [];
  const tokens = path.split(' ');
  for (let index = 0; index < tokens.length;) {
    const kind = tokens[index++];
    const next = (): number => Number(tokens[index++]);
    if (kind === 'M' || kind === 'L') commands.push([kind, toX(next()), toY(next())]);
    else if (kind === 'C') commands.push(['C', toX(next()), toY(next()), toX(next()), toY(next()), toX(next()), toY(next())]);
    else commands.push(['Z']);
  }
  return commands;
}
