import { describe, expect, it } from 'vitest';
import { toFileValue, writeBmc } from '../../../../renderer/formats/bmc/writeBmc.ts';
import { documentOf } from '../../support/documentOf.ts';

describe('writing a .bmc file', () => {
  it('writes what people can read and compare: two spaces, known fields first, a newline at the end', () => {
    const document = documentOf(
      { customerSegments: [{ id: 'A', text: 'Tourists', notes: 'n', color: 'blue' }], channels: ['C'] },
      [['C', 'A']],
    );

    expect(writeBmc(document)).toBe(`{
  "format": "platno/bmc",
  "version": "1.2",
  "id": "document",
  "title": "Test",
  "cards": [
    {
      "id": "A",
      "block": "customerSegments",
      "text": "Tourists",
      "x": 0,
      "y": 0,
      "width": 200,
      "color": "blue",
      "letter": "A",
      "notes": "n"
    },
    {
      "id": "C",
      "block": "channels",
      "text": "C",
      "x": 0,
      "y": 0,
      "width": 200
    }
  ],
  "links": [
    {
      "id": "A-C",
      "from": "A",
      "to": "C"
    }
  ]
}
`);
  });

  it('orders cards by thinking order of the blocks, then from top to bottom, left to right, and by id', () => {
    const at = (id: string, x: number, y: number) => ({ id, x, y });
    const document = documentOf({
      costStructure: ['cost'],
      channels: [at('low', 0, 100), at('right', 300, 0), at('b', 0, 0), at('a', 0, 0)],
      customerSegments: ['segment'],
    });

    expect(toFileValue(document)['cards']).toMatchObject(['segment', 'a', 'b', 'right', 'low', 'cost'].map((id) => ({ id })));
  });

  it('orders links as the cards they join', () => {
    const document = documentOf({ customerSegments: ['A', 'B'], channels: ['C', 'D'] }, [
      ['B', 'C'],
      ['A', 'D'],
      ['A', 'C'],
    ]);

    expect(toFileValue(document)['links']).toMatchObject([{ id: 'A-C' }, { id: 'A-D' }, { id: 'B-C' }]);
  });

  it('puts fields it does not know behind those it knows', () => {
    const bare = documentOf({ channels: ['C'] });
    const card = { future: 1, ...bare.cards.get('C') };
    const document = { ...bare, info: { later: true, ...bare.info }, cards: new Map([['C', card as never]]) };

    const value = toFileValue(document);

    expect(Object.keys(value).filter((key) => value[key] !== undefined)).toEqual([
      'format',
      'version',
      'id',
      'title',
      'later',
      'cards',
      'links',
    ]);
    expect(JSON.stringify(value['cards'])).toBe('[{"id":"C","block":"channels","text":"C","x":0,"y":0,"width":200,"future":1}]');
  });

  it('leaves the document alone', () => {
    const document = documentOf({ channels: ['C', 'D'] });
    const order = [...document.cards.keys()];

    writeBmc(document);

    expect([...document.cards.keys()]).toEqual(order);
  });
});
