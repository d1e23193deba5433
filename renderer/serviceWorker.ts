import { createKeptBuild, type BuildList } from './host/browser/keptBuild.ts';

type Work = Event & Readonly<{ waitUntil: (work: Promise<unknown>) => void }>;
type Question = Event & Readonly<{ request: Request; respondWith: (answer: Promise<Response>) => void }>;

/** The part of a service worker's global scope that is used; TypeScript knows either that or a window's. */
type Scope = Readonly<{
  registration: Readonly<{ scope: string }>;
  clients: Readonly<{ claim: () => Promise<void> }>;
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listener: (event: Work) => void) => void) &
    ((type: 'fetch', listener: (event: Question) => void) => void);
}>;

declare const self: Scope;

/** Put in by the build: every change of a file changes this script, which is how the browser notices. */
declare const __BUILD_LIST__: BuildList;

const build = createKeptBuild(__BUILD_LIST__, {
  scope: self.registration.scope,
  caches,
  fetch: (request) => fetch(request),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

// At once, and for the pages that are open: the first export comes before the first reload.
self.addEventListener('install', (event) => event.waitUntil(build.keep().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(build.forgetOlder().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const answer = build.answer(event.request);
  if (answer) event.respondWith(answer);
});
