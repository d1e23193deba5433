/** Resolves once what is in place now has been painted: the second frame begins after the first one is on screen. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Far more than the slowest board needs; beyond this something is broken and a sentence is better than a hang. */
const TIME_LIMIT = 60_000;

/** Looks now and then once a frame until something is so; `what` names it if that never happens. */
export async function untilTrue(isSo: () => boolean, what: string): Promise<void> {
  const end = performance.now() + TIME_LIMIT;
  // React renders what a store change asks for in a microtask that waits already: mostly it is so right after it.
  await Promise.resolve();
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Gave up waiting for ${what}.`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
