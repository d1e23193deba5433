import { logoBytes, logoFacts } from '../../model/logo.ts';

/** The pictures of a presentation, each written once, however many slides show it. */
export class Pictures {
  readonly #names = new Map<string, string>();

  /** Where in the package's `ppt` folder a picture lies; `source` is a data URL. */
  nameOf(source: string): string {
    const known = this.#names.get(source);
    if (known !== undefined) return known;
    const name = `media/image${this.#names.size + 1}.${typeOf(source)}`;
    this.#names.set(source, name);
    return name;
  }

  files(): readonly (readonly [path: string, bytes: Uint8Array])[] {
    return [...this.#names].map(([source, name]) => [`ppt/${name}`, logoBytes(source)]);
  }

  /** `png`, `jpeg`: their endings are the names of their types. */
  types(): readonly string[] {
    return [...new Set([...this.#names.keys()].map(typeOf))];
  }
}

function typeOf(source: string): string {
  return logoFacts(source)?.type ?? 'png';
}
