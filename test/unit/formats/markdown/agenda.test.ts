import { describe, expect, it } from 'vitest';
import { recogniseBlock } from '../../../../renderer/formats/blockNames/recogniseBlock.ts';
import { readMarkdown } from '../../../../renderer/formats/markdown/readMarkdown.ts';
import { workshopListOf } from '../../../../renderer/formats/markdown/workshopLists.ts';
import { writeMarkdown } from '../../../../renderer/formats/markdown/writeMarkdown.ts';
import { en } from '../../../../renderer/i18n/catalogues.ts';
import { sk } from '../../../../renderer/i18n/slovak.ts';
import { withOperations } from '../../../../renderer/model/operations.ts';
import { agendaOf, replaceAgenda } from '../../../../renderer/model/workshop/agendaEdits.ts';
import { documentOf } from '../../support/documentOf.ts';
import { wordsFor } from '../interchange/words.ts';

const BOARD = documentOf({ channels: ['Web'] });
const PLANNED = withOperations(
  BOARD,
  replaceAgenda(BOARD, [
    { id: 'a', title: 'Value *first*', minutes: 20, blocks: ['valuePropositions', 'channels'], note: 'One a card.\n# Channels' },
    { id: 'b', title: 'Channels', minutes: 5 },
  ]),
);

describe('an agenda in Markdown', () => {
  it('stands below the board, an activity a bullet with its note quoted, and is no loss', () => {
    const { text, losses } = writeMarkdown(PLANNED, wordsFor(PLANNED));

    expect(text.slice(text.indexOf('## Agenda'))).toBe(
      [
        '## Agenda',
        '',
        String.raw`- Value \*first\* · 20 min · Value Propositions, Channels`,
        '  > One a card.',
        String.raw`  > \# Channels`,
        '- Channels · 5 min',
        '',
      ].join('\n'),
    );
    expect(losses.map(({ what }) => what)).not.toContain('workshop');
  });

  it('makes no cards when it is read again, but activities', () => {
    const read = readMarkdown(writeMarkdown(PLANNED, wordsFor(PLANNED)).text);

    expect(read.ok && read.draft.cards.map(({ text }) => text)).toEqual(['Web']);
    expect(read.ok && [read.draft.agenda, read.draft.leftovers, read.remarks]).toEqual([
      agendaOf(PLANNED).map(({ id: _id, ...activity }) => activity),
      [],
      [],
    ]);
  });

  it('does not begin under a heading that only the language knows', () => {
    const read = readMarkdown('# Café\n## Channels\n- Web\n## constructor\n- Lunch\n');

    expect(read.ok && read.draft.cards.map(({ block, text }) => [block, text])).toEqual([['channels', 'Web']]);
    expect(read.ok && read.draft.leftovers).toEqual(['constructor', '- Lunch']);
  });

  it('is read as a person writes one; what has no minutes is kept as text', () => {
    const read = readMarkdown(
      '# Café\n## Channels\n- Web\n## Agenda\n- Channels: who buys where? · 15 minutes · Kanály\n  - bring pens\n- Lunch\n\n## Customers\n- Tourists\n',
    );

    expect(read.ok && read.draft.agenda).toEqual([
      { title: 'Channels: who buys where?', minutes: 15, blocks: ['channels'], note: 'bring pens' },
    ]);
    expect(read.ok && read.draft.leftovers).toEqual(['Lunch']);
    expect(read.ok && read.draft.cards.map(({ block, text }) => [block, text])).toEqual([
      ['channels', 'Web'],
      ['customerSegments', 'Tourists'],
    ]);
  });

  it('and own prompts have headings that are no block’s name and are known again, in both languages', () => {
    for (const heading of ['agenda.title', 'interchange.ownPrompts'] as const) {
      expect([en, sk].map((words) => recogniseBlock(words[heading]))).toEqual([null, null]);
    }
    expect([en, sk].map((words) => workshopListOf(words['agenda.title']))).toEqual(['agenda', 'agenda']);
    expect([en, sk].map((words) => workshopListOf(words['interchange.ownPrompts']))).toEqual(['prompts', 'prompts']);
  });
});
