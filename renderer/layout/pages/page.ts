import type { ColorMode } from '../../model/colorModes.ts';
import type { CanvasDocument, Card } from '../../model/document.ts';
import type { Size } from '../geometry.ts';
import type { Finding, Severity } from '../../model/check/finding.ts';
import type { StageKey } from '../../model/lifeCycle.ts';
import type { SegmentScore } from '../../model/queries/ranking.ts';
import type { Scorecard } from '../../model/queries/scorecard.ts';
import type { PosterLabels } from '../posterScene.ts';
import type { FieldRow } from './fieldRow.ts';
import type { Sheet } from './sheet.ts';
import type { WordTable } from './wordTable.ts';
import type { Scene } from '../scene.ts';

/** The kinds of pages a printed document can have, in its order. */
export const PAGE_KINDS = ['canvas', 'story', 'spotlights', 'lifeCycle', 'scorecard', 'numbers', 'check', 'details'] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** What a first PDF does without; there it waits to be chosen. */
export const SELDOM_PAGES: readonly PageKind[] = ['story', 'spotlights', 'lifeCycle', 'scorecard', 'numbers', 'check'];

/** Where a page stands in the whole document; the first has number 1. */
export type PagePlace = Readonly<{ number: number; total: number }>;

/** A page that waits for its number. */
export type Page = (place: PagePlace) => Scene;

/** The words on the pages, in the language of the content. */
export type PageLabels = PosterLabels &
  Readonly<{
    pageNumber: (place: PagePlace) => string;
    /** What the canvas is called in the outline. */
    canvas: string;
    story: Readonly<{
      /** What the step is called that shows all of it. */
      whole: string;
      /** Which one of its kind a step is. */
      place: (at: number, of: number) => string;
      /** What a page is about, and which step of it: “Channels · 2 of 5”. */
      caption: (title: string, place: string) => string;
      /** What the speaker’s notes are called. */
      notes: string;
    }>;
    spotlight: Readonly<{
      /** Of whom the page tells; `letter` is on the badge. */
      title: (letter: string, segment: Card) => string;
      /** What is known of the segment, in few words each. */
      facts: (segment: Card, score: SegmentScore) => readonly FieldRow[];
      /** A sentence about it, empty where nobody wrote one; shown where the header has room. */
      about: (segment: Card) => string;
    }>;
    lifeCycle: Readonly<{
      title: string;
      lead: string;
      /** The head above the segments, and above the stages. */
      segments: string;
      stages: string;
      stage: (stage: StageKey) => string;
      /** What serves a stage. */
      kind: (block: 'channels' | 'customerRelationships') => string;
      /** Said in an empty cell. */
      nobody: string;
      /** How many of the stages of a segment are served; of how many segments a stage is. */
      coverage: (covered: number) => string;
      stageCoverage: (covered: number, segments: number) => string;
    }>;
    scorecard: Readonly<{
      title: (letter: string, segment: Card) => string;
      /** `place` in the ranking, of so many. */
      sheet: (card: Scorecard, score: SegmentScore, place: number, count: number) => Sheet;
    }>;
    numbers: Readonly<{
      title: string;
      lead: string;
      /** What the numbers come to; none where nobody has written any down. */
      tables: () => readonly WordTable[];
    }>;
    check: Readonly<{
      title: string;
      /** What the findings of a severity are called together. */
      severity: (severity: Severity) => string;
      /** How many there are; silenced ones are among them and are counted apart. */
      summary: (findings: readonly Finding[]) => string;
      /** `cards`: the names of those it is about. */
      text: (finding: Finding) => Readonly<{ sentence: string; why: string; cards: readonly string[] }>;
    }>;
    details: Readonly<{
      title: string;
      emptyCard: string;
      /** A card's name where it goes on in another column. */
      continued: (name: string) => string;
      /** Over a description of which the canvas has no room for all. */
      description: string;
      /** What the cards beside the board are called together. */
      parking: string;
      /** What is said of notes to those who do not see that they are notes. */
      notes: string;
      /** For which segments a card is there; each is named with its letter. */
      serves: (segments: readonly string[]) => string;
      rows: (card: Card) => readonly FieldRow[];
    }>;
  }>;

/**
 * All that pages are made of. `area` is what the margins leave of the sheet, points; `poster` that of the larger page the canvas
 * is put together to, if there is one.
 */
export type PagesInput = Readonly<{
  document: CanvasDocument;
  labels: PageLabels;
  area: Size;
  poster?: Size | undefined;
  story?: StoryPages | undefined;
  facts: PageFacts;
  /** What the colours of the canvas page tell; segments if left out. */
  colors?: ColorMode | undefined;
}>;

/** How the story of a presentation is told on pages: one for each block and segment, or for each step; with what the speaker says. */
export type StoryPages = Readonly<{ each: 'part' | 'step'; hasNotes: boolean }>;

/** Unless somebody wants it otherwise. */
export const PLAIN_STORY: StoryPages = { each: 'part', hasNotes: false };

/** What depends on the day of printing; worked out when a page asks for it. Silenced findings are among the findings. */
export type PageFacts = Readonly<{ findings: () => readonly Finding[]; scorecards: () => readonly Scorecard[] }>;
