/** Names that JavaScript itself, Node's inspector and promises ask every object for. */
const ASKED_OF_ANYTHING = new Set(['then', 'toJSON', 'constructor', 'toString', 'valueOf', 'inspect', 'nodeType', 'domain']);

/**
 * An object that throws, by name, for whatever it does not have: a stand-in that answers `undefined` would let tests
 * pass for what was never there.
 */
export function strict<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && !(key in target) && !ASKED_OF_ANYTHING.has(key)) throw notImplemented(`${name}.${key}`);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

export function notImplemented(what: string): Error {
  return new Error(`The stand-in for Electron does not implement ${what} (see test/electron-host/README.md)`);
}

/** Throws for an option that is not listed: it might mean something. */
export function onlyKnown(what: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw notImplemented(`${what} option ${unknown.join(', ')}`);
}
