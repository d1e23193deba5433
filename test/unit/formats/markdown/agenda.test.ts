import { describe, expect, it } from 'vitest';
import { recogniseBlock } from '../../../../renderer/formats/blockNames/recogniseBlock.ts';
import { readMarkdown } from '../../../../renderer/formats/markdown/readMarkdown.ts';
import { writeMarkdown } from '../../../../renderer/formats/markdown/writeMarkdown.ts';
import { en } from '../../../../renderer/i18n/catalogues.ts';
import { sk } from '../../../../renderer/i18n/slovak.ts';
import { withOperations } from '../../../../renderer/model/operations.ts';
import { replaceAgenda } from '../../../../renderer/model/workshop/agendaEdits.ts';
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

  it('makes no cards when it is read again', () => {
    const read = readMarkdown(writeMarkdown(PLANNED, wordsFor(PLANNED)).text);

    expect(read.ok && read.draft.cards.map(({ text }) => text)).toEqual(['Web']);
  });

  it('has a heading that is no block’s name', () => {
    expect([en, sk].map((words) => recogniseBlock(words['agenda.title']))).toEqual([null, null]);
  });
});
