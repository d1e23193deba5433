import type { ExportResult } from '../exportResult.ts';
import type { Picture } from './pictureChoice.ts';

/** What the window sends to the PNG worker, and what comes back: the part that is done, then the file. */
export type PngRequest = Picture;
export type PngResponse = Readonly<{ part: number }> | ExportResult<Blob>;
