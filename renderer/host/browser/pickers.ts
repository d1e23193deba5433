import type { OpenPurpose, SaveKind } from '../../../electron/contract.ts';
import type { WritableHandle } from './browserFile.ts';
import type { Pickers } from './fileAccess.ts';

type PickerType = Readonly<{ description: string; accept: Readonly<Record<string, readonly string[]>> }>;

/** Chromium's pickers, which TypeScript's library does not declare. */
type PickerWindow = Readonly<{
  showOpenFilePicker: (options: { id: string; types: readonly PickerType[] }) => Promise<readonly WritableHandle[]>;
  showSaveFilePicker: (options: { id: string; suggestedName: string; types: readonly PickerType[] }) => Promise<WritableHandle>;
}>;

const CANVAS: PickerType = { description: 'Business Model Canvas', accept: { 'application/json': ['.bmc', '.json'] } };

const OTHERS: PickerType = {
  description: 'BMML, JSON Canvas, Markdown, draw.io, CSV, JSON',
  accept: {
    'application/yaml': ['.bmml', '.yaml', '.yml'],
    'application/octet-stream': ['.canvas'],
    'text/markdown': ['.md', '.markdown'],
    'application/xml': ['.drawio', '.xml'],
    'text/csv': ['.csv'],
    'text/tab-separated-values': ['.tsv'],
    'application/json': ['.json'],
    'text/plain': ['.txt'],
  },
};

const OPEN_TYPES: Readonly<Record<OpenPurpose, readonly PickerType[]>> = { open: [CANVAS, OTHERS], import: [OTHERS, CANVAS] };

const SAVE_TYPES: Readonly<Record<SaveKind, PickerType>> = {
  bmc: { ...CANVAS, accept: { 'application/json': ['.bmc'] } },
  pdf: { description: 'PDF', accept: { 'application/pdf': ['.pdf'] } },
  png: { description: 'PNG', accept: { 'image/png': ['.png'] } },
  svg: { description: 'SVG', accept: { 'image/svg+xml': ['.svg'] } },
  txt: { description: 'TXT', accept: { 'text/plain': ['.txt'] } },
  md: { description: 'Markdown', accept: { 'text/markdown': ['.md'] } },
  csv: { description: 'CSV', accept: { 'text/csv': ['.csv'] } },
  canvas: { description: 'JSON Canvas', accept: { 'application/octet-stream': ['.canvas'] } },
  bmml: { description: 'BMML', accept: { 'application/yaml': ['.bmml'] } },
  opml: { description: 'OPML', accept: { 'text/x-opml': ['.opml'] } },
  pptx: {
    description: 'PowerPoint',
    accept: { 'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['.pptx'] },
  },
};

function hasPickers(value: object): value is PickerWindow {
  return 'showOpenFilePicker' in value && 'showSaveFilePicker' in value;
}

/** The pickers of this browser, or null where it has none; the id lets it remember the folder. */
export function findPickers(browserWindow: object): Pickers | null {
  if (!hasPickers(browserWindow)) return null;
  return {
    open: async (purpose) => (await browserWindow.showOpenFilePicker({ id: 'platno', types: OPEN_TYPES[purpose] }))[0] ?? null,
    save: ({ kind, suggestedName }) =>
      browserWindow.showSaveFilePicker({
        id: 'platno',
        suggestedName: withExtension(suggestedName, kind),
        types: [SAVE_TYPES[kind]],
      }),
  };
}

function withExtension(name: string, kind: SaveKind): string {
  return name.toLowerCase().endsWith(`.${kind}`) ? name : `${name === '' ? 'canvas' : name}.${kind}`;
}
