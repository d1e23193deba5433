import type { DrawItem, Scene, SceneNode, TextItem } from '../../../renderer/layout/scene.ts';
import { measureText } from '../../../renderer/layout/text/measureText.ts';

/** A scene small enough to be read: a title, one block with two cards, a link between them, the credit. */
export function testScene(changes: Partial<Scene> = {}): Scene {
  const nodes = [
    node('title', 'title', 'Kaviareň & čajovňa', [line('Kaviareň & čajovňa', 0, 30, 'bold', 24)]),
    {
      ...node('block', 'channels', 'Kanály', [
        { kind: 'rect', x: 0, y: 50, width: 400, height: 150, radius: 8, fill: '#f8f9fb', stroke: '#b4bcc8' },
      ]),
      children: [
        node('blockTitle', 'channels', 'Kanály', [line('Kanály', 12, 75, 'bold', 14)]),
        node('card', 'one', 'Vlastná predajňa v centre mesta', [
          paper(12),
          line('Vlastná predajňa', 20, 110),
          line('v centre mesta', 20, 128),
        ]),
        node('card', 'two', 'E-shop', [paper(220), line('E-shop', 228, 110)]),
      ],
    },
    node('link', 'link', 'one → two', [
      {
        kind: 'path',
        commands: [
          ['M', 180, 115],
          ['C', 195, 115, 205, 115, 220, 115],
        ],
        stroke: '#8a94a4',
        strokeWidth: 1.5,
        opacity: 0.75,
      },
      { kind: 'circle', cx: 220, cy: 115, r: 2.5, fill: '#8a94a4' },
    ]),
    node('credit', 'credit', 'The Business Model Canvas · Strategyzer.com', [
      line('The Business Model Canvas · ', 0, 220, 'regular', 12),
      {
        ...line('Strategyzer.com', measureText('The Business Model Canvas · ', 'regular', 12), 220, 'regular', 12),
        href: 'https://www.strategyzer.com',
      },
    ]),
  ] as const;
  const box = { x: 0, y: 0, width: 400, height: 230 };
  return { box, background: '#ffffff', language: 'sk', title: 'Kaviareň & čajovňa', nodes, ...changes };
}

export function node(role: SceneNode['role'], id: string, label: string, items: readonly DrawItem[]): SceneNode {
  return { role, id, label, box: { x: 0, y: 0, width: 0, height: 0 }, items, children: [] };
}

export function line(text: string, x: number, baseline: number, face: TextItem['face'] = 'regular', size = 13): TextItem {
  return { kind: 'text', x, baseline, text, face, size, width: measureText(text, face, size), fill: '#1b212c' };
}

function paper(x: number): DrawItem {
  return { kind: 'rect', x, y: 90, width: 168, height: 50, radius: 7, fill: '#ffffff', stroke: '#b9c1cd', strokeWidth: 1 };
}
