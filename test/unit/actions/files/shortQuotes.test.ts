import { expect, it } from 'vitest';
import { remarkText } from '../../../../renderer/actions/files/interchangeText.ts';
import { quoted } from '../../../../renderer/actions/words/plainWords.ts';
import { translateInto } from '../../../../renderer/i18n/translate.ts';
import { TestFiles } from './TestFiles.ts';

/** Told apart from everything the program says itself. */
const LONG = 'Ж'.repeat(5000);

const card = { id: 'c1', block: 'channels', text: LONG, x: 0, y: 0, width: 200 };
const whole = { format: 'platno/bmc', version: '1.1', id: 'd', title: LONG, cards: [card], links: [] };

const FILES: Readonly<Record<string, object | string>> = {
  'a card with a wrong field': { ...whole, cards: [{ ...card, width: LONG }] },
  'a card in a block of its own': { ...whole, cards: [{ ...card, block: LONG }] },
  'a card with a long id, twice': {
    ...whole,
    cards: [
      { ...card, id: LONG },
      { ...card, id: LONG },
    ],
  },
  'links that lead nowhere': { ...whole, links: [{ id: LONG, from: LONG, to: 'c1' }] },
  'a link to itself': { ...whole, links: [{ id: LONG, from: 'c1', to: 'c1' }] },
  'a field with a long name': { ...whole, cards: [{ ...card, segment: { [LONG]: 1, criteria: { [LONG]: [] } } }] },
  'a field twice': JSON.stringify(whole).replace('"version"', `"${LONG}":1,"${LONG}":2,"version"`),
  'a version nobody knows': { ...whole, version: `9${'9'.repeat(5000)}.${LONG}` },
  'a newer version': { ...whole, version: `${'9'.repeat(5000)}.0` },
  'a format of somebody else': { ...whole, format: LONG },
  'no JSON': `{"title": "${LONG}", ${LONG}`,
  'a file that broke off': JSON.stringify(whole).slice(0, -40),
  'a list': JSON.stringify([LONG]),
  text: LONG,
};

it.each(Object.entries(FILES))('of %s a message shows 200 characters at most', async (_what, content) => {
  const files = new TestFiles();
  files.put('file.bmc', typeof content === 'string' ? content : JSON.stringify(content));

  await files.open('file.bmc');

  const shown = JSON.stringify([files.overlay, files.app.getState().toasts]);
  expect(Math.max(0, ...[...shown.matchAll(/Ж+|9+/g)].map(([run]) => run.length))).toBeLessThanOrEqual(200);
});

it('whatever is quoted is cut to 200 characters, between letters', () => {
  expect(quoted(LONG)).toBe(`${'Ж'.repeat(199)}…`);
  expect(quoted(`${'Ж'.repeat(198)}😀😀`).isWellFormed()).toBe(true);
  expect(remarkText({ code: 'unknown-section', count: 1, example: LONG }, translateInto('en'))).not.toContain('Ж'.repeat(200));
});
