import { describe, expect, it } from 'vitest';
import { tellIfLinesTooLong, tellIfTooLong } from '../../../../renderer/actions/clipboard/longText.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';
import { MAX_TEXT } from '../../../../renderer/model/fileLimits.ts';

const setup = () => new TestEditor(documentOf({ channels: ['C'] }));

describe('text longer than a file may hold', () => {
  it('is told of, in the language of the interface', () => {
    const test = setup();
    test.app.setState(({ settings }) => ({ settings: { ...settings, language: 'sk' } }));

    tellIfTooLong(test.context, MAX_TEXT, MAX_TEXT);
    expect(test.toasts).toEqual([]);

    tellIfTooLong(test.context, MAX_TEXT + 1, MAX_TEXT);
    expect(test.toasts).toEqual(['Text je príliš dlhý: zachová sa len prvých 100\u00a0000 znakov.']);
  });

  it('is not told of again while the message is there', () => {
    const test = setup();
    tellIfTooLong(test.context, 1_001, 1_000);
    const before = test.app.getState().toasts;

    tellIfTooLong(test.context, 1_002, 1_000);

    expect(test.app.getState().toasts).toBe(before);
  });

  it('is looked for line by line where each line becomes a card', () => {
    const test = setup();

    tellIfLinesTooLong(test.context, 'a line\n'.repeat(MAX_TEXT / 5));
    expect(test.toasts).toEqual([]);

    tellIfLinesTooLong(test.context, `a line\r\n${'x'.repeat(MAX_TEXT + 1)}`);
    expect(test.toasts).toHaveLength(1);
  });
});
