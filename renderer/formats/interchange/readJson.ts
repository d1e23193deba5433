import { offsetTooDeep } from '../bmc/locate.ts';
import { placeOfSyntaxFault } from '../bmc/salvage.ts';
import { MAX_DEPTH } from '../limits.ts';
import type { Imported } from './interchange.ts';

/** Whether a value out of a file is an object with fields, not a list and not nothing. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of the file, or an empty one where it is something else. */
export function listAt(record: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return Array.isArray(value) ? value : [];
}

/** A text of the file with its line ends made one; empty where it is something else. Numbers are taken as they are written. */
export function textAt(record: Readonly<Record<string, unknown>>, key: string): string {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n').trim() : typeof value === 'number' ? String(value) : '';
}

export function numberAt(record: Readonly<Record<string, unknown>>, key: string): number | undefined {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Parses JSON and hands the value on; a syntax fault becomes a problem with its place where the parser names one. */
export function withJson(text: string, read: (value: unknown) => Imported): Imported {
  if (offsetTooDeep(text, MAX_DEPTH) >= 0) return { ok: false, problem: { code: 'too-deep', limit: MAX_DEPTH } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { line, column } = placeOfSyntaxFault(text);
    return { ok: false, problem: { code: 'syntax', line, column } };
  }
  return read(value);
}
