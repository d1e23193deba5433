import { expect, test } from 'vitest';
import { showOnNewDisplay } from '../../../../renderer/actions/workshop/openAudience.ts';
import type { Presenting } from '../../../../renderer/state/editorState.ts';
import { documentOf } from '../../support/documentOf.ts';
import { TestEditor } from '../../support/TestEditor.ts';

const SHOP = documentOf({ customerSegments: ['Regulars'] });

function presenting({ editor }: TestEditor): Partial<Pick<Presenting, 'audience' | 'isSpeakerView'>> {
  const { audience, isSpeakerView } = editor.get().presenting ?? {};
  return { ...(audience && { audience }), ...(isSpeakerView !== undefined && { isSpeakerView }) };
}

const HERE = { audience: { id: null, trouble: null }, isSpeakerView: false };

test('where there is one display, the room sees this window', async () => {
  const window = new TestEditor(SHOP);

  await window.runAndWait('present.start');

  expect([presenting(window), window.world.audience]).toEqual([HERE, null]);
});

test('where there is a second one, the room sees that, and the speaker sees notes', async () => {
  const window = new TestEditor(SHOP);
  window.world.hasOtherDisplay = true;

  await window.runAndWait('present.start');

  const { id } = window.world.audience ?? { id: '' };
  expect(presenting(window)).toEqual({ audience: { id, trouble: null }, isSpeakerView: true });
});

test('the window of the audience opens and closes by hand, also on one display', async () => {
  const window = new TestEditor(SHOP);
  await window.runAndWait('present.start');

  await window.runAndWait('present.audience');
  const open = { ...presenting(window), place: window.world.audience?.place };
  await window.runAndWait('present.audience');

  expect(open).toMatchObject({ isSpeakerView: true, place: 'anywhere' });
  expect([presenting(window), window.world.audience]).toEqual([HERE, null]);
});

test('before a presentation it begins one', async () => {
  const window = new TestEditor(SHOP);

  await window.runAndWait('present.audience');

  expect(window.app.getState().overlay).toEqual({ kind: 'present' });
  expect(presenting(window)).toMatchObject({ isSpeakerView: true });
});

test('where a browser opens no window, the talk goes on in this one and says so', async () => {
  const window = new TestEditor(SHOP);
  Object.assign(window.world, { hasOtherDisplay: true, opensNoWindows: true });

  await window.runAndWait('present.start');

  expect(presenting(window)).toEqual({ audience: { id: null, trouble: 'blocked' }, isSpeakerView: false });
});

test('a display that is plugged in meanwhile is used, unless the browser wants a press for it', async () => {
  const window = new TestEditor(SHOP);
  await window.runAndWait('present.start');
  Object.assign(window.world, { hasOtherDisplay: true, opensNoWindows: true });

  await showOnNewDisplay(window.context.host, window.editor);
  const refused = presenting(window);
  window.world.opensNoWindows = false;
  await showOnNewDisplay(window.context.host, window.editor);

  expect([refused, presenting(window).isSpeakerView]).toEqual([HERE, true]);
});
