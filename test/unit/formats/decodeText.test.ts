import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../renderer/formats/decodeText.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('answers the text, without a byte order mark', () => {
    expect(decodeText(bytes('\uFEFFKáva'), 100)).toEqual({ ok: true, text: 'Káva' });
  });

  it('says why bytes are no text', () => {
    const problems = [bytes(' \n'), new Uint8Array([0xff, 0x41]), bytes('longer')].map((one) => decodeText(one, 5));

    expect(problems).toEqual([
      { ok: false, problem: { code: 'empty' } },
      { ok: false, problem: { code: 'not-utf8', byte: 1 } },
      { ok: false, problem: { code: 'too-large', limit: 5 } },
    ]);
  });
});
