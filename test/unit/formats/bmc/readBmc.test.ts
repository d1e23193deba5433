import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES, readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { writeBmc } from '../../../../renderer/formats/bmc/writeBmc.ts';
import { MAX_TEXT } from '../../../../renderer/model/fileTypes.ts';
import { contentOf, documentOf } from '../../support/documentOf.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readBmc(bytes(text));

/** Files of the first version knew no letters of segments; the places below are counted in such a file. */
const firstVersion = (text: string) => text.replace('"1.2"', '"1.0"').replaceAll(/,\n +"letter": "\w+"/g, '');
const GOOD = firstVersion(writeBmc(documentOf({ customerSegments: ['A'], channels: ['C'] }, [['A', 'C']])));
const with_ = (from: string | RegExp, to: string) => {
  const text = GOOD.replace(from, to);
  if (text === GOOD) throw new Error(`nothing to replace: ${String(from)}`);
  return text;
};
const place = (path: string, line: number, column: number) => ({ path, line, column });
const onCard = (card: string, path: string, line: number, column: number) => ({ ...place(path, line, column), card });

describe('reading a file that is not a canvas', () => {
  it.each([
    ['nothing at all', '', { code: 'empty' }],
    ['only white space', ' \r\n\t', { code: 'empty' }],
    ['only a byte order mark', '\uFEFF', { code: 'empty' }],
    ['plain text', 'Hello', { code: 'not-json', place: place('', 1, 1) }],
    ['a truncated file', GOOD.slice(0, 60), { code: 'not-json', place: place('', 4, 9) }],
    ['a comma too many', '{\n  "a": 1,\n}', { code: 'not-json', place: place('', 3, 1) }],
    ['a comment', '{\n  // no\n}', { code: 'not-json', place: place('', 2, 3) }],
    ['NaN', with_('"x": 0', '"x": NaN'), { code: 'not-json', place: place('', 11, 12) }],
    ['a single quote', "{ 'a': 1 }", { code: 'not-json', place: place('', 1, 3) }],
    ['a number', '1', { code: 'not-a-canvas' }],
    ['null', 'null', { code: 'not-a-canvas' }],
    ['a list', '[]', { code: 'not-a-canvas' }],
    ['an object of something else', '{"name":"platno"}', { code: 'not-a-canvas' }],
    ['another format', with_('platno/bmc', 'platno/other'), { code: 'not-a-canvas' }],
    ['the next major version', with_('"1.0"', '"2.0"'), { code: 'newer-version', version: '2.0' }],
    ['brackets without end', '['.repeat(100_000), { code: 'too-deep', limit: 64, place: place('', 1, 65) }],
    ['65 levels', `${'['.repeat(65)}${']'.repeat(65)}`, { code: 'too-deep', limit: 64, place: place('', 1, 65) }],
  ])('says so for %s', (_what, text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem });
  });

  it('counts no brackets inside strings as depth', () => {
    const text = with_('"text": "A"', `"text": "${'['.repeat(100)}\\"${'{'.repeat(100)}"`);

    expect(read(text)).toMatchObject({ ok: true });
  });

  it.each([
    ['closing brackets that nothing opened', `[${'},'.repeat(100_000)}${'['.repeat(100_000)}`],
    ['brackets that do not match', '[},'.repeat(100_000)],
    ['brackets behind a comment with a quote in it', `/*"*/${'['.repeat(100_000)}`],
  ])('survives %s', (_what, text) => {
    expect(read(text)).toMatchObject({ ok: false, problem: { code: 'not-json' } });
  });

  it('refuses bytes that are no UTF-8 instead of guessing', () => {
    const broken = new Uint8Array([...bytes('{"a":"'), 0xc3, 0x28, ...bytes('"}')]);
    const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0x00]);

    expect(readBmc(broken)).toEqual({ ok: false, problem: { code: 'not-utf8' } });
    expect(readBmc(utf16)).toEqual({ ok: false, problem: { code: 'not-utf8' } });
  });

  it('refuses a file of absurd size before looking into it', () => {
    expect(readBmc(new Uint8Array(MAX_BYTES + 1))).toEqual({ ok: false, problem: { code: 'too-large', limit: MAX_BYTES } });
  });
});

