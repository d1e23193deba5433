import { en } from '../../../../renderer/i18n/catalogues.ts';
import { layoutBoard } from '../../../../renderer/layout/boardLayout.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import type { ExportWords } from '../../../../renderer/formats/interchange/interchange.ts';

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/** What an export takes from outside, for tests. */
export function wordsFor(document: CanvasDocument, language: 'en' | 'sk' = 'en'): ExportWords {
  const layout = layoutBoard(document);
  return {
    language,
    block: (block) => ({ title: en[`block.${block}`], question: en[`question.${block}`] }),
    parked: language === 'sk' ? 'Odložené karty' : 'Parking area',
    agenda: language === 'sk' ? 'Program workshopu' : 'Agenda',
    prompts: language === 'sk' ? 'Vlastné otázky' : 'Own prompts',
    votes: 'Votes',
    vote: ({ question, ballots }) => ({ title: question, rows: ballots.map(({ id }) => id) }),
    blockBox: (block) => layout.blocks[block],
    cardBox: (id) => layout.cards.get(id) ?? NOWHERE,
  };
}
