import { describe, expect, it } from 'vitest';
import { cardName, shortCardName } from '../../../../renderer/actions/words/cardName.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import { documentOf } from '../../support/documentOf.ts';

const [en, sk] = [translateInto('en'), translateInto('sk')];

describe('the name of a card', () => {
  it('is its text on one line; an empty card has one as well', () => {
    expect(cardName('Two\nlines  here ', en)).toBe('Two lines here');
    expect(cardName(' \n', en)).toBe('Empty card');
    expect(cardName('', sk)).toBe('Prázdna karta');
  });

  it('is shortened at a word where there is little room', () => {
    const document = documentOf({ channels: ['A shop window, and two doors', 'Abcdefghijklmnop'] });

    expect(shortCardName(document, 'A shop window, and two doors', en)).toBe('A shop window, and two doors');
    expect(shortCardName(document, 'A shop window, and two doors', en, 16)).toBe('A shop window…');
    expect(shortCardName(document, 'Abcdefghijklmnop', en, 8)).toBe('Abcdefgh…');
    expect(shortCardName(document, 'gone', en)).toBe('Empty card');
  });
});
