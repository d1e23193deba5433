import { XMLParser, XMLValidator } from 'fast-xml-parser';

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', trimValues: false });

/** Elements that run, load or hold another page. */
const ELEMENTS = /^(script|foreignObject|iframe|object|embed|img|link|meta|base|form|input|animate|set|handler)$/i;
/** Addresses on every canvas: to whom it is owed, and on what terms. */
export const CREDITS: readonly string[] = ['https://www.strategyzer.com', 'https://creativecommons.org/licenses/by-sa/3.0/'];
/** Where else an attribute may lead: to a place in the file, and to what is inside it. */
const INSIDE = /^(#|data:image\/(png|jpeg);base64,|data:font\/)/;
const ADDRESSES = /^(.*:)?(href|src|srcset|data|action|formaction|srcdoc|poster|background)$/i;

export type Markup = Readonly<{ faults: readonly string[]; text: string }>;

/** What XML holds besides text and shapes, a line each, and all its text. `names` are those of elements that are expected. */
export function markupOf(xml: string): Markup {
  const valid = XMLValidator.validate(xml);
  const faults: string[] = valid === true ? [] : [`not well-formed: ${valid.err.msg} in line ${valid.err.line}`];
  const texts: string[] = [];
  walk(parser.parse(xml), faults, texts);
  return { faults, text: texts.join('') };
}

function walk(nodes: unknown, faults: string[], texts: string[]): void {
  if (!Array.isArray(nodes)) return;
  for (const node of nodes) {
    const { ':@': attributes = {}, ...rest } = Object(node);
    for (const [name, inner] of Object.entries(rest)) {
      if (name === '#text') texts.push(String(inner));
      else if (ELEMENTS.test(name)) faults.push(`<${name}>`);
      else if (name === 'style' && /@import|url\((?!data:font\/)/.test(JSON.stringify(inner))) faults.push('style that loads');
      for (const [key, value] of Object.entries(Object(attributes))) faults.push(...attributeFaults(key, String(value)));
      walk(inner, faults, texts);
    }
  }
}

function attributeFaults(name: string, value: string): readonly string[] {
  if (/^on/i.test(name)) return [`${name}="${value}"`];
  if (ADDRESSES.test(name) && !INSIDE.test(value) && !CREDITS.includes(value)) return [`${name}="${value.slice(0, 80)}"`];
  return /javascript:|url\((?!#)/i.test(value) && /^(style|fill|stroke|clip-path|filter|mask)$/.test(name)
    ? [`${name}="${value}"`]
    : [];
}
