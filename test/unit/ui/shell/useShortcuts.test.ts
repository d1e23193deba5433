import { describe, expect, it } from 'vitest';
import type { KeyPress, Platform } from '../../../../renderer/actions/shortcuts.ts';
import { BLOCK_KEYS } from '../../../../renderer/model/blocks.ts';
import { addActivity } from '../../../../renderer/model/workshop/agendaEdits.ts';
import type { FocusPlace } from '../../../../renderer/ui/shell/focusPlace.ts';
import { findAction } from '../../../../renderer/ui/shell/useShortcuts.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

function actionAt(place: FocusPlace, key: KeyPress, selected: readonly string[] = []): string | null {
  const test = new TestEditor(documentOf({ channels: ['Web'] }));
  test.editor.set({ selection: new Set(selected) });
  return findAction(test.runner, key, 'linux', place)?.id ?? null;
}

const N = press('n', 'KeyN');
const SAVE = press('s', 'KeyS', { ctrlKey: true });
const QUESTION = press('?', 'Slash', { shiftKey: true });

describe('findAction', () => {
  it('runs plain keys on the board and beside it, never where letters become text', () => {
    expect(actionAt('board', N)).toBe('card.add');
    expect(actionAt('control', N)).toBe('card.add');
    expect(actionAt('text', N)).toBeNull();
    expect(actionAt('closed', N)).toBeNull();
  });

  it('saves from anywhere', () => {
    for (const place of ['board', 'control', 'text', 'closed'] as const) expect(actionAt(place, SAVE)).toBe('file.save');
  });

  it('takes a question mark for text in a field and F1 for help', () => {
    expect(actionAt('text', QUESTION)).toBeNull();
    expect(actionAt('board', QUESTION)).toBe('help.shortcuts');
    expect(actionAt('text', press('F1', 'F1'))).toBe('help.shortcuts');
  });

  it('leaves a button the keys that press and leave it', () => {
    expect(actionAt('control', press('Enter', 'Enter'))).toBeNull();
    expect(actionAt('control', press('ArrowDown', 'ArrowDown'))).toBeNull();
    expect(actionAt('control', press('Delete', 'Delete'), ['Web'])).toBeNull();
    expect(actionAt('board', press('Delete', 'Delete'), ['Web'])).toBe('edit.delete');
  });

  it('ends the spotlight from any control of a view beside the canvas, and leaves the selection alone', () => {
    const test = new TestEditor(documentOf({ customerSegments: ['Regulars'] }));
    test.editor.set({ view: 'scorecard', spotlight: 'Regulars', selection: new Set(['Regulars']) });

    const action = findAction(test.runner, press('Escape', 'Escape'), 'linux', 'control');
    test.runner.run(action?.id ?? '');

    const { spotlight, selection, view } = test.editor.get();
    expect({ spotlight, selection: [...selection], view }).toEqual({
      spotlight: null,
      selection: ['Regulars'],
      view: 'scorecard',
    });
  });

  describe('leads the timer while somebody types', () => {
    const [toggle, next] = [press('t', 'KeyT', { altKey: true }), press('.', 'Period', { altKey: true })];
    const timed = (platform: Platform, place: FocusPlace, ...keys: readonly KeyPress[]) => {
      const test = new TestEditor(documentOf({ channels: ['Web'] }));
      test.editor.commit('step.agenda', addActivity(test.state.document, { id: 'a', title: 'A', minutes: 5 }));
      test.runner.run('timer.toggle');
      return keys.map((key) => findAction(test.runner, key, platform, place)?.id ?? null);
    };

    it('with Alt, where that types nothing', () => {
      for (const place of ['text', 'closed', 'control', 'board'] as const)
        expect(timed('windows', place, toggle, next)).toEqual(['timer.toggle', 'timer.next']);
      expect(timed('linux', 'text', { ...toggle, isAltGraph: true })).toEqual([null]);
    });

    it('not with Alt on a Mac, where it types, but beside the field', () => {
      const [onMac, nextOnMac] = [press('†', 'KeyT', { altKey: true }), press('…', 'Period', { altKey: true })];

      expect(timed('mac', 'text', onMac, nextOnMac)).toEqual([null, null]);
      expect(timed('mac', 'board', onMac, nextOnMac)).toEqual(['timer.toggle', 'timer.next']);
    });

    it('with function keys on every system', () => {
      const keys = [
        press('F9', 'F9'),
        press('F7', 'F7'),
        press('F7', 'F7', { shiftKey: true }),
        press('F9', 'F9', { shiftKey: true }),
      ];

      for (const platform of ['mac', 'windows', 'linux'] as const)
        expect(timed(platform, 'text', ...keys)).toEqual(['timer.toggle', 'timer.next', 'timer.previous', 'timer.large']);
    });
  });

  it('leaves the clipboard to the browser’s own events', () => {
    expect(actionAt('board', press('c', 'KeyC', { ctrlKey: true }), ['Web'])).toBeNull();
  });

  it('keeps the browser from its own meaning of a disabled command', () => {
    expect(actionAt('board', press('d', 'KeyD', { ctrlKey: true }))).toBe('edit.duplicate');
    expect(actionAt('control', press('d', 'KeyD', { ctrlKey: true }))).toBeNull();
  });

  describe.each([
    ['Slovak', '+ľščťžýáíé', '1234567890'],
    ['Czech', '+ěščřžýáíé', '1234567890'],
    ['French', '&é"\'(-è_çà', '1234567890'],
    ['German', '1234567890', '!"§$%&/()='],
    ['American', '1234567890', '!@#$%^&*()'],
  ])('on a %s keyboard', (_layout, plain, shifted) => {
    const keyAt = (position: number, held: Partial<KeyPress> = {}) =>
      press((held.shiftKey ? shifted : plain).charAt(position), `Digit${(position + 1) % 10}`, held);

    it('goes to the blocks with 1 to 9', () => {
      expect(BLOCK_KEYS.map((_, position) => actionAt('board', keyAt(position)))).toEqual(
        BLOCK_KEYS.map((block) => `block.focus.${block}`),
      );
    });

    it('fits with Shift+1 and Shift+2, and goes to 100 % with 0', () => {
      expect(actionAt('board', keyAt(0, { shiftKey: true }))).toBe('zoom.fit');
      expect(actionAt('board', keyAt(1, { shiftKey: true }), ['Web'])).toBe('zoom.selection');
      expect(actionAt('board', keyAt(1, { shiftKey: true }))).toBe('zoom.selection');
      expect(actionAt('board', keyAt(9))).toBe('zoom.actual');
      expect(actionAt('board', keyAt(9, { ctrlKey: true }))).toBe('zoom.actual');
    });
  });

  it.each([
    ['the number pad', press('+', 'NumpadAdd'), press('-', 'NumpadSubtract')],
    ['a Slovak keyboard', press('=', 'Minus'), press('-', 'Slash')],
    ['a German keyboard', press('+', 'BracketRight'), press('-', 'Slash')],
    ['an American keyboard', press('+', 'Equal', { shiftKey: true }), press('-', 'Minus')],
    ['a Slovak keyboard with Ctrl', press('+', 'Digit1', { ctrlKey: true }), press('-', 'Slash', { ctrlKey: true })],
    ['a French keyboard with Ctrl', press('=', 'Equal', { ctrlKey: true }), press('-', 'Digit6', { ctrlKey: true })],
    ['an American keyboard with Ctrl', press('=', 'Equal', { ctrlKey: true }), press('-', 'Minus', { ctrlKey: true })],
  ])('zooms with plus and minus of %s', (_where, plus, minus) => {
    expect(actionAt('board', plus)).toBe('zoom.in');
    expect(actionAt('board', minus)).toBe('zoom.out');
  });

  it('knows nothing of other keys', () => {
    expect(actionAt('board', press('r', 'KeyR', { ctrlKey: true }))).toBeNull();
    expect(actionAt('board', press('F5', 'F5'))).toBeNull();
  });
});
