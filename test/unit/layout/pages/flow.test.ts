import { describe, expect, it } from 'vitest';
import { flow, type Section, type Strip } from '../../../../renderer/layout/pages/flow.ts';

/** Ten high, without air, unless said otherwise. */
function strip(changes: Partial<Strip> = {}): Strip {
  const box = { x: 0, y: 0, width: 0, height: 0 };
  const draw: Strip['draw'] = () => ({ role: 'row', id: '', label: '', box, items: [], children: [] });
  return { height: 10, air: 0, isHead: false, draw, ...changes };
}

const head = strip({ isHead: true });
const again = strip({ height: 5, isHead: true });

function section(key: string, ...lengths: readonly number[]): Section<string> {
  const entries = lengths.map((length, index) => {
    return { id: `${key}${index}`, strips: [head, ...Array.from({ length: length - 1 }, () => strip())], again };
  });
  return { key, heading: head, entries };
}

/** Page by page, column by column: what stands at which height. */
function places(sections: readonly Section<string>[], columns: number, first: number, next = first) {
  return flow(sections, columns, { first, next }).map((page) =>
    Array.from({ length: columns }, (_, column) =>
      page.filter((placed) => placed.column === column).map(({ entry, key, y }) => `${entry ?? key}@${y}`),
    ),
  );
}

describe('flowing through columns', () => {
  it('keeps an entry together where a column is long enough', () => {
    expect(places([section('a', 2, 3)], 2, 45)).toEqual([
      [
        ['a@0', 'a0@10', 'a0@20'],
        ['a1@0', 'a1@10', 'a1@20'],
      ],
    ]);
  });

  it('never leaves a heading alone, not even above an entry that is too long for any column', () => {
    const pages = places([section('a', 1), section('b', 9)], 2, 35);

    expect(pages[0]).toEqual([
      ['a@0', 'a0@10'],
      ['b@0', 'b0@10', 'b0@20'],
    ]);
  });

  it('begins each further column of a long entry by saying so', () => {
    const strips = flow([section('a', 9)], 2, { first: 40, next: 40 });

    const tops = strips.flat().filter(({ y }) => y === 0);
    expect(tops.map((placed) => placed.strip === again)).toEqual([false, true, true, true]);
  });

  it('drops the air at the top of a column only', () => {
    const airy = { id: 'x', strips: [strip({ air: 4 }), strip({ air: 4 })], again };

    expect(places([{ key: 'a', heading: head, entries: [airy, airy] }], 2, 40)).toEqual([
      [
        ['a@0', 'x@14', 'x@28'],
        ['x@0', 'x@14'],
      ],
    ]);
  });

  it('balances the columns of the last page', () => {
    const [page] = places([section('a', 1, 1, 1, 1, 1)], 3, 500);

    expect(page?.map((column) => column.length)).toEqual([2, 2, 2]);
  });

  it('leaves the first page to its head where that leaves too little room, and nothing ever runs out of a page', () => {
    expect(places([section('a', 1, 1)], 1, 15, 40)).toEqual([[[]], [['a@0', 'a0@10', 'a1@20']]]);
  });

  it('says that something goes on only where there is room to say it', () => {
    const long = { id: 'long', strips: [strip(), strip(), strip()], again: strip({ height: 15, isHead: true }) };

    const pages = flow([{ key: 'a', heading: head, entries: [long] }], 1, { first: 20, next: 20 });

    expect(pages.flat().filter(({ y, strip: { height } }) => y + height > 20)).toEqual([]);
  });

  it('gives the first page its own height', () => {
    const pages = places([section('a', 1, 1, 1, 1, 1, 1)], 1, 20, 30);

    expect(pages.map(([column]) => column?.length)).toEqual([2, 3, 2]);
  });
});
