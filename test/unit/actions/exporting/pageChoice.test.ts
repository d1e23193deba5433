import { describe, expect, it } from 'vitest';
import { omittedAfter, possiblePages, usualPages } from '../../../../renderer/actions/exporting/pageChoice.ts';
import type { Card, DocumentInfo } from '../../../../renderer/model/document.ts';
import { storySteps } from '../../../../renderer/model/workshop/storySteps.ts';
import { documentOf } from '../../support/documentOf.ts';

describe('the pages of a document', () => {
  it.each<[string, Partial<Card>, string[]]>([
    ['nothing but texts', {}, ['canvas', 'story', 'check']],
    ['notes', { notes: 'Open on Sundays' }, ['canvas', 'story', 'check', 'details']],
    ['notes of spaces', { notes: ' \n' }, ['canvas', 'story', 'check']],
    ['a field', { channel: { kind: 'ownStores' } }, ['canvas', 'story', 'check', 'details']],
    ['numbers', { block: 'costStructure', numbers: { cost: { likely: 5 } } }, ['canvas', 'story', 'numbers', 'check', 'details']],
    ['a field of another block', { cost: { types: ['fixed'] } }, ['canvas', 'story', 'check']],
  ])('with %s', (_, fields, pages) => {
    const document = documentOf({ channels: [{ id: 'Shop', ...fields }] });

    expect(possiblePages(document, { language: 'en', today: '2026-11-23' })).toEqual(pages);
  });

  it('with a card beside the board alone', () => {
    const document = documentOf({ channels: ['Shop'] });
    const parked = [{ id: 'P', block: 'channels', text: 'An app?', x: 0, y: 0, width: 200 }] as const;

    const possible = possiblePages({ ...document, info: { ...document.info, parked } }, { language: 'en', today: '2026-11-23' });

    expect(possible).toEqual(['canvas', 'story', 'check', 'details']);
  });

  it('have no story where nothing is told', () => {
    const presentation = storySteps(documentOf({ channels: ['Shop'] })).map(({ step }) => ({ step, isLeftOut: true }));
    const document = documentOf({ channels: ['Shop'] });
    const kinds = (info: Partial<DocumentInfo>) =>
      possiblePages({ ...document, info: { ...document.info, ...info } }, { language: 'en', today: '2026-11-23' });

    expect(kinds({ presentation })).not.toContain('story');
    expect(kinds({ presentation: presentation.slice(1) })).toContain('story');
    expect(possiblePages(documentOf({}), { language: 'en', today: '2026-11-23' })).not.toContain('story');
  });

  it('are all printed but what was left out last time, and never none', () => {
    expect(usualPages(['canvas', 'details'], [])).toEqual(['canvas', 'details']);
    expect(usualPages(['canvas', 'details'], ['canvas'])).toEqual(['details']);
    expect(usualPages(['canvas'], ['canvas'])).toEqual(['canvas']);
  });

  it('are remembered by what is left out; what a document cannot have tells nothing', () => {
    expect(omittedAfter(['canvas'], ['canvas', 'details'], [])).toEqual(['details']);
    expect(omittedAfter(['canvas'], ['canvas'], ['details'])).toEqual(['details']);
    expect(omittedAfter(['canvas', 'details'], ['canvas', 'details'], ['details'])).toEqual([]);
  });
});
