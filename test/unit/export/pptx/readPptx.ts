import { dirname, join } from 'node:path/posix';
import { strFromU8, unzipSync } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { CONTENT_MODEL, LEAVES } from './contentModel.ts';

/** An element as a reader that knows nothing of our writer sees it. */
export type Element = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Element[];
  text: string;
}>;

/** The parts of a presentation by their names; relations as `id → target`, outside addresses unchanged. */
export type Presentation = Readonly<{
  parts: ReadonlyMap<string, Element>;
  relations: ReadonlyMap<string, ReadonlyMap<string, string>>;
  slides: readonly Element[];
  /** What is no XML, by its name. */
  media: ReadonlyMap<string, Uint8Array>;
}>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  processEntities: true,
});

export function readPptx(bytes: Uint8Array): Presentation {
  const isMedia = ([name]: readonly [string, unknown]): boolean => name.startsWith('ppt/media/');
  const entries = Object.entries(unzipSync(bytes));
  const media = new Map(entries.filter(isMedia));
  const files = entries.filter((entry) => !isMedia(entry)).map(([name, content]) => [name, strFromU8(content)] as const);
  const broken = files.filter(([, text]) => XMLValidator.validate(text) !== true).map(([name]) => name);
  if (broken.length > 0) throw new Error(`not well-formed: ${broken.join(', ')}`);
  const parts = new Map(files.map(([name, text]) => [name, rootOf(parser.parse(text))]));
  const relations = new Map(
    [...parts.keys()].filter((name) => !name.endsWith('.rels')).map((name) => [name, relationsOf(name, parts)]),
  );
  const order = elementsOf(parts.get('ppt/presentation.xml'), 'p:sldId').map(({ attributes }) => attributes['r:id'] ?? '');
  const slides = order.flatMap((id) => parts.get(relations.get('ppt/presentation.xml')?.get(id) ?? '') ?? []);
  return { parts, relations, slides, media };
}

/** Every element of a name below one, in the order of the file. */
export function elementsOf(element: Element | undefined, name: string): readonly Element[] {
  if (element === undefined) return [];
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => elementsOf(child, name))];
}

/** Paragraphs of a text body, its breaks as new lines. */
export function paragraphsOf(element: Element): readonly string[] {
  return elementsOf(element, 'a:p').map(({ children }) =>
    children
      .map((run) =>
        run.name === 'a:br'
          ? '\n'
          : elementsOf(run, 'a:t')
              .map(({ text }) => text)
              .join(''),
      )
      .join(''),
  );
}

/** What PowerPoint would want to repair, a line each. */
export function faultsOf({ parts, relations, media }: Presentation): readonly string[] {
  const types = new Map(
    elementsOf(parts.get('[Content_Types].xml'), 'Override').map(({ attributes }) => [
      attributes['PartName'] ?? '',
      attributes['ContentType'] ?? '',
    ]),
  );
  const endings = elementsOf(parts.get('[Content_Types].xml'), 'Default').map(({ attributes }) => attributes['Extension']);
  const names = [...parts.keys()].filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
  return [
    ...names.filter((name) => !types.has(`/${name}`)).map((name) => `${name} has no type`),
    ...[...types.keys()].filter((name) => !parts.has(name.slice(1))).map((name) => `${name} has a type and is not there`),
    ...[...media.keys()].filter((name) => !endings.includes(name.split('.').at(-1))).map((name) => `${name} has no type`),
    ...names.flatMap((name) => relationFaults(name, new Set([...parts.keys(), ...media.keys()]), parts, relations)),
    ...names.filter((name) => name.startsWith('ppt/slides/')).flatMap((name) => idFaults(name, parts.get(name))),
    ...names
      .filter((name) => name.startsWith('ppt/') && !name.includes('theme'))
      .flatMap((name) => modelFaults(name, parts.get(name))),
  ];
}

function relationFaults(
  name: string,
  files: ReadonlySet<string>,
  parts: Presentation['parts'],
  relations: Presentation['relations'],
): readonly string[] {
  const known = relations.get(name) ?? new Map<string, string>();
  const used = everyElement(parts.get(name)).flatMap(({ attributes }) => attributes['r:id'] ?? attributes['r:embed'] ?? []);
  return [
    ...used.filter((id) => !known.has(id)).map((id) => `${name}: ${id} leads nowhere`),
    ...[...known.values()]
      .filter((target) => !target.includes('://') && !files.has(target))
      .map((target) => `${name}: no ${target}`),
  ];
}

function idFaults(name: string, slide: Element | undefined): readonly string[] {
  const ids = elementsOf(slide, 'p:cNvPr').map(({ attributes }) => attributes['id'] ?? '');
  const ends = ['a:stCxn', 'a:endCxn'].flatMap((end) => elementsOf(slide, end)).map(({ attributes }) => attributes['id'] ?? '');
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}: two shapes ${id}`),
    ...ends.filter((id) => !ids.includes(id)).map((id) => `${name}: glued to ${id}, which is not there`),
  ];
}

/** Children in the order of the standard, and none that it does not know there. */
function modelFaults(name: string, root: Element | undefined): readonly string[] {
  return everyElement(root).flatMap((element) => {
    const places = CONTENT_MODEL[element.name]?.map((place) => place.split('|'));
    if (places === undefined) return LEAVES.has(element.name) ? [] : [`${name}: unknown <${element.name}>`];
    const order = element.children.map((child) => places.findIndex((place) => place.includes(child.name)));
    if (order.includes(-1)) return [`${name}: <${element.children[order.indexOf(-1)]?.name}> in <${element.name}>`];
    return order.every((place, index) => place >= (order[index - 1] ?? 0)) ? [] : [`${name}: order in <${element.name}>`];
  });
}

function everyElement(element: Element | undefined): readonly Element[] {
  return element === undefined ? [] : [element, ...element.children.flatMap(everyElement)];
}

function relationsOf(name: string, parts: ReadonlyMap<string, Element>): ReadonlyMap<string, string> {
  const file = join(dirname(name), '_rels', `${name.slice(name.lastIndexOf('/') + 1)}.rels`);
  const list = elementsOf(parts.get(file), 'Relationship').map(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    return [attributes['Id'] ?? '', attributes['TargetMode'] === 'External' ? target : join(dirname(name), target)] as const;
  });
  if (new Set(list.map(([id]) => id)).size < list.length) throw new Error(`${file}: two relations of one id`);
  return new Map(list);
}

type Ordered = Readonly<Record<string, unknown>>;

function rootOf(nodes: readonly Ordered[]): Element {
  const root = nodes.map(toElement).find((element) => element !== null && !element.name.startsWith('?'));
  if (!root) throw new Error('no root');
  return root;
}

function toElement(node: Ordered): Element | null {
  const name = Object.keys(node).find((key) => key !== ':@');
  if (name === undefined || name === '#text') return null;
  const inside = (Array.isArray(node[name]) ? node[name] : []) as readonly Ordered[]; // the parser's shape for `preserveOrder`
  const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>; // the same
  const text = inside.map((child) => ('#text' in child ? String(child['#text']) : '')).join('');
  return { name, attributes, children: inside.flatMap((child) => toElement(child) ?? []), text };
}
