import type { Scene, SceneNode } from '../../layout/scene.ts';
import type { DrawnCard } from './drawLinks.ts';
import type { Transform } from './units.ts';

/** One page: the draw list, the text of its cards as people wrote it, its links, and what the speaker has to say. */
export type SlidePage = Readonly<{
  scene: Scene;
  cardText: (cardId: string) => string;
  links: ReadonlyMap<string, Readonly<{ from: string; to: string }>>;
  notes: string;
}>;

/** Ids of shapes are unique in a slide; 1 is the slide's own group. */
export type Drawing = {
  readonly page: SlidePage;
  readonly to: Transform;
  /** From the back to the front: blocks, links, everything else. */
  readonly panels: string[];
  readonly links: string[];
  readonly shapes: string[];
  readonly outside: Outside[];
  readonly cards: Map<string, DrawnCard>;
  hasTitle: boolean;
  next: number;
};

/** What shapes are called in the list of a slide's objects. */
const NAMES: Readonly<Record<SceneNode['role'], string>> = {
  title: 'Title',
  info: 'Info',
  logo: 'Logo',
  block: 'Block',
  blockTitle: 'Title of',
  card: 'Card',
  dimmedCard: 'Card',
  link: 'Link',
  credit: 'Credit',
  entry: 'Entry',
  entryTitle: 'Entry',
  pageHeader: 'Header',
  pageTitle: 'Title',
  row: 'Row',
  table: 'Table',
  tableRow: 'Row',
  headCell: 'Head',
  cell: 'Cell',
  sectionTitle: 'Section',
};

export function nameOf({ role, label }: SceneNode): string {
  return `${NAMES[role]} ${label}`.trim();
}

/** What a slide needs that is no part of it: an address that a text links to, or a picture as a data URL. */
export type Outside = Readonly<{ kind: 'hyperlink' | 'image'; source: string }>;

/** The number of a slide's first free relation id: `rId1` is the layout. */
export const FIRST_OUTSIDE = 2;

/** The relation id of something outside; the same thing has one id. */
export function outsideId(kind: Outside['kind'], source: string, { outside }: Drawing): string {
  const known = outside.findIndex((one) => one.kind === kind && one.source === source);
  const index = known >= 0 ? known : outside.push({ kind, source }) - 1;
  return `rId${FIRST_OUTSIDE + index}`;
}
