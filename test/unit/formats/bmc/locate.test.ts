import { describe, expect, it } from 'vitest';
import { createLocator, offsetTooDeep, pathText, placeOfOffset } from '../../../../renderer/formats/bmc/locate.ts';

describe('places in a file', () => {
  it('writes a path as people do', () => {
    expect([pathText([]), pathText(['cards', 3, 'text']), pathText([0, 'a'])]).toEqual(['', 'cards[3].text', '[0].a']);
  });

  it('counts lines and columns from one', () => {
    expect([0, 2, 3, 5].map((offset) => placeOfOffset('ab\nc\n', offset))).toEqual([
      { path: '', line: 1, column: 1 },
      { path: '', line: 1, column: 3 },
      { path: '', line: 2, column: 1 },
      { path: '', line: 3, column: 1 },
    ]);
  });

  it('finds a field, and the nearest parent of one that is missing', () => {
    const locate = createLocator('{\r\n  "cards": [\r\n    { "id": "a" }\r\n  ]\r\n}');

    expect([locate(['cards', 0, 'id']), locate(['cards', 0, 'text']), locate(['cards', 7]), locate(['links'])]).toEqual([
      { path: 'cards[0].id', line: 3, column: 13 },
      { path: 'cards[0].text', line: 3, column: 5 },
      { path: 'cards[7]', line: 2, column: 12 },
      { path: 'links', line: 1, column: 1 },
    ]);
  });

  it('knows no line in text without anything', () => {
    expect(createLocator('')(['cards'])).toEqual({ path: 'cards', line: null, column: null });
  });

  it('finds the first bracket beyond a depth', () => {
    expect([
      offsetTooDeep('[[1]]', 2),
      offsetTooDeep('[[[1]]]', 2),
      offsetTooDeep('["[[\\"["]', 1),
      offsetTooDeep('[][][]', 1),
    ]).toEqual([-1, 2, -1, -1]);
  });
});
