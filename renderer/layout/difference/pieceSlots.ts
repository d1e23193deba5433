import type { WordPiece } from '../../model/queries/wordDifference.ts';
import { drawLine, linesOf, PAGE_TYPE } from '../pages/pageType.ts';
import type { Slot } from '../pages/slots.ts';
import type { DrawItem } from '../scene.ts';
import { measureText } from '../text/measureText.ts';
import type { BoardTheme } from '../theme.ts';

const STYLE = PAGE_TYPE.text;

/** A word or a space on a line of its own width. */
type Run = Readonly<{ kind: WordPiece['kind']; text: string; width: number }>;

/** A text word by word: what is removed is struck through, what is added underlined; both in a colour besides. */
export function pieceSlots(pieces: readonly WordPiece[], width: number, theme: BoardTheme): Slot[] {
  return linesOfRuns(runsOf(pieces, width), width).map((runs): Slot => {
    return {
      air: 0,
      height: STYLE.line,
      text: runs.map(({ text }) => text).join(''),
      draw: (x, y) => drawRuns(runs, x, y, theme),
    };
  });
}

/** A word that is wider than the column is broken as any text is; line breaks stay. */
function runsOf(pieces: readonly WordPiece[], width: number): readonly Run[] {
  return pieces.flatMap(({ kind, text }) => {
    const parts = text.match(/\n|[^\S\n]+|\S+/g) ?? [];
    return parts.flatMap((part): readonly Run[] => {
      if (part === '\n') return [{ kind, text: '\n', width: 0 }];
      if (part.trim() === '') return [{ kind, text: ' ', width: measureText(' ', STYLE.face, STYLE.size) }];
      return linesOf(part, STYLE, width).map((line) => ({ kind, ...line }));
    });
  });
}

function linesOfRuns(runs: readonly Run[], width: number): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  let left = width;
  for (const run of runs) {
    const isBreak = run.text === '\n';
    if (isBreak || (run.width > left && run.text !== ' ')) {
      lines.push([]);
      left = width;
    }
    if (isBreak || (run.text === ' ' && lines.at(-1)?.length === 0)) continue;
    lines.at(-1)?.push(run);
    left -= run.width;
  }
  return lines.map(withoutEnd).filter((line) => line.length > 0);
}

/** A space at the end of a line would only be a stroke or an underline of nothing. */
function withoutEnd(line: readonly Run[]): readonly Run[] {
  return line.slice(0, line.findLastIndex(({ text }) => text !== ' ') + 1);
}

function drawRuns(runs: readonly Run[], x: number, y: number, theme: BoardTheme): DrawItem[] {
  let left = x;
  return runs.flatMap((run): DrawItem[] => {
    const at = left;
    left += run.width;
    const fill = run.kind === 'same' ? theme.cardText : theme.shades[run.kind === 'added' ? 'green' : 'vermilion'].line;
    const line = (drop: number): DrawItem => ({
      kind: 'rect',
      x: at,
      y: y + drop,
      width: run.width,
      height: 0.6,
      radius: 0,
      fill,
    });
    return [
      ...(run.text === ' ' ? [] : drawLine(run, STYLE, at, y, fill)),
      ...(run.kind === 'added' ? [line(STYLE.drop + 1.4)] : run.kind === 'removed' ? [line(STYLE.drop - STYLE.size * 0.3)] : []),
    ];
  });
}
