import { Inflate, strFromU8 } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { ImportProblem } from '../interchange/interchange.ts';
import { MAX_UNPACKED } from '../limits.ts';
import { excessOf } from './excess.ts';

/** A node of parsed XML: attributes under `@name`, children under their names, text under `#text`. */
export type XmlNode = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  // A page without attributes is a node like any other.
  alwaysCreateTextNode: true,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Entities are decoded, but none of a file's own: a billion laughs stay unlaughed.
  processEntities: true,
  isArray: (name) => ['diagram', 'mxCell', 'object', 'UserObject'].includes(name),
});

export type Unpacked = Readonly<{ ok: true; models: readonly XmlNode[] }> | Readonly<{ ok: false; problem: ImportProblem }>;

/** The models of all pages of a draw.io file, packed ones too (base64, deflate, URI escapes). */
export function unpackDrawio(text: string): Unpacked {
  const excess = excessOf(text);
  if (excess) return { ok: false, problem: excess };
  const fault = XMLValidator.validate(text);
  if (fault !== true) return failed(fault.err.line, fault.err.col);
  if (DECLARATION.test(text)) return failed(null, null);
  const root = parsed(text);
  const bare = child(root, 'mxGraphModel');
  if (bare) return { ok: true, models: [bare] };
  const file = child(root, 'mxfile') ?? {};
  const models: XmlNode[] = [];
  let room = MAX_UNPACKED;
  for (const diagram of children(file, 'diagram')) {
    const plain = child(diagram, 'mxGraphModel');
    const packed = diagram['#text'];
    if (plain) models.push(plain);
    else if (typeof packed === 'string' && packed.trim() !== '') {
      const unpacked = inflated(packed.trim(), room);
      if (unpacked === TOO_LARGE) return { ok: false, problem: { code: 'unpacked', limit: MAX_UNPACKED } };
      room -= unpacked.length;
      const model = modelIn(unpacked);
      if (isProblem(model)) return { ok: false, problem: model };
      if (model) models.push(model);
    }
  }
  return { ok: true, models };
}

function failed(line: number | null, column: number | null): Unpacked {
  return { ok: false, problem: { code: 'syntax', line, column } };
}

/** A file's own entities are how a few lines become gigabytes. */
const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i;

function isProblem(value: XmlNode | ImportProblem | undefined): value is ImportProblem {
  return value !== undefined && typeof value['code'] === 'string';
}

const TOO_LARGE = Symbol('too large');

/** Bytes that are unpacked at a time: each can become a thousand times as many. */
const STEP = 2 * 1024;

/** The text of a packed page; empty where it is not packed the way draw.io does it. */
function inflated(packed: string, limit: number): string | typeof TOO_LARGE {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    const inflate = new Inflate((part) => {
      size += part.length;
      parts.push(part);
    });
    for (let at = 0; at < bytes.length; at += STEP) {
      inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      if (size > limit) return TOO_LARGE;
    }
    return decodeURIComponent(parts.map((part) => strFromU8(part, true)).join(''));
  } catch {
    // A page without a model, which the reader then finds no blocks in.
    return '';
  }
}

/** The model of an unpacked page, undefined where there is none, or why it cannot be one. */
function modelIn(text: string): XmlNode | ImportProblem | undefined {
  const excess = excessOf(text);
  if (excess) return excess;
  const isXml = XMLValidator.validate(text) === true && !DECLARATION.test(text);
  return isXml ? child(parsed(text), 'mxGraphModel') : undefined;
}

function parsed(text: string): XmlNode {
  const value: unknown = parser.parse(text);
  return isNode(value) ? value : {};
}

export function child(node: XmlNode, name: string): XmlNode | undefined {
  const value = node[name];
  return isNode(value) ? value : undefined;
}

export function children(node: XmlNode, name: string): readonly XmlNode[] {
  const value = node[name];
  return Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];
}

function isNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
