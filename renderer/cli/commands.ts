import type { PrintSetup } from '../export/pdf/printSetup.ts';
import type { PictureChoice } from '../export/png/pictureChoice.ts';
import type { SlideSize } from '../export/pptx/units.ts';
import type { Language } from '../i18n/translate.ts';
import type { PageKind, StoryPages } from '../layout/pages/page.ts';
import type { ExportFormat, Job, PrintedFormat } from './jobs.ts';

export type ExportCommand = Readonly<{
  kind: 'export';
  jobs: readonly Job[];
  format: ExportFormat;
  setup: PrintSetup;
  pages: readonly PageKind[];
  story: StoryPages;
  slide: SlideSize;
  picture: PictureOptions;
  /** To draw with what the bundled typeface lacks; whole paths. */
  fontFiles: readonly string[];
  /** Undefined: the document's own. */
  language: Language | undefined;
}>;

/** How large a PNG is to be, and whether what lies under it shines through. */
export type PictureOptions = Readonly<{ choice: PictureChoice; isTransparent: boolean }>;

export type CheckCommand = Readonly<{
  kind: 'check';
  inputs: readonly string[];
  isJson: boolean;
  /** Undefined: each document's own. */
  language: Language | undefined;
}>;

/** A poster to fill in by hand. */
export type BlankCommand = Readonly<{
  kind: 'blank';
  output: string;
  format: PrintedFormat;
  setup: PrintSetup;
  language: Language;
}>;

/** What differs between two canvases, on paper. */
export type CompareCommand = Readonly<{
  kind: 'compare';
  before: string;
  after: string;
  output: string;
  setup: PrintSetup;
  fontFiles: readonly string[];
  /** Undefined: that of the later canvas. */
  language: Language | undefined;
}>;

/** Foreign files that become canvases. */
export type ConvertCommand = Readonly<{ kind: 'convert'; jobs: readonly Job[] }>;

export type Command =
  | ExportCommand
  | ConvertCommand
  | CheckCommand
  | CompareCommand
  | BlankCommand
  | Readonly<{ kind: 'help' }>
  | Readonly<{ kind: 'version' }>;