describe('reading a canvas with a fault', () => {
  it.each([
    ['no version', with_('  "version": "1.0",\n', ''), { code: 'missing-field', place: place('version', 1, 1) }],
    [
      'a card without a block',
      with_('      "block": "channels",\n', ''),
      { code: 'missing-field', place: onCard('C', 'cards[1].block', 15, 5) },
    ],
    ['a version that is no version', with_('"1.0"', '"one"'), { code: 'out-of-range', place: place('version', 3, 14) }],
    ['a version as number', with_('"1.0"', '1'), { code: 'wrong-type', expected: 'string', place: place('version', 3, 14) }],
    [
      'cards as object',
      with_(/"cards": \[[^]*?\n {2}\]/, '"cards": {}'),
      { code: 'wrong-type', expected: 'array', place: place('cards', 6, 12) },
    ],
    [
      'null for text',
      with_('"text": "C"', '"text": null'),
      { code: 'wrong-type', expected: 'string', place: place('cards[1].text', 18, 15) },
    ],
    [
      'a string for a number',
      with_('"x": 0', '"x": "0"'),
      { code: 'wrong-type', expected: 'number', place: onCard('A', 'cards[0].x', 11, 12) },
    ],
    [
      'a number too large for any computer',
      with_('"x": 0', '"x": 1e999'),
      { code: 'out-of-range', place: onCard('A', 'cards[0].x', 11, 12) },
    ],
    [
      'a negative place',
      with_('"y": 0', '"y": -1'),
      { code: 'out-of-range', limit: { bound: 'least', value: 0, of: 'number' }, place: onCard('A', 'cards[0].y', 12, 12) },
    ],
    [
      'a place beyond every board',
      with_('"y": 0', '"y": 1000001'),
      {
        code: 'out-of-range',
        limit: { bound: 'most', value: 1_000_000, of: 'number' },
        place: onCard('A', 'cards[0].y', 12, 12),
      },
    ],
    [
      'a card too narrow to read',
      with_('"width": 200', '"width": 95'),
      { code: 'out-of-range', limit: { bound: 'least', value: 96, of: 'number' }, place: onCard('A', 'cards[0].width', 13, 16) },
    ],
    [
      'an empty id',
      with_('"id": "A"', '"id": ""'),
      { code: 'out-of-range', limit: { bound: 'least', value: 1, of: 'text' }, place: onCard('A', 'cards[0].id', 8, 13) },
    ],
    [
      'a day that is none',
      with_('"title": "Test"', '"title": "Test",\n  "date": "2026-02-30"'),
      { code: 'out-of-range', place: place('date', 6, 11) },
    ],
    [
      'two cards of one id',
      with_('"id": "C"', '"id": "A"'),
      { code: 'duplicate-id', id: 'A', place: onCard('C', 'cards[1].id', 16, 13) },
    ],
  ])('names the place of %s', (_what, text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem });
  });

  it('names what would have been allowed', () => {
    const result = read(with_('"channels"', '"chanels"'));

    expect(result).toMatchObject({ ok: false, problem: { code: 'wrong-value', place: onCard('C', 'cards[1].block', 17, 16) } });
    expect(!result.ok && result.problem.code === 'wrong-value' && result.problem.allowed).toContain('channels');
  });

  it('refuses text longer than a card may hold', () => {
    const text = with_('"text": "A"', `"text": "${'a'.repeat(MAX_TEXT + 1)}"`);

    expect(read(text)).toMatchObject({
      ok: false,
      problem: {
        code: 'out-of-range',
        limit: { bound: 'most', value: MAX_TEXT, of: 'text' },
        place: { path: 'cards[0].text', card: `${'a'.repeat(60)}…` },
      },
    });
  });

  it('refuses two links of one id, for one of them would be lost silently', () => {
    const link = '{ "id": "A-C", "from": "A", "to": "C" }';
    const text = with_(/"links": \[[^]*\]/, `"links": [\n${link},\n${link}]`);

    expect(read(text)).toEqual({ ok: false, problem: { code: 'duplicate-id', id: 'A-C', place: place('links[1].id', 26, 9) } });
  });
});

