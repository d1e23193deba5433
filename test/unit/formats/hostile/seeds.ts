import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { EXPORTERS } from '../../../../renderer/formats/exporters.ts';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { writeBmc } from '../../../../renderer/formats/bmc/writeBmc.ts';
import { documentOf } from '../../support/documentOf.ts';
import { aDocument } from '../../support/aDocument.ts';
import { wordsFor } from '../interchange/words.ts';

export type Seed = Readonly<{ name: string; text: string }>;

const small = documentOf({ customerSegments: ['Anna', 'Berta'], valuePropositions: ['Tea'], channels: ['Shop'] }, [
  ['Anna', 'Tea'],
  ['Berta', 'Shop'],
]);

const MODEL =
  '<mxGraphModel><root><mxCell id="0"/><mxCell id="1" value="Channels&lt;br&gt;Shop" vertex="1" parent="0">' +
  '<mxGeometry x="0" y="0" width="400" height="300"/></mxCell><mxCell id="2" value="&lt;b&gt;Web&lt;/b&gt;" style="fillColor=#ff0000" ' +
  'vertex="1" parent="0"><mxGeometry x="20" y="40" width="90" height="30"/></mxCell></root></mxGraphModel>';

/** Whole files, small enough that thousands of variants are read in seconds, and the examples of the program. */
export const SMALL_SEEDS: readonly Seed[] = [
  { name: 'small.bmc', text: writeBmc(small) },
  ...fc
    .sample(aDocument, { seed: 5, numRuns: 40 })
    .map((document, index) => ({ name: `made${index}.bmc`, text: writeBmc(document) }))
    .filter(({ text }) => text.length > 400 && text.length < 3_000)
    .slice(0, 7),
  ...EXPORTERS.flatMap(({ extension, write }) =>
    extension === 'opml' ? [] : [{ name: `small.${extension}`, text: write(small, wordsFor(small)).text }],
  ),
  {
    name: 'plain.json',
    text: '{"name":"T","key_partners":["A",{"text":"B","notes":"n"}],"sections":{"Channels":{"content":["C"]}}}',
  },
  {
    name: 'designer.json',
    text: '{"name":"T","notes":{"1":{"type":"cs","text":"A","colors":[1],"left":"2","top":3},"2":{"type":"vp","text":"B","parent":"1"}}}',
  },
  { name: 'plain.drawio', text: `<mxfile><diagram id="a">${MODEL}</diagram></mxfile>` },
  {
    name: 'packed.drawio',
    text: `<mxfile><diagram>${deflateRawSync(encodeURIComponent(MODEL)).toString('base64')}</diagram></mxfile>`,
  },
  { name: 'table.md', text: '---\ntitle: T\n---\n| Block | Cards |\n|---|---|\n| Channels | A, B; *C* |\n\n```\nfence\n```\n' },
];

const EXAMPLES = join(import.meta.dirname, '../../../../assets/examples');

export const EXAMPLE_SEEDS: readonly Seed[] = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.bmc'))
  .map((name) => ({ name, text: readFileSync(join(EXAMPLES, name), 'utf8') }));

/** The bytes of a file nobody damaged, to see that a hostile one before it has left nothing behind. */
export function opensStill(): boolean {
  const read = readBmc(new TextEncoder().encode(writeBmc(small)));
  return read.ok && read.repairs.length === 0 && read.document.cards.size === 4;
}
