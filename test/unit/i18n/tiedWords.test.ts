import { expect, it } from 'vitest';
import { tieWords } from '../../../renderer/i18n/tiedWords.ts';

it('ties a one-letter word to the next one, in whole sentences and in every form of a count', () => {
  expect(
    tieWords({
      sentence: 'Karty z bloku sa dajú presunúť k segmentu a do parkoviska.',
      counted: { one: 'V modeli je jeden segment bez ponuky.', few: 'V modeli sú {count} segmenty bez ponuky.' },
    }),
  ).toEqual({
    sentence: 'Karty z\u00a0bloku sa dajú presunúť k\u00a0segmentu a\u00a0do parkoviska.',
    counted: { one: 'V\u00a0modeli je jeden segment bez ponuky.', few: 'V\u00a0modeli sú {count} segmenty bez ponuky.' },
  });
});

it('leaves labels, short sentences and longer words as they are', () => {
  const plain = {
    label: 'Vystrihnúť z plátna a vložiť do iného dokumentu',
    short: 'Hotovo a uložené.',
    name: 'Segment {name}A je pre každého zákazníka zvlášť.',
  };
  expect(tieWords(plain)).toEqual({ ...plain, name: 'Segment {name}A je pre každého zákazníka zvlášť.' });
});
