import { describe, expect, it } from 'vitest';
import { watchFullScreen } from '../../../../renderer/ui/present/fullScreenWatch.ts';

/** What happens to the page (`full`, `window`), and where the program itself asks for the end (`leaving`); answers how often Escape was heard. */
function escapes(...steps: readonly ('full' | 'window' | 'leaving')[]): number {
  let count = 0;
  const watch = watchFullScreen(() => count++);
  for (const step of steps) {
    if (step === 'leaving') watch.leaving();
    else watch.change(step === 'full');
  }
  return count;
}

describe('the end of full screen', () => {
  it('is Escape where nobody asked for it', () => {
    expect(escapes('full', 'window')).toBe(1);
  });

  it('is none that the program asked for, and only that one', () => {
    expect(escapes('full', 'leaving', 'window')).toBe(0);
    expect(escapes('full', 'leaving', 'window', 'full', 'window')).toBe(1);
  });

  it('is none where the screen was never full', () => {
    expect(escapes('window', 'window')).toBe(0);
  });
});
