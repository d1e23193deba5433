import type { Severity } from '../../model/check/finding.ts';
import type { DrawItem } from '../scene.ts';
import type { BoardTheme } from '../theme.ts';

/** Each a shape of its own, beside which the word stands: an octagon, a triangle, a ring; 16 units wide, its top left at (x, y). */
export function severitySign(severity: Severity, x: number, y: number, theme: BoardTheme): DrawItem[] {
  const cx = x + 8;
  switch (severity) {
    case 'error': {
      const fill = theme.shades.vermilion.line;
      const ink = theme.shades.vermilion.onLine;
      return [octagon(cx, y + 8.5, 7, fill), ...exclamation(cx, y + 5, 4.4, y + 12, ink)];
    }
    case 'warning': {
      const { line, onLine } = theme.shades.amber;
      return [triangle(cx, y + 1.5, 15, 13.5, line), ...exclamation(cx, y + 6, 3.8, y + 12.2, onLine)];
    }
    case 'hint': {
      const { line } = theme.shades.blue;
      return [
        { kind: 'circle', cx, cy: y + 8.5, r: 6.4, fill: theme.background, stroke: line, strokeWidth: 1.25 },
        { kind: 'circle', cx, cy: y + 5.9, r: 0.9, fill: line },
        stroke(cx, y + 8.3, 3.2, line),
      ];
    }
  }
}

function exclamation(cx: number, top: number, length: number, dot: number, ink: string): DrawItem[] {
  return [stroke(cx, top, length, ink), { kind: 'circle', cx, cy: dot, r: 0.9, fill: ink }];
}

function stroke(cx: number, top: number, length: number, color: string): DrawItem {
  return {
    kind: 'path',
    commands: [
      ['M', cx, top],
      ['L', cx, top + length],
    ],
    stroke: color,
    strokeWidth: 1.6,
  };
}

function octagon(cx: number, cy: number, r: number, fill: string): DrawItem {
  const corners = Array.from({ length: 8 }, (_, index) => {
    const angle = (Math.PI / 4) * (index + 0.5);
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)] as const;
  });
  return {
    kind: 'path',
    commands: [...corners.map(([px, py], index) => [index === 0 ? 'M' : 'L', px, py] as const), ['Z']],
    fill,
  };
}

function triangle(cx: number, top: number, width: number, height: number, fill: string): DrawItem {
  const commands = [['M', cx, top], ['L', cx + width / 2, top + height], ['L', cx - width / 2, top + height], ['Z']] as const;
  return { kind: 'path', commands, fill, stroke: fill, strokeWidth: 1 };
}
