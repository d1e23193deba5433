/** After what the first screen loads by itself, which is to have the network alone. */
const DELAY_MS = 1_000;

/**
 * Has the service worker keep this build, so that everything works without a network from then on. Where there is none,
 * as on an address without https or in a private window, the editor works as long as its server answers.
 */
export function keepForOffline(workers: Pick<ServiceWorkerContainer, 'register'> | undefined): void {
  if (!workers) return;
  setTimeout(() => {
    workers.register('./serviceWorker.js').catch(() => undefined);
  }, DELAY_MS);
}
