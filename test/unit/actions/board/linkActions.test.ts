import { describe, expect, it } from 'vitest';
import { linkOrRefuse, refusalText } from '../../../../renderer/actions/board/linkActions.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import type { LinkRefusal } from '../../../../renderer/model/linkRules.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const MODEL = documentOf({ customerSegments: ['A', 'B'], channels: ['C'], costStructure: ['E'] }, [['A', 'C']]);
const setup = () => new TestEditor(MODEL);

describe('linking two cards', () => {
  it('is one step', () => {
    const test = setup();

    expect(linkOrRefuse(test.editor, test.context, 'C', 'B')).toBe(true);
    expect([test.links, test.steps, test.toasts]).toEqual([['A-C', 'B-C'], ['step.link'], []]);
  });

  it('that may not be linked says why and changes nothing', () => {
    const test = setup();

    expect(linkOrRefuse(test.editor, test.context, 'A', 'E')).toBe(false);
    expect([test.links, test.steps]).toEqual([['A-C'], []]);
    expect(test.toasts[0]).toContain('Customer Segments');
  });

  it('of which one is gone does nothing', () => {
    const test = setup();

    expect([linkOrRefuse(test.editor, test.context, 'A', 'gone'), test.toasts]).toEqual([false, []]);
  });

  it('opens the list of cards to link with', () => {
    const test = setup();
    expect(test.canRun('link.add')).toBe(false);

    test.select('A').run('link.add');

    expect(test.app.getState().overlay).toEqual({ kind: 'linkPicker', cardId: 'A' });
  });

  it.each(['en', 'sk'] as const)('has a sentence for every refusal in %s', (language) => {
    const refusals: LinkRefusal[] = [
      { code: 'same-card' },
      { code: 'already-linked' },
      { code: 'same-block', block: 'channels' },
      { code: 'blocks-not-linkable', from: 'channels', to: 'costStructure', allowed: ['customerSegments'] },
    ];
    const sentences = refusals.map((refusal) => refusalText(refusal, translateInto(language)));

    expect(new Set(sentences).size).toBe(4);
    expect(sentences.filter((sentence) => sentence === '' || /[{}]|undefined/.test(sentence))).toEqual([]);
  });
});

describe('the spotlight', () => {
  it('is on the segment with the focus, until it is asked for again', () => {
    const test = setup().select('A');
    expect(test.run('segment.spotlight').state.spotlight).toBe('A');

    expect(test.run('segment.spotlight').state.spotlight).toBeNull();
  });

  it('goes over to another segment', () => {
    expect(setup().select('A').run('segment.spotlight').select('B').run('segment.spotlight').state.spotlight).toBe('B');
  });

  it('can be put out from anywhere, but lit only on a segment', () => {
    const test = setup().select('C');
    expect(test.canRun('segment.spotlight')).toBe(false);

    test.select('A').run('segment.spotlight').select('C').run('segment.spotlight');

    expect(test.state.spotlight).toBeNull();
  });

  it('is no step', () => {
    expect(setup().select('A').run('segment.spotlight').steps).toEqual([]);
  });
});
