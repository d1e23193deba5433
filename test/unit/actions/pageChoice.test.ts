import { describe, expect, it } from 'vitest';
import { omittedAfter, possiblePages, usualPages } from '../../../renderer/actions/pageChoice.ts';
import type { Card } from '../../../renderer/model/document.ts';
import { documentOf } from '../support/documentOf.ts';

describe('the pages of a document', () => {
  it.each<[string, Partial<Card>, string[]]>([
    ['nothing but texts', {}, ['canvas', 'check']],
    ['notes', { notes: 'Open on Sundays' }, ['canvas', 'check', 'details']],
    ['notes of spaces', { notes: ' \n' }, ['canvas', 'check']],
    ['a field', { channel: { kind: 'ownStores' } }, ['canvas', 'check', 'details']],
    ['a field of another block', { cost: { types: ['fixed'] } }, ['canvas', 'check']],
  ])('with %s', (_, fields, pages) => {
    const document = documentOf({ channels: [{ id: 'Shop', ...fields }] });

    expect(possiblePages(document, { language: 'en', today: '2026-11-23' })).toEqual(pages);
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
