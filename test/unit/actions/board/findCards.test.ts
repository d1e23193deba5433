import { describe, expect, it } from 'vitest';
import { findText, foldText, matchCards, refreshFind } from '../../../../renderer/actions/board/findCards.ts';
import { closeFind, openFind, stepFind } from '../../../../renderer/actions/board/findSteps.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const board = () =>
  new TestEditor(
    documentOf({
      customerSegments: ['Ľudia z okolia', { id: 'Firmy', notes: 'Najmä LUDSKÉ zdroje' }],
      channels: ['Web'],
      keyPartners: ['Ľudová banka'],
    }),
  );

describe('foldText', () => {
  it('takes case and accents away', () => {
    expect(foldText('ĽŠČŤŽ ýáíé Ôňd')).toBe('lsctz yaie ond');
    expect(foldText('e\u0301')).toBe('e');
  });
});

describe('matchCards', () => {
  it('finds text and notes without regard to case and accents, in reading order', () => {
    expect(matchCards(board().state, 'ľud', 'en')).toEqual(['Ľudová banka', 'Ľudia z okolia', 'Firmy']);
    expect(matchCards(board().state, ' LUD ', 'en')).toEqual(['Ľudová banka', 'Ľudia z okolia', 'Firmy']);
  });

  it('finds nothing for a blank query', () => {
    expect(matchCards(board().state, '  ', 'en')).toEqual([]);
  });
});

describe('finding', () => {
  it('selects the first match and steps round and round', () => {
    const test = board();

    openFind(test.editor);
    findText(test.editor, 'lud', 'en');
    expect(test.selected).toEqual(['Ľudová banka']);

    stepFind(test.editor, -1);
    expect(test.selected).toEqual(['Firmy']);
    stepFind(test.editor, 1);
    expect(test.selected).toEqual(['Ľudová banka']);
  });

  it('stays at its match while the query narrows', () => {
    const test = board();

    findText(test.editor, 'lud', 'en');
    stepFind(test.editor, 1);
    findText(test.editor, 'ludi', 'en');

    expect(test.selected).toEqual(['Ľudia z okolia']);
    expect(test.state.find).toMatchObject({ matches: ['Ľudia z okolia'], current: 0 });
  });

  it('follows the document', () => {
    const test = board();

    findText(test.editor, 'lud', 'en');
    test.select('Ľudová banka').run('edit.delete');
    refreshFind(test.editor, 'en');

    expect(test.state.find).toEqual({ query: 'lud', matches: ['Ľudia z okolia', 'Firmy'], parked: [], current: 0 });
  });

  it('leaves the selection when it ends, and no match leaves it too', () => {
    const test = board().select('Web');

    findText(test.editor, 'nowhere', 'en');
    expect(test.state.find).toEqual({ query: 'nowhere', matches: [], parked: [], current: -1 });
    closeFind(test.editor);

    expect(test.selected).toEqual(['Web']);
    expect(test.state.find).toBeNull();
  });
});
