import type { Box } from './geometry.ts';

/**
 * The draw list: what a document looks like, in board units, with every line of text already broken. The stage, PDF, SVG,
 * PNG and PPTX are painters of this list and decide nothing about looks or places themselves, so screen and paper agree.
 */
export type Scene = Readonly<{
  box: Box;
  background: string;
  language: string;
  title: string;
  nodes: readonly SceneNode[];
  /** Nodes are seen only where they lie in it, except page headers. A part of a poster has one; only the PDF painter knows it. */
  window?: Box | undefined;
  /** Its entry in the outline of a document of several pages; by default the page's own title. Empty: it goes on with the page before. */
  outline?: string | undefined;
  /** What the page is called where its number would say little, `B3`. */
  pageLabel?: string | undefined;
  /** What the speaker says to it, where the page itself knows; slides have it below them. */
  notes?: string | undefined;
}>;

/**
 * What pages of text have beside the poster's: the running header, the title where something begins, that of a section, a card with its own
 * title and the rows that say more of it. A dimmed card is the background of others and is not read out.
 */
type PageRole = 'pageHeader' | 'pageTitle' | 'sectionTitle' | 'entry' | 'entryTitle' | 'row' | 'dimmedCard' | TableRole;
/** A table with its rows and cells; cells have the text. */
type TableRole = 'table' | 'tableRow' | 'headCell' | 'cell';

/** A group of items with a meaning. Painters that know structure (PDF tags, SVG titles) use `role` and `label`. */
export type SceneNode = Readonly<{
  role: 'title' | 'info' | 'logo' | 'block' | 'blockTitle' | 'card' | 'link' | 'credit' | PageRole;
  /** Card, link or block id; the role's own name where there is only one. */
  id: string;
  /** What a screen reader says for it. */
  label: string;
  box: Box;
  /** The name of this place in the document, the same only for parts of one thing, and that of the place it leads to, if that is printed too. */
  place?: string | undefined;
  leadsTo?: string | undefined;
  items: readonly DrawItem[];
  children: readonly SceneNode[];
}>;

export type DrawItem = RectItem | PathItem | TextItem | CircleItem | ImageItem;

/** A picture in its own proportions; `source` is a data URL of a PNG or JPEG that `isLogo` accepts. */
export type ImageItem = Readonly<{ kind: 'image'; x: number; y: number; width: number; height: number; source: string }>;

/** Colours are `#rrggbb`; opacity 0–1 applies to fill and stroke. */
export type Paint = Readonly<{
  fill?: string | undefined;
  stroke?: string | undefined;
  strokeWidth?: number | undefined;
  opacity?: number | undefined;
}>;

export type RectItem = Paint & Readonly<{ kind: 'rect'; x: number; y: number; width: number; height: number; radius: number }>;
export type CircleItem = Paint & Readonly<{ kind: 'circle'; cx: number; cy: number; r: number }>;
export type PathItem = Paint & Readonly<{ kind: 'path'; commands: readonly PathCommand[] }>;

/** Absolute coordinates: move, line, cubic curve (two control points, then the end), close. */
export type PathCommand =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export type FontFace = 'regular' | 'bold' | 'italic';

/** One finished line. `x` is its left end, `baseline` the y of its baseline, `size` the font size, `width` its advance. */
export type TextItem = Readonly<{
  kind: 'text';
  x: number;
  baseline: number;
  text: string;
  face: FontFace;
  size: number;
  width: number;
  fill: string;
  href?: string | undefined;
}>;
