import { parseFormula } from '../../../renderer/formats/formula/parseFormula.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeCards, moveCards } from '../../../renderer/model/edits/cardEdits.ts';
import { changeDetail } from '../../../renderer/model/edits/detailEdits.ts';
import type { Editor } from '../../../renderer/state/editor.ts';
import { checkNow } from '../../../renderer/state/liveCheck.ts';
import { documentOf } from '../support/documentOf.ts';
import { TestEditor } from '../support/TestEditor.ts';

const TODAY = '2026-11-22';

let editor: Editor;
beforeEach(() => {
  ({ editor } = new TestEditor(
    documentOf({ customerSegments: ['A', 'B'], channels: [{ id: 'C', stages: ['attract'] }] }, [['A', 'C']]),
  ));
  checkNow(editor, TODAY, parseFormula);
});

describe('the live check', () => {
  it('follows a change of a field, and keeps every other finding the same object', () => {
    const before = editor.get().findings;
    editor.commit('step', changeDetail(editor.get().document, 'A', 'segment', { criteria: { demographic: '', geographic: '' } }));

    checkNow(editor, TODAY, parseFormula);

    const after = editor.get().findings;
    expect(before.filter((finding) => !after.includes(finding)).map(({ key }) => key)).toEqual(['segment-without-criteria A']);
    expect(after.filter((finding) => !before.includes(finding))).toEqual([]);
  });

  it('changes nothing after writing on a card, or moving it where the order stays', () => {
    const { findings } = editor.get();
    let changes = 0;
    editor.commit('step', changeCards(editor.get().document, ['A', 'C'], { text: 'other' }));
    editor.commit('step', moveCards(editor.get().document, [{ id: 'C', block: 'channels', x: 40, y: 80 }]));
    editor.store.subscribe(() => changes++);

    checkNow(editor, TODAY, parseFormula);

    expect(editor.get().findings).toBe(findings);
    expect(changes).toBe(0);
  });

  it('follows links and undo', () => {
    const errors = (): string[] =>
      editor
        .get()
        .findings.filter(({ rule }) => rule === 'segment-without-channel')
        .map(({ home }) => home ?? '');
    editor.commit('step', [{ kind: 'link', id: 'B-C', prev: null, next: { id: 'B-C', from: 'B', to: 'C' } }]);
    checkNow(editor, TODAY, parseFormula);
    const linked = errors();
    editor.undo();

    checkNow(editor, TODAY, parseFormula);

    expect({ linked, undone: errors() }).toEqual({ linked: [], undone: ['B'] });
  });

  it('sees offers grow old overnight', () => {
    const { editor: other } = new TestEditor(
      documentOf({ customerRelationships: [{ id: 'R', relationship: { personalOffersRefreshed: '2026-08-22' } }] }),
    );
    const isStale = (): boolean => other.get().findings.some(({ rule }) => rule === 'personal-offer-stale');
    checkNow(other, '2026-11-21', parseFormula);
    const before = isStale();

    checkNow(other, '2026-11-22', parseFormula);

    expect({ before, after: isStale() }).toEqual({ before: false, after: true });
  });

  it('follows a card to another block', () => {
    editor.commit('step', moveCards(editor.get().document, [{ id: 'B', block: 'channels', x: 0, y: 400 }]));

    checkNow(editor, TODAY, parseFormula);

    expect(editor.get().findings.map(({ key }) => key)).toContain('channel-without-segment B');
  });
});
