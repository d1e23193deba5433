import { describe, expect, it } from 'vitest';
import { decodeForeign } from '../../../renderer/formats/decodeForeign.ts';
import { importFile } from '../../../renderer/formats/importers.ts';

const TEXT = 'Blok;Text\r\nZákaznícke segmenty;Ľudia s chuťou na žemľu\r\nKanály;Výklad\r\n';

/** Bytes as Excel of Central Europe writes them: its code page, letter by letter, from a table of another hand. */
const CP1250: Readonly<Record<string, number>> = { á: 0xe1, í: 0xed, Ľ: 0xbc, ť: 0x9d, ž: 0x9e, ľ: 0xbe, ý: 0xfd };

function cp1250(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => CP1250[letter] ?? letter.charCodeAt(0));
}

function utf16(text: string, isLittle: boolean, mark = false): Uint8Array {
  const units = Array.from(mark ? `\uFEFF${text}` : text, (letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));
}

describe('text of other programs', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8', false],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`), 'utf-8', false],
    ['UTF-16 LE with a mark', utf16(TEXT, true, true), 'utf-16le', false],
    ['UTF-16 BE with a mark', utf16(TEXT, false, true), 'utf-16be', false],
    ['UTF-16 LE without one', utf16(TEXT, true), 'utf-16le', true],
    ['UTF-16 BE without one', utf16(TEXT, false), 'utf-16be', true],
    ['Windows-1250', cp1250(TEXT), 'windows-1250', true],
  ] as const)('is read in %s', (_, bytes, encoding, isAssumed) => {
    expect(decodeForeign(bytes, 1_000)).toEqual({ ok: true, text: TEXT, encoding, isAssumed });
  });

  it('is nothing where a file is a picture, empty or too large', () => {
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52);
    const codes = [picture, new Uint8Array(0), Uint8Array.of(0xff, 0xfe), new Uint8Array(2_000)].map((bytes) => {
      const decoded = decodeForeign(bytes, 1_000);
      return decoded.ok ? decoded.text : decoded.problem.code;
    });

    expect(codes).toEqual(['not-utf8', 'empty', 'empty', 'too-large']);
  });

  it.each([
    ['model.csv', TEXT],
    ['model.md', '# Kaviareň\n\n## Zákaznícke segmenty\n- Ľudia s chuťou na žemľu\n\n## Kanály\n- Výklad\n'],
    ['model.txt', 'Zákaznícke segmenty\tĽudia s chuťou na žemľu\nKanály\tVýklad\n'],
  ])('becomes cards whatever its letters are written in: %s', (name, text) => {
    const ways = [new TextEncoder().encode(text), utf16(text, true), utf16(text, false, true), cp1250(text.replace('ň', 'n'))];

    const cards = ways.map((bytes) => {
      const { result } = importFile(name, bytes);
      return result.ok && result.draft.cards.map((card) => card.text);
    });

    expect(cards).toEqual(ways.map(() => ['Ľudia s chuťou na žemľu', 'Výklad']));
  });
});
