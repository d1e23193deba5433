import { describe, expect, it } from 'vitest';
import { readyAgendaWords } from '../../../renderer/i18n/readyAgendas.ts';

const LANGUAGES = ['en', 'sk'] as const;

describe('the words of the ready agendas', () => {
  it('are there in both languages, tidy, with the signs of the language', () => {
    for (const language of LANGUAGES) {
      const texts = Object.entries(readyAgendaWords(language)).filter(([key]) => key !== 'break.note');

      expect(texts.filter(([, text]) => text.trim() === '' || text !== text.trim() || /["']|\.\.\.| {2}/.test(text))).toEqual([]);
    }
  });

  it('name the same things', () => {
    const [english, slovak] = LANGUAGES.map((language) => Object.keys(readyAgendaWords(language)));

    expect(slovak).toEqual(english);
  });
});
