import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBmc } from '../../../../renderer/formats/bmc/readBmc.ts';
import { importFile } from '../../../../renderer/formats/importers.ts';
import {
  MAX_ALIASES,
  MAX_ATTRIBUTES,
  MAX_DEPTH,
  MAX_LINES,
  MAX_PROSE_BYTES,
  MAX_SHAPES,
  MAX_UNPACKED,
  MAX_YAML_BYTES,
} from '../../../../renderer/formats/limits.ts';
import { MAX_CARDS, MAX_LINKS } from '../../../../renderer/model/fileLimits.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fill = (text: string, size: number): string => text.repeat(Math.floor(size / text.length));
/** Milliseconds; without its guard each of these takes minutes or the whole memory. */
const HANG = 20_000;

function problemOf(name: string, text: string): unknown {
  const { result } = importFile(name, bytes(text));
  return result.ok ? 'read' : result.problem;
}

const packed = (size: number): string => `<diagram>${deflateRawSync(Buffer.alloc(size, 65)).toString('base64')}</diagram>`;
const yaml = (rest: string): string => `version: "2.0"\nmeta:\n${rest}`;
const laughs = Array.from(
  'bcdefghij',
  (name, index) => `  ${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join()}]\n`,
);
const fields = (count: number): string => Array.from({ length: count }, (_, index) => `"field${index}":0`).join();
const canvasOf = (rest: string): string => `{"format":"platno/bmc","version":"1.1","id":"a","title":"",${rest}}`;

