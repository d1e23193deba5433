import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { posterLabels } from '../../../../renderer/actions/exporting/posterLabels.ts';
import { paintSvg } from '../../../../renderer/export/svg/paintSvg.ts';
import { writeBmml } from '../../../../renderer/formats/bmml/writeBmml.ts';
import { writeCsv } from '../../../../renderer/formats/csv/writeCsv.ts';
import { writeJsonCanvas } from '../../../../renderer/formats/jsonCanvas/writeJsonCanvas.ts';
import { writeOpml } from '../../../../renderer/formats/opml/writeOpml.ts';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { posterScene } from '../../../../renderer/layout/posterScene.ts';
import { wordsFor } from './words.ts';

type Node = { id: string; type: string; x: number; y: number; width: number; height: number };

const EXAMPLES = join(import.meta.dirname, '../../../../assets/examples');

function example(name: string) {
  const result = readBmc(readFileSync(join(EXAMPLES, name)));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.document;
}

describe.each(['bank.sk.bmc', 'payment-card.en.bmc', 'people-and-companies.sk.bmc'])('%s', (name) => {
  it('becomes BMML that the published schema accepts', () => {
    const schema: object = JSON.parse(readFileSync(join(import.meta.dirname, 'schemas/bmclang-v2.schema.json'), 'utf8'));
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

    validate(parse(writeBmml(example(name)).text));

    expect(validate.errors).toBeNull();
  });

  it('becomes CSV that a reader after RFC 4180 finds a row a card in', () => {
    const document = example(name);

    const { text } = writeCsv(document, wordsFor(document));

    const [head, ...rows] = csvRows(text.slice(1), ',');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(head).toEqual(['block', 'text', 'color', 'segment', 'notes']);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => 5));
    expect(rows.map((row) => row[1] ?? '').toSorted()).toEqual([...document.cards.values()].map((card) => card.text).toSorted());
  });

  it('becomes SVG that an XML parser reads, with every word of every card as text', () => {
    const document = example(name);
    const svg = paintSvg(posterScene(document, posterLabels(document.info.language ?? 'en')));

    expect(XMLValidator.validate(svg)).toBe(true);
    const words = new Set(textsOf(new XMLParser({ trimValues: false }).parse(svg)).flatMap((line) => line.split(/\s+/)));
    const missing = [...document.cards.values()].flatMap(({ text }) => text.split(/\s+/)).filter((word) => !words.has(word));
    expect(missing).toEqual([]);
  });

  it('becomes JSON Canvas with whole places, every card inside the group of its block', () => {
    const document = example(name);

    const { nodes, edges } = JSON.parse(writeJsonCanvas(document, wordsFor(document)).text);

    const ids = new Set(nodes.map(({ id }: { id: string }) => id));
    expect(ids.size).toBe(nodes.length);
    for (const { x, y, width, height } of nodes) expect([x, y, width, height].every(Number.isInteger)).toBe(true);
    for (const { fromNode, toNode } of edges) expect([ids.has(fromNode), ids.has(toNode)]).toEqual([true, true]);
    const outside = nodes.filter(({ id, type, x, y, width, height }: Node) => {
      if (type !== 'text') return false;
      const group = nodes.find((node: { id: string }) => node.id === `platno-${document.cards.get(id)?.block}`);
      return x < group.x || y < group.y || x + width > group.x + group.width + 1 || y + height > group.y + group.height + 1;
    });
    expect(outside).toEqual([]);
  });

  it('becomes OPML that is well formed, nine outlines with all cards', () => {
    const document = example(name);

    const { text } = writeOpml(document, wordsFor(document));

    expect(XMLValidator.validate(text)).toBe(true);
    const { opml } = new XMLParser({ ignoreAttributes: false, isArray: (tag) => tag === 'outline' }).parse(text);
    expect(opml.body.outline).toHaveLength(9);
    const texts = opml.body.outline.flatMap((one: { outline?: { '@_text': string }[] }) =>
      (one.outline ?? []).map((card) => card['@_text']),
    );
    expect(texts.toSorted()).toEqual([...document.cards.values()].map((card) => card.text).toSorted());
  });
});

/** Every value called `text` in what the parser made of the file. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => (name === 'text' ? [inside].flat().map(lineOf) : textsOf(inside)));
}

function lineOf(value: unknown): string {
  return typeof value === 'object' && value !== null && '#text' in value ? String(value['#text']) : String(value);
}

/** RFC 4180 as it stands there: quotes around a field, doubled within it, CRLF after each record. */
function csvRows(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n|$)`, 'y');
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const [, quoted, plain, end] = field.exec(text) ?? [];
    if (end === undefined) throw new Error(`no field at ${at}: ${text.slice(at, at + 20)}`);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== separator) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
