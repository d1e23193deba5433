import type { ExportWords } from '../../formats/interchange/interchange.ts';
import { translateInto, type Language } from '../../i18n/translate.ts';
import { layoutBoard } from '../../layout/boardLayout.ts';
import type { CanvasDocument } from '../../model/document.ts';
import { voteResult } from '../../model/workshop/voteResult.ts';
import { voteFacts, voteQuestion, voteRows } from '../words/voteWords.ts';

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/** What a text format takes from outside: the words of one language and the places on the board. */
export function exportWords(document: CanvasDocument, language: Language): ExportWords {
  const t = translateInto(language);
  const layout = layoutBoard(document);
  return {
    language,
    block: (block) => ({ title: t(`block.${block}`), question: t(`question.${block}`) }),
    parked: t('parking.title'),
    agenda: t('agenda.title'),
    prompts: t('interchange.ownPrompts'),
    votes: t('vote.notes'),
    vote: (vote) => ({
      title: `${voteQuestion(vote, t)} · ${voteFacts(vote, voteResult(vote), { t, language })}`,
      rows: voteRows(vote, { t, language }),
    }),
    blockBox: (block) => layout.blocks[block],
    cardBox: (id) => layout.cards.get(id) ?? NOWHERE,
  };
}
