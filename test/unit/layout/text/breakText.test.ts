import { describe, expect, it } from 'vitest';
import { breakText } from '../../../../renderer/layout/text/breakText.ts';
import { measureText } from '../../../../renderer/layout/text/measureText.ts';

function linesOf(text: string, longestLine: string): string[] {
  return breakText(text, 'regular', 14, measureText(longestLine, 'regular', 14)).map((line) => line.text);
}

describe('breaking text into lines', () => {
  it('gives one empty line for empty text', () => {
    expect(breakText('', 'regular', 14, 100)).toEqual([{ text: '', width: 0 }]);
  });

  it('keeps a text that fits exactly on one line', () => {
    expect(linesOf('Malé mlyny', 'Malé mlyny')).toEqual(['Malé mlyny']);
  });

  it('breaks at every kind of line end, and keeps empty lines', () => {
    expect(linesOf('a\nb\r\nc\n\nd', 'wide enough')).toEqual(['a', 'b', 'c', '', 'd']);
  });

  it('drops the spaces at a break and keeps those inside a line', () => {
    expect(linesOf('one  two   three ', 'one  two ')).toEqual(['one  two', 'three']);
  });

  it('breaks after hyphens, dashes and slashes', () => {
    expect(linesOf('well-known', 'well-kn')).toEqual(['well-', 'known']);
    expect(linesOf('mlyny/pekárne', 'mlyny/pe')).toEqual(['mlyny/', 'pekárne']);
    expect(linesOf('Praha–Brno', 'Praha–B')).toEqual(['Praha–', 'Brno']);
  });

  it('keeps dates, negative numbers, fractions and e-words together', () => {
    expect(linesOf('do 2026-11-22', '2026-11-22')).toEqual(['do', '2026-11-22']);
    expect(linesOf('rast -5 %', 'rast -')).toEqual(['rast', '-5 %']);
    expect(linesOf('podiel 11/22', 'podiel 11/')).toEqual(['podiel', '11/22']);
    expect(linesOf('nový e-shop', 'nový e-s')).toEqual(['nový', 'e-shop']);
  });

  it('does not break at a no-break space', () => {
    expect(linesOf('cena 10\u00a0€ za kus', 'cena 10\u00a0')).toEqual(['cena', '10\u00a0€ za', 'kus']);
  });

  it('breaks between East Asian characters, but not before their closing punctuation', () => {
    expect(linesOf('顧客セグメント', '顧客セ')).toEqual(['顧客セ', 'グメン', 'ト']);
    expect(linesOf('顧客。顧客', '顧客')).toEqual(['顧', '客。', '顧客']);
  });

  it('breaks a word that is wider than the line at character borders', () => {
    const family = '👨‍👩‍👧';

    expect(linesOf('mmmmmmm', 'mmm')).toEqual(['mmm', 'mmm', 'm']);
    expect(linesOf(family.repeat(3), family)).toEqual([family, family, family]);
  });

  it('starts an overlong word on a line of its own and goes on behind it', () => {
    expect(linesOf('na mmmmm je', 'mmmm')).toEqual(['na', 'mmmm', 'm je']);
  });

  it('composes letters and accents', () => {
    expect(linesOf('c\u030c', 'wide')).toEqual(['č']);
  });

  it('turns tabs into spaces and leaves control characters out', () => {
    expect(linesOf('a\tb\u0007c', 'wide enough')).toEqual(['a bc']);
  });

  it('replaces half a surrogate pair, which cannot be drawn', () => {
    expect(linesOf('a\ud83d', 'wide enough')).toEqual(['a\ufffd']);
  });
});

describe('one-letter words', () => {
  it('go to the next line with the word they belong to', () => {
    expect(linesOf('predaj v meste', 'predaj v m')).toEqual(['predaj', 'v meste']);
    expect(linesOf('ľudia, čo idú i s deťmi', 'ľudia, čo idú i s')).toEqual(['ľudia, čo idú', 'i s deťmi']);
  });

  it('stay where they are if the two would not fit together', () => {
    expect(linesOf('ide v mmmmm', 'mmmmm')).toEqual(['ide v', 'mmmmm']);
  });

  it('stay if nothing else is on the line', () => {
    expect(linesOf('v mmmmm', 'mmmmm')).toEqual(['v', 'mmmmm']);
  });
});
