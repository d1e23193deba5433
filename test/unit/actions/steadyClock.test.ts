import { describe, expect, it } from 'vitest';
import { steadyClock } from '../../../renderer/actions/steadyClock.ts';

const START = 1_800_000_000_000;

/** What the steady clock says, from its beginning on, after each look at the computer’s clock and at what was measured, ms. */
function toldAfter(looks: readonly (readonly [clock: number, measured: number])[]): readonly number[] {
  let look: readonly [number, number] = [0, 0];
  const now = steadyClock(
    () => START + look[0],
    () => look[1],
  );
  return looks.map((next) => {
    look = next;
    return now() - START;
  });
}

describe('the steady clock', () => {
  it('goes with what is measured', () => {
    expect(
      toldAfter([
        [1_000, 1_000],
        [2_500, 2_000],
        [2_900, 3_000],
      ]),
    ).toEqual([1_000, 2_000, 3_000]);
  });

  it('goes on when the computer’s clock is set back', () => {
    const hour = 3_600_000;

    expect(
      toldAfter([
        [1_000, 1_000],
        [2_000 - hour, 2_000],
        [3_000 - hour, 3_000],
      ]),
    ).toEqual([1_000, 2_000, 3_000]);
  });

  it('knows of a sleep in which nothing was measured', () => {
    expect(
      toldAfter([
        [1_000, 1_000],
        [600_000, 1_100],
        [601_000, 2_100],
      ]),
    ).toEqual([1_000, 600_000, 601_000]);
  });
});
