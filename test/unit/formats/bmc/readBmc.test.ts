import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { writeBmc } from '../../../../renderer/formats/bmc/writeBmc.ts';
import { MAX_BYTES } from '../../../../renderer/formats/limits.ts';
import { aLogo } from '../../support/logos.ts';
import { contentOf, documentOf } from '../../support/documentOf.ts';
import { MAX_CARDS } from '../../../../renderer/model/fileLimits.ts';

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
    ['a single quote', "{ 'a': 1 }", { code: 'not-json', place: place('', 1, 3) }],
    ['a number', '1', { code: 'not-a-canvas' }],
    ['null', 'null', { code: 'not-a-canvas' }],
    ['a list', '[]', { code: 'not-a-canvas' }],
    ['an object of something else', '{"name":"platno"}', { code: 'not-a-canvas' }],
    ['another format', with_('platno/bmc', 'platno/other'), { code: 'not-a-canvas' }],
    [
      'the next major version without anything of ours in it',
      '{"format":"platno/bmc","version":"2.0","boards":[]}',
      { code: 'newer-version', version: '2.0' },
    ],
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

    expect(readBmc(broken)).toEqual({ ok: false, problem: { code: 'not-utf8', byte: 8 } });
    expect(readBmc(utf16)).toEqual({ ok: false, problem: { code: 'not-utf8', byte: 1 } });
  });

  it('refuses a file of absurd size before looking into it', () => {
    expect(readBmc(new Uint8Array(MAX_BYTES + 1))).toEqual({ ok: false, problem: { code: 'too-large', limit: MAX_BYTES } });
  });
});

describe('reading a canvas with a fault nobody can mend', () => {
  it.each([
    ['no version', with_('  "version": "1.0",\n', ''), { code: 'missing-field', place: place('version', 1, 1) }],
    ['a version that is no version', with_('"1.0"', '"one"'), { code: 'out-of-range', place: place('version', 3, 14) }],
    ['a version as number', with_('"1.0"', '1'), { code: 'wrong-type', expected: 'string', place: place('version', 3, 14) }],
    [
      'cards as object',
      with_(/"cards": \[[^]*?\n {2}\]/, '"cards": {}'),
      { code: 'wrong-type', expected: 'array', place: place('cards', 6, 12) },
    ],
    [
      'nothing but cards without text',
      with_('"text": "A"', '"text": null').replace('"text": "C"', '"text": []'),
      { code: 'wrong-type', expected: 'string', place: place('cards[0].text', 10, 15) },
    ],
    [
      'nothing but cards of an unknown block',
      with_('"customerSegments"', '"clients"').replace('"channels"', '"ways"'),
      { code: 'wrong-value', place: onCard('A', 'cards[0].block', 9, 16) },
    ],
  ])('names the place of %s', (_what, text, problem) => {
    expect(read(text)).toMatchObject({ ok: false, problem });
  });

  it('refuses more cards than a model may hold', () => {
    const text = with_(
      /"cards": \[[^]*?\n {2}\]/,
      `"cards": [${Array(MAX_CARDS + 1)
        .fill('0')
        .join()}]`,
    );

    expect(read(text)).toMatchObject({
      ok: false,
      problem: { code: 'out-of-range', limit: { bound: 'most', value: MAX_CARDS, of: 'list' }, place: { path: 'cards' } },
    });
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

  it('open as far as they go wherever they were cut off, or are refused; never without a word', () => {
    const [file] = examples;
    if (!file) throw new Error('no example');
    const cuts = Array.from({ length: 100 }, (_, index) => Math.floor((index * (file.length - 2)) / 100));

    const results = cuts.map((cut) => readBmc(file.subarray(0, cut)));

    const sizes = results.map((result) => (result.ok ? result.document.cards.size : 0));
    expect(results.filter((result) => result.ok && !result.repairs.some(({ code }) => code === 'syntax'))).toEqual([]);
    // Cards only ever become more: nothing that was whole is lost.
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes.at(-1)).toBeGreaterThan(5);
  });
});

describe('a logo in a file', () => {
  const now = writeBmc(documentOf({ channels: ['C'] }, []));
  const withLogo = (logo: string) => read(now.replace('"cards"', `"logo": ${logo},\n  "cards"`));

  it('is kept where it is a picture that can be drawn', () => {
    const result = withLogo(JSON.stringify(aLogo(6, 3)));

    expect(result.ok && [result.document.info.logo, result.repairs]).toEqual([aLogo(6, 3), []]);
  });

  it.each([
    ['an address to fetch', '"https://example.com/logo.png"'],
    ['an SVG with a script', '"data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+"'],
    ['a picture that is none', '"data:image/png;base64,AAAA"'],
    ['an object', '{ "toString": 1 }'],
    ['null', 'null'],
  ])('is left out with a word where it is %s, and the model is read', (_, logo) => {
    const result = withLogo(logo);

    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.document.cards.size).toBe(1);
    expect('logo' in result.document.info).toBe(false);
    expect(result.repairs).toEqual([{ code: 'field-left-out', id: '', place: place('logo', 6, 11) }]);
  });
});
