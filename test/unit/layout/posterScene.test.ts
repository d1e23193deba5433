import { describe, expect, it } from 'vitest';
import { posterLabels } from '../../../renderer/actions/exporting/posterLabels.ts';
import { boxesOverlap } from '../../../renderer/layout/geometry.ts';
import { paperLayout } from '../../../renderer/layout/paperLayout.ts';
import { posterScene } from '../../../renderer/layout/posterScene.ts';
import type { Scene, SceneNode } from '../../../renderer/layout/scene.ts';
import { PAPER_THEME } from '../../../renderer/layout/theme.ts';
import { createDocument, type CanvasDocument, type Card, type DocumentInfo } from '../../../renderer/model/document.ts';

const labels = posterLabels('en');

function card(id: string, block: Card['block'], y = 0): Card {
  return { id, block, text: `Card ${id}`, x: 0, y, width: 200 };
}

function model(info: Partial<DocumentInfo> = {}, cards: readonly Card[] = []): CanvasDocument {
  return { ...createDocument({ id: 'd', title: 'Café', ...info }), cards: new Map(cards.map((one) => [one.id, one])) };
}

function nodesOf(scene: Scene, role: SceneNode['role']): SceneNode[] {
  return scene.nodes.flatMap((node) => [node, ...node.children]).filter((node) => node.role === role);
}

function linesOf(node: SceneNode | undefined): string[] {
  return (node?.items ?? []).flatMap((item) => (item.kind === 'text' ? [item.text] : []));
}

describe('colours on paper', () => {
  const marked = model({}, [
    { ...card('now', 'channels'), time: 'today' },
    { ...card('some day', 'channels', 90), time: 'later' },
    { ...card('open', 'customerSegments'), color: 'wine' },
  ]);
  const inTime = (document: CanvasDocument) => posterScene(document, labels, PAPER_THEME, undefined, 'time');

  it('tell what the board tells, each with its sign, and links are grey', () => {
    const document = { ...marked, links: new Map([['L', { id: 'L', from: 'open', to: 'now' }]]) };

    const scene = inTime(document);

    const signs = nodesOf(scene, 'card').map((node) => [node.id, linesOf(node).slice(1)]);
    expect(Object.fromEntries(signs)).toEqual({ now: ['1'], 'some day': ['3'], open: [] });
    const strokes = nodesOf(scene, 'link').flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'path' ? item.stroke : [])),
    );
    expect(new Set(strokes)).toEqual(new Set([PAPER_THEME.link]));
  });

  it('come with a legend inside the page that needs no colour to be read', () => {
    const scene = inTime(marked);

    const legend = scene.nodes.filter(({ id }) => id.startsWith('legend'));
    expect(legend.map(({ label }) => label)).toEqual(['Colours by time', '1 Today', '2 Next', '3 Later', 'No time']);
    const { x, y, width, height } = scene.box;
    const outside = legend.filter(({ box }) => {
      return box.x < x || box.y < y || box.x + box.width > x + width + 0.01 || box.y + box.height > y + height + 0.01;
    });
    expect(outside).toEqual([]);
  });

  it.each([0.6, 1.41, 2.2])('keep the legend clear of the credit on a page of %d', (aspect) => {
    const scene = posterScene(marked, labels, PAPER_THEME, paperLayout(marked, aspect), 'evidence');

    const credit = scene.nodes.find(({ role }) => role === 'credit')?.box;
    if (!credit) throw new Error('no credit');
    const legend = scene.nodes.filter(({ id }) => id.startsWith('legend')).map(({ box }) => box);
    expect(legend.filter((box) => boxesOverlap(box, credit))).toEqual([]);
    expect(legend.filter((box, at) => legend.some((other, place) => place > at && boxesOverlap(box, other)))).toEqual([]);
  });
});

describe('a long description', () => {
  const scene = (words: number) => {
    const description = Array.from({ length: words }, () => 'word').join(' ');
    const document = model({ description, author: 'Ann', client: 'Café Ltd' }, [card('A', 'channels')]);
    return posterScene(document, labels, PAPER_THEME, paperLayout(document, 1.41));
  };
  const lines = (words: number) => linesOf(nodesOf(scene(words), 'info').find(({ id }) => id === 'description'));
  const room = (words: number): number => {
    const { box, nodes } = scene(words);
    return Math.max(...nodes.filter(({ role }) => role === 'block').map((node) => node.box.y + node.box.height)) / box.height;
  };

  it('leaves the board its room: six lines say that there is more', () => {
    expect(lines(5_000)).toHaveLength(6);
    expect(lines(5_000).at(-1)).toMatch(/word…$/);
    expect(room(5_000)).toBeCloseTo(room(700), 2);
  });

  it('is there whole as long as it fits', () => {
    expect(lines(150).join(' ').split(' ')).toHaveLength(150);
  });
});