describe('files made to cost', () => {
  it.each([
    ['nested objects', 'a.json', '{"a":'.repeat(100_000), { code: 'too-deep', limit: MAX_DEPTH }],
    ['lists in objects in lists', 'a.json', '[{"a":'.repeat(40), { code: 'too-deep', limit: MAX_DEPTH }],
    ['nested tags', 'a.drawio', `<mxfile>${'<a>'.repeat(100_000)}`, { code: 'too-deep', limit: MAX_DEPTH }],
    ['a page that unpacks to 100 MB', 'a.drawio', `<mxfile>${packed(1e8)}</mxfile>`, { code: 'unpacked', limit: MAX_UNPACKED }],
    [
      'pages that do so together',
      'a.drawio',
      `<mxfile>${packed(6e6).repeat(4)}</mxfile>`,
      { code: 'unpacked', limit: MAX_UNPACKED },
    ],
    ['too many cells', 'a.drawio', `<mxfile>${'<mxCell/>'.repeat(MAX_SHAPES + 1)}`, { code: 'too-many', limit: MAX_SHAPES }],
    ['a tag of attributes', 'a.drawio', `<mxfile ${'a="" '.repeat(1_000)}/>`, { code: 'too-many', limit: MAX_ATTRIBUTES }],
    ['entities that unfold', 'a.drawio', '<!DOCTYPE x [<!ENTITY a "b">]><mxfile>&a;</mxfile>', { code: 'syntax' }],
    ['tags named after prototypes', 'a.drawio', '<mxfile><__proto__ polluted="1"/></mxfile>', { code: 'syntax' }],
    ['too many nodes', 'a.canvas', `{"nodes":[${'{},'.repeat(MAX_SHAPES)}{}]}`, { code: 'too-many', limit: MAX_SHAPES }],
    ['aliases of aliases', 'a.bmml', yaml(`  a: &a [x,x,x]\n${laughs.join('')}`), { code: 'too-many', limit: MAX_ALIASES }],
    ['aliases one by one', 'a.bmml', yaml(`  a: &a {}\nx:\n${fill('- *a\n', 9_000)}`), { code: 'too-many', limit: MAX_ALIASES }],
    ['more YAML than is read', 'a.bmml', yaml(fill('#\n', MAX_YAML_BYTES)), { code: 'too-large', limit: MAX_YAML_BYTES }],
    ['YAML of brackets', 'a.bmml', yaml(`  a: ${fill('[', 100_000)}`), { code: 'syntax' }],
    ['YAML of faults', 'a.bmml', yaml(fill(' ]', 100_000)), { code: 'syntax' }],
    ['YAML that names itself', 'a.bmml', yaml('  a: &a [*a]\n'), { code: 'no-blocks' }],
    ['more lines than anybody writes', 'a.md', `# Channels\n${'\n'.repeat(MAX_LINES)}`, { code: 'too-many', limit: MAX_LINES }],
    ['more text than is read', 'a.md', fill('a', MAX_PROSE_BYTES + 1), { code: 'too-large', limit: MAX_PROSE_BYTES }],
    ['a heading of blanks', 'a.md', `# a${' '.repeat(500_000)}x`, { code: 'no-blocks' }],
  ])('%s end in a sentence', { timeout: HANG }, (_what, name, text, problem) => {
    expect(problemOf(name, text)).toMatchObject(problem);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    ['stars', '- ' + fill('**a ', 500_000)],
    ['brackets', '- ' + fill('![', 500_000)],
    ['dashes', fill('- ', 500_000) + 'x'],
    ['pipes', '| a ' + fill('| ', 500_000) + 'x'],
    ['backslashes', '- ' + fill('\\', 500_000)],
    ['blanks before a line separator', `- ${' '.repeat(200_000)}${'a'.repeat(200_000)}\u2028x`],
    ['blanks behind a name', `**Partners**${' '.repeat(200_000)}a\u2028x`],
    ['blanks behind a name and a colon', `Partners:${' '.repeat(200_000)}a\u2028x`],
    ['marks on one letter', `- a${fill('\u0301\u0323', 300_000)}`],
    ['commas', `x\n\nPartners: ${fill(',', 500_000)}`],
  ])('a Markdown line of %s is read in the time it takes', { timeout: HANG }, (_what, line) => {
    expect(['read', { code: 'no-blocks' }]).toContainEqual(problemOf('a.md', `## Channels\n- one\n${line}\n`));
  });

  it.each([
    ['quotes', fill('"', 500_001)],
    ['quotes in words', fill('"a"b,', 500_000)],
    ['columns', `${fill('channels,', 500_000)}\n${fill('a,', 200_000)}`],
  ])('a table of %s is read in the time it takes', { timeout: HANG }, (_what, rows) => {
    expect(['read', { code: 'no-blocks' }]).toContainEqual(problemOf('a.csv', `block,text\nchannels,a\n${rows}`));
  });

  it.each([
    ['commas', `[${','.repeat(3_000_000)}`, { code: 'not-json' }],
    ['closing brackets', ']'.repeat(3_000_000), { code: 'not-json' }],
    ['cards', canvasOf(`"cards":[${'{},'.repeat(MAX_CARDS)}{}],"links":[]`), { code: 'out-of-range', place: { path: 'cards' } }],
    ['links', canvasOf(`"cards":[],"links":[${'{},'.repeat(MAX_LINKS)}{}]`), { code: 'out-of-range', place: { path: 'links' } }],
    ['silenced findings', canvasOf(`"silenced":[${'1,'.repeat(MAX_LINKS)}1],"cards":[],"links":[]`), { code: 'out-of-range' }],
  ])('a canvas of nothing but %s is refused', { timeout: HANG }, (_what, text, problem) => {
    expect(readBmc(bytes(text))).toMatchObject({ ok: false, problem });
  });

  it.each([
    [
      'faults behind fields',
      10_000,
      `${fields(250_000)},"cards":[],"links":[${fill('{"id":"a","from":"b","to":"c"},', 465_000)}{}]`,
    ],
    ['double keys below blank lines', 99, `"cards":[],"links":[]${'\n'.repeat(16_000_000)}${',"a":1'.repeat(100)}`],
  ])('a canvas of %s is read in the time it takes', { timeout: HANG }, (_what, least, rest) => {
    const result = readBmc(bytes(canvasOf(rest)));

    expect(result.ok && result.repairs.length).toBeGreaterThanOrEqual(least);
  });

  it('more faults than the schema can count are still mended', { timeout: HANG }, () => {
    const card = '{"text":1,"block":"channels","segment":{"measurements":[{},{}]},"stages":[1,2,3],"color":5}';

    const result = readBmc(bytes(canvasOf(`"cards":[${Array(15_000).fill(card).join()}],"links":[]`)));

    expect(result.ok && result.document.cards.size).toBe(15_000);
  });

  it('text over the limits of a model is cut and said, whatever it came in', () => {
    const long = 'x'.repeat(150_000);
    const { result } = importFile(
      'a.md',
      bytes(`---\ndate: tomorrow\n---\n# ${long}\n${long}\n\n## Channels\n- ${long}\n  > ${long}\n`),
    );

    expect(result.ok && result.remarks.map(({ code }) => code).toSorted()).toEqual(['field-left-out', 'text-cut']);
    expect(
      result.ok && [result.draft.info.title?.length, result.draft.cards[0]?.text.length, result.draft.cards[0]?.notes?.length],
    ).toEqual([1_000, 100_000, 100_000]);
  });
});
