import { describe, expect, it } from 'vitest';
import { choosePrompt, promptIndex, promptsOf, stepPrompt } from '../../../../renderer/actions/workshop/prompts.ts';
import { registerEveryLanguage } from '../../../../renderer/i18n/everyLanguage.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import { BLOCK_KEYS } from '../../../../renderer/model/blocks.ts';
import { addPrompt } from '../../../../renderer/model/workshop/promptEdits.ts';
import { TestEditor } from '../../support/TestEditor.ts';

registerEveryLanguage();
const t = translateInto('en');

describe('prompts', () => {
  it.each(['en', 'sk'] as const)('stand ready for every block, four to six questions each (%s)', (language) => {
    const { document } = new TestEditor().state;
    const texts = BLOCK_KEYS.map((block) => promptsOf(document, block, translateInto(language)).map(({ text }) => text));

    expect(texts.filter(({ length }) => length < 4 || length > 6)).toEqual([]);
    expect(new Set(texts.flat()).size).toBe(texts.flat().length);
  });

  it('turn round in the focused block, the person’s own last, and each block keeps its place', () => {
    const test = new TestEditor().run('prompts.open');
    const { editor } = test;
    editor.commit('step.addPrompt', addPrompt(test.state.document, { id: 'own', block: 'channels', text: 'Who answers?' }));

    expect(stepPrompt(editor, 'channels', t, -1)).toEqual({ id: 'own', text: 'Who answers?', isOwn: true });
    expect(stepPrompt(editor, 'channels', t, 1)?.id).toBe('channels.firstHeard');
    expect(stepPrompt(editor, 'channels', t, 1)?.id).toBe('channels.path');
    expect(stepPrompt(editor, 'keyPartners', t, 1)?.id).toBe('keyPartners.gain');

    const { prompts, document } = test.state;
    expect(prompts && promptIndex(promptsOf(document, 'channels', t), prompts, 'channels')).toBe(1);
  });

  it('stand at the first one again where the chosen one is gone', () => {
    const test = new TestEditor().run('prompts.open');
    test.editor.commit('step.addPrompt', addPrompt(test.state.document, { id: 'own', block: 'channels', text: 'Who?' }));
    choosePrompt(test.editor, 'channels', 'own');

    test.undo();

    const { prompts, document } = test.state;
    expect(prompts && promptIndex(promptsOf(document, 'channels', t), prompts, 'channels')).toBe(0);
  });
});
