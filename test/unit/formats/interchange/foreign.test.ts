import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFile, type ImporterId } from '../../../../renderer/formats/importers.ts';
import { documentOfDraft } from '../../../../renderer/layout/place/placeDraft.ts';
import type { BlockKey } from '../../../../renderer/model/blocks.ts';
import type { Draft } from '../../../../renderer/model/draft.ts';

type Cards = Partial<Record<BlockKey, readonly string[]>>;

function read(name: string, text: string): { format: ImporterId | null; draft: Draft; remarks: readonly string[] } {
  const { format, result } = importFile(name, new TextEncoder().encode(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return { format, draft: result.draft, remarks: result.remarks.map(({ code, example }) => `${code}: ${example}`) };
}

const cardsOf = ({ cards }: Draft): Cards =>
  Object.fromEntries([...Map.groupBy(cards, ({ block }) => block)].map(([block, list]) => [block, list.map(({ text }) => text)]));

const linksOf = ({ cards, links }: Draft): string[] => {
  const text = new Map(cards.map((card) => [card.key, card.text]));
  return links.map(({ from, to }) => `${text.get(from)} → ${text.get(to)}`);
};

describe('Markdown as people write it', () => {
  it('is read in French, with numbered headings, groups and a question in italics', () => {
    const { draft, format } = read(
      'modele.md',
      `# Boulangerie du coin

Un projet de quartier.

## 1. Segments de clientèle
_Pour qui créons-nous de la valeur ?_

- **Familles** du quartier
  - viennent le matin
- Étudiants

## 2. Propositions de valeur

### Le matin
* Pain frais dès 6 h
### Le soir
* Invendus à moitié prix

## Concurrence

- Supermarché
`,
    );

    expect(format).toBe('markdown');
    expect(draft.info.title).toBe('Boulangerie du coin');
    expect(cardsOf(draft)).toEqual({
      customerSegments: ['Familles du quartier', 'Étudiants'],
      valuePropositions: ['Pain frais dès 6 h', 'Invendus à moitié prix'],
    });
    expect(draft.cards.map(({ notes }) => notes)).toEqual(['viennent le matin', undefined, 'Le matin', 'Le soir']);
    expect(draft.leftovers).toEqual(['Un projet de quartier.', 'Concurrence', '- Supermarché']);
  });

  it('is read with bilingual Dutch headings and a drawing to skip', () => {
    const { draft } = read(
      'model.md',
      '---\ntitle: Fietswinkel\nauthor: Jan\n---\n```\n| KP | KA | VP |\n```\n## Customer Segments (Klantsegmenten)\n1. Forenzen\n2. Studenten\n\n## Kosten\n- Huur\n',
    );

    expect(draft.info).toEqual({ title: 'Fietswinkel', author: 'Jan' });
    expect(cardsOf(draft)).toEqual({ customerSegments: ['Forenzen', 'Studenten'], costStructure: ['Huur'] });
  });

  it('is read in Japanese with a block on one line', () => {
    const { draft } = read('model.md', '# カフェ\n\n## 顧客セグメント\n学生、会社員\n\n**チャネル**：店舗、アプリ\n');

    expect(cardsOf(draft)).toEqual({ customerSegments: ['学生', '会社員'], channels: ['店舗', 'アプリ'] });
  });

  it('is read in Chinese, with numbers before the names and English beside them', () => {
    const { draft } = read(
      'model.md',
      '# 社区咖啡馆\n\n## 1. 客户细分（Customer Segments）\n- 附近的上班族\n- 大学生\n\n## 2. 价值主张\n* 五分钟内出杯\n\n## 渠道通路\n门店、小程序\n\n## 成本结构\n- 房租\n',
    );

    expect(cardsOf(draft)).toEqual({
      customerSegments: ['附近的上班族', '大学生'],
      valuePropositions: ['五分钟内出杯'],
      channels: ['门店', '小程序'],
      costStructure: ['房租'],
    });
  });

  it('is read in Slovak out of a table with a row a block', () => {
    const { draft } = read(
      'model.md',
      '| Blok | Obsah |\n| --- | --- |\n| Zákaznícke segmenty | Rodiny; Študenti |\n| Štruktúra nákladov | Nájom (mesačne, vopred), 1,5 mzdy |\n',
    );

    expect(cardsOf(draft)).toEqual({
      customerSegments: ['Rodiny', 'Študenti'],
      costStructure: ['Nájom (mesačne, vopred)', '1,5 mzdy'],
    });
  });

  it('is read with bold names instead of headings', () => {
    const { draft } = read('notes.txt', '**Key Partners:** Roaster, Dairy\n\n**Channels**\n- Shop\n- Web\n');

    expect(cardsOf(draft)).toEqual({ keyPartners: ['Roaster', 'Dairy'], channels: ['Shop', 'Web'] });
  });
});

describe('JSON as programs make it', () => {
  it.each<[string, unknown, Cards]>([
    [
      'nine lists of texts',
      { keyPartners: ['A'], 'Key Activities': ['B', ' '], cost_structure: ['C'] },
      { keyPartners: ['A'], keyActivities: ['B'], costStructure: ['C'] },
    ],
    [
      'lists of objects',
      { channels: [{ title: 'Web', description: 'Own shop' }, { text: 'Fair' }] },
      { channels: ['Web', 'Fair'] },
    ],
    [
      'sections with content',
      { sections: { value_propositions: { content: ['Fast', 'Cheap'] } } },
      { valuePropositions: ['Fast', 'Cheap'] },
    ],
    [
      'a list of blocks',
      [
        { name: 'Customer Segments', items: ['People'] },
        { name: 'Revenue', items: ['Fees'] },
      ],
      { customerSegments: ['People'], revenueStreams: ['Fees'] },
    ],
    ['texts with lines', { canvas: { CUSTOMER_SEGMENTS: '- Old\n- Young' } }, { customerSegments: ['Old', 'Young'] }],
  ])('is read: %s', (_name, value, cards) => {
    const { draft, format } = read('model.json', JSON.stringify(value));

    expect(format).toBe('plainJson');
    expect(cardsOf(draft)).toEqual(cards);
  });

  it('is not led astray by names every object has', () => {
    expect(
      importFile(
        'a.json',
        new TextEncoder().encode('{"constructor": ["x"], "__proto__": {"channels": ["y"]}, "channels": ["z"]}'),
      ),
    ).toMatchObject({
      result: { draft: { cards: [{ text: 'y' }, { text: 'z' }] } },
    });
  });

  it('is read out of BM|Designer, parked notes beside the board', () => {
    const { draft, format } = read(
      'bmdesigner.json',
      JSON.stringify({
        name: 'Coffee',
        notes: {
          a: { type: 'cs', text: 'Commuters', colors: [2], top: 20, left: 80 },
          b: { type: 'vp', text: 'Quick coffee', description: 'Two minutes', colors: [0], top: 10, left: 41, parent: 'a' },
          c: { type: 'bmc_tmp', type_saved: 'dc', text: 'Kiosk', top: 5, left: 5 },
          d: { type: 'bmc_tmp', text: 'Later', image: 'https://example.org/x.png' },
          e: { type: 'constructor', text: 'Odd' },
        },
      }),
    );

    expect(format).toBe('designerJson');
    expect(cardsOf(draft)).toEqual({ valuePropositions: ['Quick coffee'], customerSegments: ['Commuters'] });
    expect(linksOf(draft)).toEqual(['Commuters → Quick coffee']);
    expect(draft.cards.find(({ text }) => text === 'Commuters')?.color).toBe('green');
    expect(draft.parked?.map(({ text }) => text)).toEqual(['Later', 'Kiosk']);
    expect(draft.leftovers).toEqual(['Odd']);
  });
});

describe('JSON Canvas as people draw it', () => {
  it('is read with a whole block in one text node, files left out', () => {
    const node = (id: string, text: string, x: number) => ({ id, type: 'text', text, x, y: 0, width: 200, height: 300 });
    const { draft, remarks } = read(
      'model.canvas',
      JSON.stringify({
        nodes: [
          node('1', '## Key Partners\n- Roaster\n- Dairy\n', 0),
          node('2', '**Channels**\nShop\nWeb', 300),
          node('3', 'To do: call the bank', 600),
          { id: '4', type: 'file', file: 'icons/heart.png', x: 0, y: 0, width: 10, height: 10 },
        ],
      }),
    );

    expect(cardsOf(draft)).toEqual({ keyPartners: ['Roaster', 'Dairy'], channels: ['Shop', 'Web'] });
    expect(draft.leftovers).toEqual(['icons/heart.png', 'To do: call the bank']);
    expect(remarks).toContain('picture-left-out: icons/heart.png');
  });

  it('is read with groups, colours and edges', () => {
    const { draft } = read(
      'model.canvas',
      JSON.stringify({
        nodes: [
          { id: 'g', type: 'group', label: 'Customer Segments', x: 0, y: 0, width: 300, height: 300 },
          { id: 'h', type: 'group', label: 'Kanály', x: 400, y: 0, width: 300, height: 300 },
          { id: 's', type: 'text', text: 'Students', color: '4', x: 10, y: 10, width: 100, height: 50 },
          { id: 'c', type: 'text', text: 'Campus', x: 410, y: 10, width: 100, height: 50 },
        ],
        edges: [{ id: 'e', fromNode: 'c', toNode: 's', fromSide: 'left' }],
      }),
    );

    expect(draft.cards).toEqual([
      { key: 's', block: 'customerSegments', text: 'Students', color: 'green' },
      { key: 'c', block: 'channels', text: 'Campus', color: undefined },
    ]);
    expect(linksOf(draft)).toEqual(['Campus → Students']);
  });
});

const MODEL = `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
<mxCell id="kp" value="&lt;b&gt;Key Partners&lt;/b&gt;" style="rounded=0" vertex="1" parent="1"><mxGeometry x="0" y="0" width="200" height="400"/></mxCell>
<mxCell id="ka" value="" vertex="1" parent="1"><mxGeometry x="200" y="0" width="200" height="400"/></mxCell>
<mxCell id="kal" value="Key Activities" style="text" vertex="1" parent="1"><mxGeometry x="210" y="5" width="100" height="20"/></mxCell>
<mxCell id="n1" value="Roaster&lt;br&gt;in Trnava &amp;amp; around" style="fillColor=#d5e8d4;" vertex="1" parent="1"><mxGeometry x="20" y="60" width="120" height="60"/></mxCell>
<mxCell id="box" value="" style="fillColor=#dae8fc" vertex="1" parent="1"><mxGeometry x="220" y="60" width="120" height="60"/></mxCell>
<mxCell id="n2" value="&lt;div&gt;Roasting&lt;/div&gt;" style="text;fillColor=none" vertex="1" parent="1"><mxGeometry x="225" y="65" width="100" height="40"/></mxCell>
<mxCell id="e" edge="1" source="n2" target="n1" parent="1"/>
<UserObject id="u" label="Far away"><mxCell vertex="1" parent="1"><mxGeometry x="900" y="900" width="10" height="10"/></mxCell></UserObject>
</root></mxGraphModel>`;

describe('draw.io', () => {
  const packed = Buffer.from(deflateSync(strToU8(encodeURIComponent(MODEL)))).toString('base64');

  it.each([
    ['plain', `<mxfile><diagram name="Page-1">${MODEL}</diagram></mxfile>`],
    ['bare', MODEL],
    ['packed', `<mxfile host="app"><diagram id="x">${packed}</diagram></mxfile>`],
  ])('is read %s: boxes by their labels, cards by where they lie', (_name, text) => {
    const { draft, format } = read('model.drawio', text);

    expect(format).toBe('drawio');
    expect(cardsOf(draft)).toEqual({ keyPartners: ['Roaster\nin Trnava & around'], keyActivities: ['Roasting'] });
    expect(draft.cards.map(({ color }) => color)).toEqual(['green', 'blue']);
    expect(linksOf(draft)).toEqual(['Roasting → Roaster\nin Trnava & around']);
    expect(draft.leftovers).toEqual(['Far away']);
  });

  it.each([
    ['an entity of its own', `<!DOCTYPE x [<!ENTITY a "b">]><mxfile><diagram>&a;</diagram></mxfile>`],
    ['a tag that does not end', '<mxfile><diagram>'],
  ])('with %s is refused', (_name, text) => {
    expect(importFile('a.drawio', new TextEncoder().encode(text)).result).toMatchObject({
      ok: false,
      problem: { code: 'syntax' },
    });
  });

  it('that unpacks without end is no diagram', () => {
    const bomb = Buffer.from(deflateSync(new Uint8Array(20_000_000))).toString('base64');

    const { result } = importFile('a.drawio', new TextEncoder().encode(`<mxfile><diagram>${bomb}</diagram></mxfile>`));

    expect(result).toEqual({ ok: false, problem: { code: 'unpacked', limit: 16 * 1024 * 1024 } });
  });
});

describe('tables', () => {
  it.each([
    [
      'a header in any order',
      'Notes,Blok,Karta,Segment,Owner\nn1,Channels,Shop,Kids,Eva\n,Customer Segments,Kids,,\n',
      { channels: ['Shop'], customerSegments: ['Kids'] },
    ],
    ['no header', 'Key Partners;Roaster\nKey Partners;Dairy\n', { keyPartners: ['Roaster', 'Dairy'] }],
    ['a column a block', 'Channels,Costs\nShop,Rent\nWeb,\n', { channels: ['Shop', 'Web'], costStructure: ['Rent'] }],
  ])('are read with %s', (_name, text, cards) => {
    expect(cardsOf(read('model.csv', text).draft)).toEqual(cards);
  });

  it('say which columns were left out and link what names its segment', () => {
    const { draft, remarks } = read(
      'model.csv',
      'block,text,segment,Owner\nCustomer Segments,Kids,,\nChannels,Shop,Kids; Dogs,Eva\n',
    );

    expect(linksOf(draft)).toEqual(['Kids → Shop']);
    expect(remarks).toEqual(['field-left-out: Owner', 'link-dangling: Dogs']);
  });
});

describe('BMML', () => {
  it('is read without a portfolio, with a profile and a fit', () => {
    const { draft, format } = read(
      'model.bmml',
      `version: "2.0"
meta:
  name: FreshBox
  created: "2024-03-01"
customer_segments:
  - id: cs-busy
    name: Busy people
    jobs:
      - id: job-eat
        description: Eat well
value_propositions:
  - id: vp-box
    name: Box
    description: Chosen by chefs
fits:
  - id: fit-1
    for: { value_propositions: [vp-box], customer_segments: [cs-busy] }
revenue_streams:
  - id: rs-fee
    name: Weekly fee
    from: { customer_segments: [cs-busy] }
`,
    );

    expect(format).toBe('bmml');
    expect(draft.info).toEqual({ title: 'FreshBox', date: '2024-03-01' });
    expect(linksOf(draft)).toEqual(['Busy people → Weekly fee', 'Busy people → Box']);
    expect(draft.cards[0]?.details).toEqual({ segment: { needs: 'Eat well' } });
    expect(draft.cards[1]?.notes).toBe('Chosen by chefs');
  });

  it('with a fault in it names the place', () => {
    expect(importFile('a.bmml', new TextEncoder().encode('version: "2.0"\nmeta: [\n')).result).toMatchObject({
      ok: false,
      problem: { code: 'syntax', line: 3 },
    });
  });
});

describe('files that name cards twice, or not at all', () => {
  const group = (label: string, y: number) => ({ type: 'group', label, x: 0, y, width: 500, height: 100 });
  const node = (text: string, y: number, id?: string) => ({ id, type: 'text', text, x: 10, y, width: 10, height: 10 });
  const nodes = [group('Channels', 0), group('Customers', 200), node('One', 10, 'a'), node('Two', 20, 'a')];

  it('keep every card, and links lead to the first of a name', () => {
    const edges = [{ fromNode: 's', toNode: 'a' }];
    const more = [node('Three', 30), node('Four', 40), node('Tourists', 210, 's')];
    const { draft } = read('a.canvas', JSON.stringify({ nodes: [...nodes, ...more], edges }));

    let count = 0;
    const document = documentOfDraft(draft, () => `id-${++count}`);

    expect([...document.cards.values()].map(({ text }) => text)).toEqual(['One', 'Two', 'Three', 'Four', 'Tourists']);
    expect(linksOf(draft)).toEqual(['Tourists → One']);
  });
});

describe('what is no canvas', () => {
  it.each([
    ['nothing', 'a.md', '  ', { code: 'empty' }],
    ['prose', 'a.md', 'Baseboard Management Controller\n\n- Reset the BMC', { code: 'no-blocks' }],
    ['broken JSON', 'a.json', '{"a": [1,\n}', { code: 'syntax', line: 2, column: 1 }],
    ['other JSON', 'package.json', '{"name": "x", "version": "1.0"}', { code: 'no-blocks' }],
  ])('gives a named problem: %s', (_name, file, text, problem) => {
    expect(importFile(file, new TextEncoder().encode(text)).result).toEqual({ ok: false, problem });
  });

  it('is named when it is no text at all', () => {
    expect(importFile('a.md', new Uint8Array([0xff, 0xfe, 0x00])).result).toEqual({
      ok: false,
      problem: { code: 'not-utf8', byte: 1 },
    });
  });
});
