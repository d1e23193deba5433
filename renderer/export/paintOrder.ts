import type { Scene, SceneNode } from '../layout/scene.ts';

/**
 * The scene's tree follows meaning: cards are children of their block. The eye wants another order: links lie on the
 * blocks' panels but under titles and cards. This is the one list every painter on paper goes through; each node stands for its
 * own items, without its children.
 */
export function paintOrder(scene: Scene): SceneNode[] {
  const panels: SceneNode[] = [];
  const links: SceneNode[] = [];
  const titles: SceneNode[] = [];
  const cards: SceneNode[] = [];
  const visit = (node: SceneNode): void => {
    if (node.role === 'link') links.push(node);
    else if (node.role === 'card' || node.role === 'dimmedCard') cards.push(node);
    else if (node.role === 'blockTitle') titles.push(node);
    else panels.push(node);
    node.children.forEach(visit);
  };
  scene.nodes.forEach(visit);
  return [...panels, ...links, ...titles, ...cards];
}