describe('reading a canvas', () => {
  it('passes over a byte order mark', () => {
    expect(readBmc(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(GOOD)]))).toEqual(read(GOOD));
  });

  it('keeps what a newer minor version has added', () => {
    const text = with_('"1.0"', '"1.7"').replace('"id": "C"', '"id": "C",\n      "mood": ["blue", 1]');

    const result = read(text);

    expect(result.ok && result.document.cards.get('C')).toMatchObject({ mood: ['blue', 1] });
  });

  it('lets keys named after prototypes neither pollute nor pass for fields', () => {
    const text = with_('"id": "C",', '"id": "C", "__proto__": { "notes": "evil", "polluted": 1 },').replace(
      '"title"',
      '"__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } }, "title"',
    );

    const result = read(text);

    expect(result.ok && contentOf(result.document).cards['C']?.notes).toBeUndefined();
    expect(result.ok && Object.getPrototypeOf(result.document.cards.get('C'))).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('accepts ids named after what every object has', () => {
    const document = documentOf({ customerSegments: ['__proto__'], channels: ['constructor'] }, [['__proto__', 'constructor']]);

    const result = read(writeBmc(document));

    expect(result.ok && result.document).toEqual(document);
  });

  it('freezes what it read', () => {
    const result = read(GOOD);

    expect(
      result.ok &&
        [result.document.info, ...result.document.cards.values(), ...result.document.links.values()].every(Object.isFrozen),
    ).toBe(true);
  });
});

describe('repairs', () => {
  const document = documentOf({ customerSegments: ['A', 'B'], channels: ['C'] }, [['A', 'C']]);
  const links = (...list: object[]) =>
    firstVersion(writeBmc(document)).replace(
      /"links": \[[^]*\]/,
      `"links": [\n${list.map((link) => JSON.stringify(link)).join(',\n')}]`,
    );

  it('leaves out links that cannot be, says which and where, and keeps the rest', () => {
    const result = read(
      links(
        { id: 'good', from: 'A', to: 'C' },
        { id: 'dangling', from: 'A', to: 'gone' },
        { id: 'backwards', from: 'C', to: 'A' },
        { id: 'self', from: 'A', to: 'A' },
        { id: 'twice', from: 'A', to: 'C' },
        { id: 'other', from: 'B', to: 'C' },
      ),
    );

    expect(result.ok && [...result.document.links.keys()]).toEqual(['good', 'other']);
    expect(result.ok && result.repairs).toEqual([
      { code: 'link-dangling', id: 'dangling', place: place('links[1]', 34, 1) },
      { code: 'link-not-allowed', id: 'backwards', place: place('links[2]', 35, 1) },
      { code: 'link-self', id: 'self', place: place('links[3]', 36, 1) },
      { code: 'link-duplicate', id: 'twice', place: place('links[4]', 37, 1) },
    ]);
  });

  it('parses the file for places once, however many faults there are', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({ id: `l${index}`, from: 'A', to: 'gone' }));

    const result = read(links(...many));

    // Parsing anew for every fault took 49 s, which no test would wait for.
    expect(result.ok && result.repairs.at(-1)?.place).toEqual(place('links[4999]', 5_032, 1));
  });
});

describe('damaged examples', () => {
  const folder = join(import.meta.dirname, '../../../../assets/examples');
  const examples = readdirSync(folder)
    .filter((name) => name.endsWith('.en.bmc'))
    .map((name) => readFileSync(join(folder, name)));
  const damage = fc.record({
    file: fc.constantFrom(...examples),
    at: fc.nat(20_000),
    cut: fc.nat(30),
    put: fc.uint8Array({ maxLength: 6 }),
  });

  it('never make the reader throw, and leave their bytes alone', () => {
    fc.assert(
      fc.property(damage, ({ file, at, cut, put }) => {
        const start = at % file.length;
        const damaged = new Uint8Array([...file.subarray(0, start), ...put, ...file.subarray(start + cut)]);
        const before = damaged.slice();

        const result = readBmc(damaged);

        expect(typeof result.ok).toBe('boolean');
        expect(damaged).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('are refused wherever they were cut off', () => {
    const [file] = examples;
    if (!file) throw new Error('no example');
    const cuts = Array.from({ length: 100 }, (_, index) => Math.floor((index * (file.length - 2)) / 100));

    expect(cuts.filter((cut) => readBmc(file.subarray(0, cut)).ok)).toEqual([]);
  });
});
