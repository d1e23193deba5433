import type { Scene } from '../../layout/scene.ts';
import type { ExportResult } from '../exportResult.ts';
import type { PdfOptions } from './paintPdf.ts';

/** What the window sends to the PDF worker and what comes back. The worker finds the fonts itself. */
export type PdfRequest = Readonly<{ scenes: readonly Scene[]; options: Omit<PdfOptions, 'fonts' | 'draw' | 'onPage'> }>;
export type PdfResponse = ExportResult<Uint8Array<ArrayBuffer>>;

/** How many pages are painted; sent any number of times before the response. */
export type PdfProgress = Readonly<{ done: number }>;
