import { describe, expect, it } from 'vitest';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { applyOperations, invertOperations, toMutable, type Operation } from '../../../../renderer/model/operations.ts';
import { addPrompt, changePrompt, ownPrompts, removePrompt } from '../../../../renderer/model/workshop/promptEdits.ts';
import { documentOf } from '../../support/documentOf.ts';

const after = (document: CanvasDocument, operations: readonly Operation[]): CanvasDocument => {
  const next = toMutable(document);
  applyOperations(next, operations);
  return next;
};
const add = (document: CanvasDocument, id: string, text: string, block = 'channels' as const) =>
  after(document, addPrompt(document, { id, block, text }));

describe('own prompts', () => {
  it('are kept a block, in the order they were written', () => {
    const document = add(add(documentOf({}), 'a', ' Who answers? '), 'b', 'Since when?');

    expect(ownPrompts(document, 'channels').map(({ text }) => text)).toEqual(['Who answers?', 'Since when?']);
    expect(ownPrompts(document, 'keyPartners')).toEqual([]);
  });

  it('are changed and removed by id; the last one takes the list with it', () => {
    const document = add(documentOf({}), 'a', 'Who answers?');

    const changed = after(document, changePrompt(document, 'a', 'Who answers, and when?'));
    expect(ownPrompts(changed, 'channels')).toEqual([{ id: 'a', block: 'channels', text: 'Who answers, and when?' }]);
    expect([changePrompt(document, 'x', 'No'), removePrompt(document, 'x')]).toEqual([[], []]);
    expect(after(changed, removePrompt(changed, 'a')).info).not.toHaveProperty('prompts');
  });

  it('are nothing without words, and no more than a file may hold', () => {
    let document: CanvasDocument = documentOf({});
    expect(addPrompt(document, { id: 'a', block: 'channels', text: ' \n' })).toEqual([]);

    for (let index = 0; index < 1_000; index++) document = add(document, `p${index}`, 'Why?');

    expect(addPrompt(document, { id: 'more', block: 'channels', text: 'Why?' })).toEqual([]);
  });

  it('come back by undo', () => {
    const document = add(documentOf({}), 'a', 'Who answers?');
    const operations = removePrompt(document, 'a');

    expect(after(after(document, operations), invertOperations(operations)).info).toEqual(document.info);
  });
});
