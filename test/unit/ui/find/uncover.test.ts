import { describe, expect, it } from 'vitest';
import { toScreen } from '../../../../renderer/state/cameraMoves.ts';
import { uncoverCard } from '../../../../renderer/ui/find/uncover.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

describe('uncoverCard', () => {
  it('moves the board down until the card is clear of the find bar', () => {
    const test = new TestEditor(documentOf({ customerSegments: ['A'] }));
    const { x, y } = toScreen(test.state.camera, test.box('A'));
    const cover = { x: x - 40, y: y - 20, width: 300, height: 40 };

    uncoverCard(test.editor, 'A', cover);

    expect(toScreen(test.state.camera, test.box('A'))).toEqual({ x, y: y + 32 });
  });

  it('leaves the camera alone where nothing is covered', () => {
    const test = new TestEditor(documentOf({ customerSegments: ['A'] }));
    const { camera } = test.state;

    uncoverCard(test.editor, 'A', { x: 0, y: 0, width: 10, height: 10 });

    expect(test.state.camera).toBe(camera);
  });
});
