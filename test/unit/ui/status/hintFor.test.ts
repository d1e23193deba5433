import { describe, expect, it } from 'vitest';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import { hintFor } from '../../../../renderer/ui/status/hintFor.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const t = translateInto('en');
const board = () => new TestEditor(documentOf({ customerSegments: ['A', 'B'], channels: ['C'] }, [['A', 'C']]));
const hint = (test: TestEditor) => hintFor(test.state, t);

describe('hintFor', () => {
  it('follows the selection', () => {
    expect(hint(board())).toContain('Double-click');
    expect(hint(board().select('A'))).toContain('Enter to write');
    expect(hint(board().select('A', 'B'))).toContain('Alt-drag');
  });

  it('prefers what is going on to what is selected', () => {
    const test = board().select('A');
    test.run('segment.spotlight');

    expect(hint(test)).toBe('Spotlight on A · Esc or a click on the empty board ends it');
    expect(hint(test.run('card.write'))).toContain('Esc when done');
  });

  it('speaks of the canvas on the canvas alone', () => {
    expect(hint(board().run('view.check'))).toContain('F8');
    expect(hint(board().run('view.scorecard'))).toBe('');
  });

  it('says during a drag what letting go would do', () => {
    expect(hint(board().card('A').drag().over('B'))).toContain('Drop in any block');
    expect(hint(board().card('B').dragHandle().over('C'))).toContain('Release to link');
  });

  it('says why a card cannot be linked', () => {
    expect(hint(board().card('A').dragHandle().over('B'))).toContain('cannot be linked');
  });
});
