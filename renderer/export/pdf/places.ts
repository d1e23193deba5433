import type { Scene, SceneNode } from '../../layout/scene.ts';

/** Which places in the document others lead to. A place that is printed several times is where it is printed first. */
export type Places = Readonly<{
  /** The destination a press on the node leads to; undefined where that is not printed. */
  destinationOf: (node: SceneNode) => string | undefined;
  /** The destination that this node is, the first time it is asked for. */
  arriveAt: (node: SceneNode) => string | undefined;
}>;

export function findPlaces(scenes: readonly Scene[]): Places {
  const printed = new Set<string>();
  const wanted = new Set<string>();
  const visit = ({ place, leadsTo, children }: SceneNode): void => {
    if (place !== undefined) printed.add(place);
    if (leadsTo !== undefined) wanted.add(leadsTo);
    children.forEach(visit);
  };
  for (const scene of scenes) scene.nodes.forEach(visit);
  const names = new Map([...printed.intersection(wanted)].map((place, index) => [place, destinationName(index)]));
  const arrived = new Set<string>();
  return {
    destinationOf: ({ leadsTo }) => (leadsTo === undefined ? undefined : names.get(leadsTo)),
    arriveAt: ({ place }) => {
      if (place === undefined || arrived.has(place)) return undefined;
      arrived.add(place);
      return names.get(place);
    },
  };
}

/** Readers search names in byte order, pdfkit 0.20 sorts them as words of the machine's language: with digits both are one. */
function destinationName(index: number): string {
  return `place${String(index).padStart(6, '0')}`;
}