describe('the printed page', () => {
  it('is read as title, details, blocks from left to right, credit', () => {
    const scene = posterScene(model({ author: 'Ann', date: '2026-11-22' }), labels);

    expect(scene.nodes.map(({ role, label }) => (role === 'block' ? label : `${role}: ${label}`))).toEqual([
      'title: Café',
      'info: Designed by: Ann',
      'info: Date: 22 November 2026',
      'Key Partners',
      'Key Activities',
      'Key Resources',
      'Value Propositions',
      'Customer Relationships',
      'Channels',
      'Customer Segments',
      'Cost Structure',
      'Revenue Streams',
      'credit: The Business Model Canvas · Strategyzer.com · CC BY-SA 3.0',
    ]);
  });

  it('has the cards of a block from top to bottom, and its question only while it is empty', () => {
    const scene = posterScene(model({}, [card('low', 'channels', 90), card('high', 'channels')]), labels);

    const channels = scene.nodes.find((node) => node.id === 'channels');
    expect(channels?.children.map(({ role, id }) => `${role} ${id}`)).toEqual(['blockTitle channels', 'card high', 'card low']);
    expect(nodesOf(scene, 'info').map(({ id }) => id)).not.toContain('channels-question');
  });

  it('names and draws the links', () => {
    const cards = [card('a', 'customerSegments'), card('b', 'channels')];
    const scene = posterScene({ ...model({}, cards), links: new Map([['l', { id: 'l', from: 'a', to: 'b' }]]) }, labels);

    expect(nodesOf(scene, 'link').map(({ label }) => label)).toEqual(['Card a – is reached through – Card b']);
  });

  it('has a legible credit with both links', () => {
    const [credit] = nodesOf(posterScene(model(), labels), 'credit');

    const texts = (credit?.items ?? []).flatMap((item) => (item.kind === 'text' ? [item] : []));
    expect(texts.map(({ href }) => href)).toEqual([
      undefined,
      'https://www.strategyzer.com',
      undefined,
      'https://creativecommons.org/licenses/by-sa/3.0/',
    ]);
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
  });

  it('breaks a long title and keeps every word of it', () => {
    const title =
      'A business model with a very long name that nobody would ever put on one line of a poster, not even on the widest paper';
    const [heading] = nodesOf(posterScene(model({ title, author: 'Ann', client: 'Bob & sons' }), labels), 'title');

    expect(linesOf(heading).length).toBeGreaterThan(1);
    expect(linesOf(heading).join(' ')).toBe(title);
  });

  it('never breaks a short detail', () => {
    const many = Array.from({ length: 25 }, (_, index) => card(`c${index}`, 'channels', index * 80));
    const scene = posterScene(model({ date: '2026-11-22' }, many), labels);

    expect(linesOf(nodesOf(scene, 'info').find(({ id }) => id === 'Date'))).toEqual(['Date', '22 November 2026']);
  });

  it('calls a model without a title by a word of the language', () => {
    expect(posterScene(model({ title: ' ' }), labels).title).toBe('Untitled');
    expect(posterScene(model({ title: '' }), posterLabels('sk')).title).toBe('Bez názvu');
  });

  it('has room for everything that is on it', () => {
    const info = { author: 'Ann '.repeat(30), client: 'x'.repeat(200), date: 'some day', description: 'word '.repeat(300) };
    const many = Array.from({ length: 40 }, (_, index) => card(`c${index}`, 'keyPartners', index * 80));
    const scene = posterScene(model(info, many), labels);

    const { x, y, width, height } = scene.box;
    const outside = scene.nodes
      .flatMap((node) => [node, ...node.children])
      .flatMap((node) => node.items)
      .filter((item) => item.kind === 'text')
      .filter(
        (item) => item.x < x || item.baseline - item.size < y || item.x + item.width > x + width || item.baseline > y + height,
      );
    expect(outside).toEqual([]);
  });
});
