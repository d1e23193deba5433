import { describe, expect, it } from 'vitest';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { writeBmc } from '../../../../renderer/formats/bmc/writeBmc.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { contentOf } from '../../support/documentOf.ts';
import { MAX_TEXT } from '../../../../renderer/model/fileLimits.ts';

const A = { id: 'A', block: 'customerSegments', text: 'Anna', x: 10, y: 20, width: 200, letter: 'A' };
const C = { id: 'C', block: 'channels', text: 'Shop', x: 10, y: 20, width: 200 };
const L = { id: 'L', from: 'A', to: 'C' };
const FILE = { format: 'platno/bmc', version: '1.1', id: 'd', title: 'T', cards: [A, C], links: [L] };

function read(text: string) {
  const result = readBmc(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result;
}

/** What was mended as `code path`, and the document. */
function mended(value: object | string): readonly [readonly string[], CanvasDocument] {
  const { repairs, document } = read(typeof value === 'string' ? value : JSON.stringify(value));
  return [repairs.map(({ code, place }) => `${code} ${place.path}`), document];
}

const cardsOf = (document: CanvasDocument): unknown => Object.values(contentOf(document).cards);

describe('a damaged file', () => {
  it.each([
    ['no place', { x: undefined }, 'place-made cards[1]', { x: 0, y: 0 }],
    ['a place as text', { x: '0' }, 'place-made cards[1]', { x: 0, y: 0 }],
    ['a negative place', { y: -1 }, 'place-made cards[1]', { x: 0, y: 0 }],
    ['a place beyond every board', { y: 1e7 }, 'place-made cards[1]', { x: 0, y: 0 }],
    ['no width', { width: undefined }, 'field-reset cards[1].width', { width: 200 }],
    ['a width nobody can read in', { width: 2 }, 'field-reset cards[1].width', { width: 200 }],
    ['a number for a text', { text: 7 }, 'text-cut cards[1].text', { text: '7' }],
    ['a colour nobody knows', { color: 'octarine' }, 'field-left-out cards[1].color', {}],
    ['notes that are a list', { notes: [] }, 'field-left-out cards[1].notes', {}],
    ['a phase nobody knows', { channel: { phases: ['a', 'delivery'] } }, 'field-left-out cards[1].channel.phases[0]', {}],
    ['a letter in lower case', { letter: 'a' }, 'field-left-out cards[1].letter', {}],
  ])('with %s opens with one change', (_what, change, repair, becomes) => {
    const [repairs, document] = mended({ ...FILE, cards: [A, { ...C, ...change }] });

    expect(repairs).toEqual([repair]);
    expect(document.cards.get('C')).toMatchObject(becomes);
    expect(document.links.size).toBe(1);
  });

  it('keeps the measurements that are whole', () => {
    const good = { date: '2026-01-01', method: 'csat', value: 50 };
    const bad = [
      { ...good, value: 'x' },
      { ...good, date: '2026-02-30' },
      { ...good, method: 'vibes' },
      { ...good, value: 500 },
    ];
    const segment = { measurements: [good, ...bad, { ...good, value: 60 }], growth: 9, needs: 'quiet' };

    const [repairs, document] = mended({ ...FILE, cards: [{ ...A, segment }, C] });

    expect(document.cards.get('A')?.segment).toEqual({ measurements: [good, { ...good, value: 60 }], needs: 'quiet' });
    expect(repairs).toContain('field-left-out cards[0].segment.growth');
  });

  it('cuts text that is longer than a card may hold, and says so', () => {
    const [repairs, document] = mended({
      ...FILE,
      cards: [{ ...A, text: 'a'.repeat(MAX_TEXT + 9), notes: 'n'.repeat(MAX_TEXT + 9) }, C],
    });

    expect(repairs).toEqual(['text-cut cards[0].text', 'text-cut cards[0].notes']);
    expect(document.cards.get('A')).toMatchObject({ text: 'a'.repeat(MAX_TEXT), notes: 'n'.repeat(MAX_TEXT) });
  });

  it('gives an id to what has none or one that is taken; links lead to the first', () => {
    const { id: _id, ...nameless } = C;

    const [repairs, document] = mended({
      ...FILE,
      cards: [A, C, { ...C, text: 'Second' }, nameless],
      links: [L, { ...L, from: 'C' }],
    });

    expect(repairs).toEqual(['id-made cards[2].id', 'id-made cards[3].id', 'id-made links[1].id', 'link-self links[1]']);
    expect([...document.cards.keys()]).toEqual(['A', 'C', 'card-1', 'card-2']);
    expect([...document.links.values()]).toEqual([L]);
  });

  it('never gives out an id that the file uses further on', () => {
    const [, document] = mended({ ...FILE, cards: [A, { ...C, id: '' }, { ...C, id: 'card-1' }] });

    expect([...document.cards.keys()]).toEqual(['A', 'card-2', 'card-1']);
  });

  it('moves the text of a card without a block to the description, and leaves out what is no card', () => {
    const [repairs, document] = mended({
      ...FILE,
      description: 'Before',
      cards: [A, { ...C, block: 'moods' }, 7, { ...C, id: 'D', text: null }],
    });

    expect(repairs).toEqual([
      'card-to-description cards[1]',
      'card-damaged cards[2]',
      'card-damaged cards[3]',
      'link-dangling links[0]',
    ]);
    expect(document.info.description).toBe('Before\n\nShop');
    expect([...document.cards.keys()]).toEqual(['A']);
  });

  it('opens without its links, its title or its id', () => {
    const { links: _links, title: _title, id: _id, ...rest } = FILE;

    const [repairs, document] = mended(rest);

    expect(repairs).toEqual(['id-made id', 'field-reset title', 'links-missing links']);
    expect(document.info).toEqual({ id: expect.stringMatching(/^repaired-[0-9a-f]{8}$/), title: '' });
    expect(mended(rest)[1].info.id).toBe(document.info.id);
  });

  it('says which fields stand there twice', () => {
    const [repairs, document] = mended(JSON.stringify(FILE).replace('"title":"T"', '"title":"T","t\\u0069tle":"U"'));

    expect(repairs).toEqual(['key-twice ']);
    expect(document.info.title).toBe('U');
  });

  it('names the same place as a person would look for', () => {
    const { repairs } = read(JSON.stringify({ ...FILE, cards: [A, { ...C, color: 'octarine' }] }, null, 1));

    expect(repairs).toEqual([
      { code: 'field-left-out', id: '', place: { path: 'cards[1].color', line: 23, column: 13, card: 'Shop' } },
    ]);
  });

  it('is repaired to what can be saved and opened without a word', () => {
    const [, document] = mended({
      ...FILE,
      links: 5,
      cards: [
        { ...A, id: '' },
        { ...C, x: null, stages: 'all', __proto__: { y: 1 } },
      ],
    });

    expect(read(writeBmc(document)).repairs).toEqual([]);
  });
});

describe('a file that is no JSON any more', () => {
  const text = JSON.stringify(FILE, null, 1);

  it('that broke off opens with what came before', () => {
    const [repairs, document] = mended(text.slice(0, text.indexOf('"Shop"') + 3));

    expect(repairs.at(0)).toBe('syntax ');
    expect(repairs).toContain('links-missing links');
    expect(document.cards.get('A')).toEqual(A);
  });

  it.each([
    ['NaN', text.replace('"y": 20', '"y": NaN')],
    ['a comma too many', text.replace('"y": 20,', '"y": 20,,')],
    ['a comma too few', text.replace('"y": 20,', '"y": 20')],
    ['a comment', text.replace('"y": 20,', '"y": 20, // here')],
    ['text behind its end', `${text} and more`],
  ])('for %s keeps both cards', (_what, damaged) => {
    const [repairs, document] = mended(damaged);

    expect(repairs.filter((one) => one.startsWith('syntax')).length).toBeGreaterThan(0);
    expect(cardsOf(document)).toHaveLength(2);
  });

  it('has keys named after prototypes as keys', () => {
    const [, document] = mended(text.replace('"title": "T"', '"title": "T", "__proto__": {"x": 1}').slice(0, -3));

    expect(Object.getPrototypeOf(document.info)).toBe(Object.prototype);
  });
});

describe('kept versions', () => {
  const at = '2026-11-22T09:30:00Z';
  const first = { id: '1', name: 'First', at, info: { set: { id: 'd', title: 'T' } }, addedCards: [A] };
  const second = { id: '2', name: 'Second', at, changedCards: [{ id: 'A', set: { text: 'Other' } }] };

  it.each([
    ['that do not fit the schema', { ...first, at: 'yesterday' }, 0],
    ['with a card that is none', { ...second, addedCards: [{ ...C, block: 'moods' }] }, 1],
    ['that speak of cards that are not there', { ...second, removedCards: ['X'] }, 1],
    ['that are none at all', null, 1],
  ])('%s are left out with those after them, and the cards of the model stay', (_what, damaged, sound) => {
    const [repairs, document] = mended({
      ...FILE,
      version: '1.2',
      snapshots: sound === 0 ? [damaged, second] : [first, damaged, second],
    });

    expect(repairs.map((repair) => repair.split(' ')[0])).toEqual(['snapshot-damaged', 'snapshot-damaged']);
    expect(document.info.snapshots?.map(({ id }) => id)).toEqual(sound === 0 ? undefined : ['1']);
    expect(document.cards.size).toBe(FILE.cards.length);
  });

  it('that are no list are left out', () => {
    const [repairs, document] = mended({ ...FILE, version: '1.2', snapshots: 'none' });

    expect([repairs.length, 'snapshots' in document.info]).toEqual([1, false]);
  });
});

describe('a file of a newer major version', () => {
  it('is read as far as it is understood, and says which version it is', () => {
    const result = read(JSON.stringify({ ...FILE, version: '2.3', mood: 1, cards: [A, { ...C, block: 'moods' }] }));

    expect(result.newer).toBe('2.3');
    expect([...result.document.cards.keys()]).toEqual(['A']);
    expect(result.repairs.map(({ code }) => code)).toEqual(['card-to-description', 'link-dangling']);
  });

  it('is nothing special for a newer minor one', () => {
    expect(read(JSON.stringify({ ...FILE, version: '1.9' }))).toMatchObject({ newer: null, repairs: [] });
  });
});
