import { describe, expect, it } from 'vitest';
import { fitDrawing } from '../../../../renderer/export/foreign/fitDrawing.ts';

describe('fitting a run into the room the line was broken with', () => {
  it('makes a sign that is too wide smaller both ways, and puts a narrow one in the middle', () => {
    expect(fitDrawing('emoji', 2, 1)).toEqual({ x: 0, scaleX: 0.5, scaleY: 0.5 });
    expect(fitDrawing('eastAsian', 1, 1.5)).toEqual({ x: 0.25, scaleX: 1, scaleY: 1 });
  });

  it('narrows and widens words, but never so far that it shows', () => {
    expect(fitDrawing('rightToLeft', 2, 1.5)).toEqual({ x: 0, scaleX: 0.75, scaleY: 1 });
    expect(fitDrawing('other', 10, 11)).toEqual({ x: 0, scaleX: 1.1, scaleY: 1 });
    expect(fitDrawing('other', 1, 2)).toEqual({ x: 0.4, scaleX: 1.2, scaleY: 1 });
  });

  it('leaves alone what has no width', () => {
    expect(fitDrawing('other', 0, 5)).toEqual({ x: 0, scaleX: 1, scaleY: 1 });
  });
});
