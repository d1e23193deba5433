import { inflateSync, strFromU8 } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** A node of parsed XML: attributes under `@name`, children under their names, text under `#text`. */
export type XmlNode = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Entities are decoded, but none of a file's own: a billion laughs stay unlaughed.
  processEntities: true,
  isArray: (name) => ['diagram', 'mxCell', 'object', 'UserObject'].includes(name),
});

/** More than this unpacked is no diagram (bytes). */
const MAX_UNPACKED = 32 * 1024 * 1024;

export type Unpacked =
  | Readonly<{ ok: true; models: readonly XmlNode[] }>
  | Readonly<{ ok: false; line: number | null; column: number | null }>;

/** The models of all pages of a draw.io file, packed ones too (base64, deflate, URI escapes). */
export function unpackDrawio(text: string): Unpacked {
  const fault = XMLValidator.validate(text);
  if (fault !== true) return { ok: false, line: fault.err.line, column: fault.err.col };
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { ok: false, line: null, column: null };
  const root = parsed(text);
  const bare = child(root, 'mxGraphModel');
  if (bare) return { ok: true, models: [bare] };
  const file = child(root, 'mxfile') ?? {};
  const models = children(file, 'diagram').flatMap((diagram) => {
    const plain = child(diagram, 'mxGraphModel');
    if (plain) return [plain];
    const packed = diagram['#text'];
    const model = typeof packed === 'string' && packed.trim() !== '' ? inflated(packed.trim()) : null;
    return model ? [model] : [];
  });
  return { ok: true, models };
}

function inflated(packed: string): XmlNode | null {
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    const out = inflateSync(bytes, { out: new Uint8Array(Math.min(MAX_UNPACKED, bytes.length * 40 + 1_000)) });
    return child(parsed(decodeURIComponent(strFromU8(out))), 'mxGraphModel') ?? null;
  } catch {
    // Not packed the way draw.io does it: a page without a model, which the reader then finds no blocks in.
    return null;
  }
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
