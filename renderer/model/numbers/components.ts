type Visit = { node: string; index: number; low: number; next: number };

/**
 * The strongly connected parts of a graph (Tarjan), each after all it leads to: what hangs in no cycle comes as a part of one, in
 * the order in which it can be worked out. Without recursion, for a chain may be as long as a model. O(nodes + edges).
 */
export function componentsOf(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const visits = new Map<string, Visit>();
  const onStack = new Set<string>();
  const stack: string[] = [];
  const parts: string[][] = [];
  const enter = (node: string): Visit => {
    const visit = { node, index: visits.size, low: visits.size, next: 0 };
    visits.set(node, visit);
    stack.push(node);
    onStack.add(node);
    return visit;
  };
  for (const start of edges.keys()) {
    if (visits.has(start)) continue;
    const path = [enter(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const target = edges.get(visit.node)?.[visit.next++];
      if (target === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent) parent.low = Math.min(parent.low, visit.low);
        if (visit.low === visit.index) parts.push(takeUntil(stack, onStack, visit.node));
      } else if (edges.has(target)) {
        const known = visits.get(target);
        if (!known) path.push(enter(target));
        else if (onStack.has(target)) visit.low = Math.min(visit.low, known.index);
      }
    }
  }
  return parts;
}

function takeUntil(stack: string[], onStack: Set<string>, node: string): string[] {
  const part = stack.splice(stack.lastIndexOf(node));
  for (const one of part) onStack.delete(one);
  return part;
}
