import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { isLogo, logoBytes, logoFacts, MAX_LOGO_SIDE } from '../../../renderer/model/logo.ts';
import { A_JPEG, aLogo, pngUrl } from '../support/logos.ts';

/** The bytes of a logo with one of them changed. */
function withByte(logo: string, at: number, value: number): string {
  const bytes = logoBytes(logo);
  bytes[at] = value;
  return pngUrl(bytes);
}

describe('what may stand in a document as its logo', () => {
  it('is a PNG or a JPEG, known by its own head', () => {
    expect(logoFacts(aLogo(30, 12))).toEqual({ type: 'png', width: 30, height: 12, isPlain: true });
    expect(logoFacts(aLogo(30, 12, 2))).toEqual({ type: 'png', width: 30, height: 12, isPlain: true });
    expect(logoFacts(A_JPEG)).toEqual({ type: 'jpeg', width: 60, height: 20, isPlain: true });
  });

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['an address', 'https://example.com/logo.png'],
    ['an SVG', 'data:image/svg+xml;base64,PHN2Zy8+'],
    ['a script', 'data:text/html;base64,PHNjcmlwdD4='],
    ['something behind the picture', `${aLogo(2, 2)}" onload="alert(1)`],
    ['an empty picture', 'data:image/png;base64,'],
    ['a picture that is none', 'data:image/png;base64,AAAA'],
    ['a JPEG that says it is a PNG', A_JPEG.replace('jpeg', 'png')],
    ['half of a head', aLogo(2, 2).slice(0, 50)],
    ['one pixel too wide', aLogo(MAX_LOGO_SIDE + 1, 1)],
    ['a picture of billions of pixels', withByte(aLogo(2, 2), 16, 0x7f)],
    ['without pixels', withByte(aLogo(2, 1), 19, 0)],
    ['colours of 16 bits', withByte(aLogo(2, 2), 24, 16)],
    ['interlaced', withByte(aLogo(2, 2), 28, 1)],
    ['too many characters', `data:image/png;base64,${'A'.repeat(400_000)}`],
  ])('is not %s', (_, value) => {
    expect(isLogo(value)).toBe(false);
  });

  it('is the same bytes in base64 as elsewhere', () => {
    const png = PNG.sync.read(Buffer.from(logoBytes(aLogo(31, 7))));

    expect([png.width, png.height]).toEqual([31, 7]);
  });
});
