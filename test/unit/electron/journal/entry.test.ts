import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeEntry, encodeEntry } from '../../../../electron/journal/entry.ts';

const HEAD = { title: 'Čaj\n“1”', path: '/tmp/plan.bmc', stamp: 'abc', keptAt: 5 };
const WORK = new TextEncoder().encode('{"cards":[]}\n');

it('reads what it has written, whatever the work is', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (work) => {
      const entry = decodeEntry(encodeEntry(HEAD, work));

      expect(entry).toEqual({ head: HEAD, work: Uint8Array.from(work), isDamaged: false });
    }),
  );
});

it('notices every single byte that is another one, and every missing end', () => {
  const good = encodeEntry(HEAD, WORK);
  for (let place = 0; place < good.length; place++) {
    const wrong = Uint8Array.from(good);
    wrong[place] = (wrong[place] ?? 0) ^ 1;
    expect(decodeEntry(wrong).isDamaged, `byte ${place}`).toBe(true);
    expect(decodeEntry(good.slice(0, place)).isDamaged, `cut at ${place}`).toBe(true);
  }
});

it('keeps what can still be had of a damaged one', () => {
  const cut = encodeEntry(HEAD, WORK).slice(0, -3);

  const entry = decodeEntry(cut);

  expect(entry.head).toEqual(HEAD);
  expect(new TextDecoder().decode(entry.work)).toBe('{"cards":[');
});

it('takes any bytes for a damaged entry', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(decodeEntry(bytes).isDamaged).toBe(true);
    }),
  );
});
