import { describe, expect, it } from 'vitest';
import { parseBenchOptions } from '../../perf/benchOptions.ts';

describe('parseBenchOptions', () => {
  it('measures the three boards and writes nothing unless told otherwise', () => {
    expect(parseBenchOptions([])).toEqual({ cards: [100, 1000, 5000], json: null, address: null, only: null });
  });

  it('takes boards, a file and an edition that is served already', () => {
    const args = ['--cards', '100,1000', '--json', 'bench.json', '--address', 'http://127.0.0.1:4949/'];

    const address = 'http://127.0.0.1:4949/';
    expect(parseBenchOptions(args)).toEqual({ cards: [100, 1000], json: 'bench.json', address, only: null });
  });

  it('measures typing alone where it has its limit', () => {
    expect(parseBenchOptions(['--only', 'typing'])).toEqual({ cards: [5000], json: null, address: null, only: 'typing' });
    expect(() => parseBenchOptions(['--only', 'dragging'])).toThrow('--only takes typing');
  });

  it.each(['many', '', '10', '1e9'])('refuses a board of "%s" cards', (cards) => {
    expect(() => parseBenchOptions(['--cards', cards])).toThrow('--cards takes whole numbers');
  });
});
