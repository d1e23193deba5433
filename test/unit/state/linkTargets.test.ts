import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../renderer/state/links.ts';
import { linkTargets } from '../../../renderer/state/linkTargets.ts';
import { documentOf } from '../support/documentOf.ts';
import { TestEditor } from '../support/TestEditor.ts';

const MODEL = documentOf({ customerSegments: ['A', 'B'], valuePropositions: ['V'], channels: ['C', 'D'], keyActivities: ['K'] }, [
  ['A', 'C'],
  ['A', 'V'],
]);

describe('the cards a card can be linked with', () => {
  const targets = (id: string) => [...linkTargets(new TestEditor(MODEL).state, id)].sort();

  it('are those of the right blocks that are not linked with it yet, in either direction', () => {
    expect({ A: targets('A'), C: targets('C'), V: targets('V') }).toEqual({ A: ['D'], C: ['B'], V: ['B', 'K'] });
  });

  it('are none for a card that is gone', () => {
    expect(targets('gone')).toEqual([]);
  });
});

describe('the curves of the links', () => {
  it('are laid out once until something moves or is linked', () => {
    const test = new TestEditor(MODEL);
    const before = linksOf(test.state);
    expect(linksOf(test.state)).toBe(before);
    expect([...before.curves.keys()].sort()).toEqual(['A-C', 'A-V']);

    test.card('A').drag().by(0, 200);
    expect(linksOf(test.state)).not.toBe(before);
  });

  it('are new where a link has gone and no card has moved', () => {
    const test = new TestEditor(MODEL);
    const before = linksOf(test.state);
    test.editor.set({ selection: new Set(['A-C']) });

    test.run('edit.delete');

    expect([...linksOf(test.state).curves.keys()]).toEqual(['A-V']);
    expect(before.curves.size).toBe(2);
  });
});
