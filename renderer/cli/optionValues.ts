import { isPaperKey, MARGIN_KEYS, PAPER_KEYS, type Margins, type Orientation, type PaperKey } from '../export/pdf/paperSizes.ts';
import { PICTURE_SCALES } from '../export/png/pictureChoice.ts';
import { SLIDE_SIZES, type SlideSize } from '../export/pptx/units.ts';
import type { Language } from '../i18n/translate.ts';
import { PAGE_KINDS, type PageKind, type StoryPages } from '../layout/pages/page.ts';
import { CommandError } from './commandError.ts';

/* What stands behind an option, read; a value it does not have throws a `CommandError` that names those it has. */

export function scaleOf(value: string): number {
  const scale = PICTURE_SCALES.find((one) => String(one) === value.replace(/[x×]$/i, ''));
  if (scale !== undefined) return scale;
  throw new CommandError(`--scale is ${PICTURE_SCALES.join(', ')}, not "${value}".`);
}

export function dpiOf(value: string): number {
  const dpi = Number(value);
  if (Number.isInteger(dpi) && dpi >= LEAST_DPI && dpi <= MOST_DPI) return dpi;
  throw new CommandError(`--dpi is a whole number from ${LEAST_DPI} to ${MOST_DPI}, not "${value}".`);
}

const LEAST_DPI = 36;
const MOST_DPI = 1200;

export function paperOf(value: string): PaperKey {
  const key = value.toLowerCase();
  if (isPaperKey(key)) return key;
  throw new CommandError(`There is no paper "${value}". Known: ${PAPER_KEYS.join(', ')}.`);
}

export function pagesOf(value: string): PageKind[] {
  return value.split(',').map((name) => {
    const kind = PAGE_KINDS.find((key) => key.toLowerCase() === name.trim().toLowerCase());
    if (kind === undefined) throw new CommandError(`There are no pages "${name}". Known: ${PAGE_KINDS.join(', ')}.`);
    return kind;
  });
}

export function eachOf(value: string): StoryPages['each'] {
  if (value === 'part' || value === 'step') return value;
  throw new CommandError(`--each is part or step, not "${value}".`);
}

export function slideOf(value: string): SlideSize {
  const size = SLIDE_SIZES.find((key) => key === value);
  if (size !== undefined) return size;
  throw new CommandError(`--slide is ${SLIDE_SIZES.join(' or ')}, not "${value}".`);
}

export function orientationOf(value: string): Orientation {
  if (value === 'landscape' || value === 'portrait') return value;
  throw new CommandError(`--orientation is landscape or portrait, not "${value}".`);
}

export function marginsOf(value: string): Margins {
  const margins = MARGIN_KEYS.find((key) => key === value);
  if (margins !== undefined) return margins;
  throw new CommandError(`--margins is narrow, normal or wide, not "${value}".`);
}

export function languageOf(value: string): Language {
  if (value === 'en' || value === 'sk') return value;
  throw new CommandError(`--lang is en or sk, not "${value}".`);
}
