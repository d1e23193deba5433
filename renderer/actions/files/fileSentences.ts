import type { FileFailure } from '../../../electron/contract.ts';
import { MAX_BYTES } from '../../formats/limits.ts';
import type { Limit, Place, ReadProblem, Repair } from '../../formats/bmc/problem.ts';
import type { Translate } from '../../i18n/translate.ts';
import { quoted } from '../words/plainWords.ts';

/** More than this many lines nobody reads in a dialog. */
const MOST_REPAIRS = 8;

/** A limit in bytes, as people say it; the units are the same in both languages. */
export function sizeText(bytes: number): string {
  const kilobytes = Math.round(bytes / 1024);
  return kilobytes < 1024 ? `${kilobytes}\u00a0kB` : `${Math.round(kilobytes / 1024)}\u00a0MB`;
}

/** Why a file could not be read or written, as a sentence. */
export function failureText(failure: FileFailure, t: Translate): string {
  switch (failure.code) {
    case 'io-error':
      return t('failure.io-error', { detail: failure.detail });
    case 'too-large':
      return t('problem.too-large', { size: sizeText(MAX_BYTES) });
    default:
      return t(`failure.${failure.code}`);
  }
}

/** What is wrong in a file and where, in sentences; the card by its text, for its number in the file nobody knows. */
export function problemText(problem: ReadProblem, t: Translate): string {
  const card = 'place' in problem ? problem.place.card : undefined;
  const sentence = faultText(problem, t);
  return card === undefined ? sentence : `${sentence} ${t('files.onCard', { card })}`;
}

function faultText(problem: ReadProblem, t: Translate): string {
  switch (problem.code) {
    case 'empty':
    case 'not-a-canvas':
      return t(`problem.${problem.code}`);
    case 'not-utf8':
      return t('problem.not-utf8', { byte: String(problem.byte) });
    case 'too-large':
      return t('problem.too-large', { size: sizeText(problem.limit) });
    case 'too-deep':
      return t('problem.too-deep', { limit: problem.limit, place: placeText(problem.place, t) });
    case 'newer-version':
      return t('problem.newer-version', { version: problem.version });
    case 'wrong-type':
      return t('problem.wrong-type', { place: placeText(problem.place, t), expected: expectedText(problem.expected, t) });
    case 'wrong-value':
      return t('problem.wrong-value', { place: placeText(problem.place, t), allowed: problem.allowed.join(', ') });
    case 'out-of-range': {
      const sentence = t('problem.out-of-range', { place: placeText(problem.place, t) });
      return problem.limit ? `${sentence} ${limitText(problem.limit, t)}` : sentence;
    }
    case 'duplicate-id':
      return t('problem.duplicate-id', { place: placeText(problem.place, t), id: quoted(problem.id) });
    case 'not-json':
    case 'missing-field':
      return t(`problem.${problem.code}`, { place: placeText(problem.place, t) });
  }
}

function limitText({ bound, value, of }: Limit, t: Translate): string {
  // Nothing has a lower bound of entries, and a text only that of one character.
  if (bound === 'least') return of === 'number' ? t('limit.least', { value }) : t('limit.notEmpty');
  return t(`limit.most.${of}`, { value });
}

/** What is different from the file, one line each, at most a screenful. */
export function repairLines(repairs: readonly Repair[], t: Translate): readonly string[] {
  const lines = repairs.slice(0, MOST_REPAIRS).map((repair) => repairLine(repair, t));
  const rest = repairs.length - lines.length;
  return rest > 0 ? [...lines, t('files.more', { count: rest })] : lines;
}

function repairLine({ code, id, place }: Repair, t: Translate): string {
  const sentence = t(`repair.${code}`, { id: quoted(id), place: placeText(place, t) });
  return place.card === undefined ? sentence : `${sentence} ${t('files.onCard', { card: place.card })}`;
}

/** Field path, line and column, as far as they are known. */
function placeText({ path, line, column }: Place, t: Translate): string {
  if (line === null || column === null) return path;
  // As text, so that line 1200 is not written with a thousands separator.
  const position = { line: String(line), column: String(column) };
  return path === '' ? t('files.line', position) : t('files.pathAndLine', { path, ...position });
}

function expectedText(expected: string, t: Translate): string {
  switch (expected) {
    case 'string':
    case 'array':
    case 'object':
    case 'boolean':
    case 'number':
      return t(`expected.${expected}`);
    case 'int':
      return t('expected.number');
    case 'record':
      return t('expected.object');
    default:
      return t('expected.other');
  }
}
