import { writeBmml } from './bmml/writeBmml.ts';
import { writeCsv } from './csv/writeCsv.ts';
import type { Exporter } from './interchange/interchange.ts';
import { writeJsonCanvas } from './jsonCanvas/writeJsonCanvas.ts';
import { writeMarkdown } from './markdown/writeMarkdown.ts';
import { writeOpml } from './opml/writeOpml.ts';

/** Every foreign text format that is written. */
export const EXPORTERS = [
  { id: 'markdown', extension: 'md', write: writeMarkdown },
  { id: 'csv', extension: 'csv', write: writeCsv },
  { id: 'jsonCanvas', extension: 'canvas', write: writeJsonCanvas },
  { id: 'bmml', extension: 'bmml', write: writeBmml },
  { id: 'opml', extension: 'opml', write: writeOpml },
] as const satisfies readonly Exporter[];

export type ExporterId = (typeof EXPORTERS)[number]['id'];
