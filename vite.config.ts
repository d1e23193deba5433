import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { META_CONTENT_SECURITY_POLICY } from './electron/contentSecurity.ts';
import { pageFiles } from './electron/launch/pageFiles.ts';
import { scalableStyles } from './electron/launch/scalableStyles.ts';
import { buildServiceWorker } from './electron/launch/serviceWorker.ts';
import { partsOfBuild } from './electron/launch/thirdParty.ts';

/**
 * A static web space sends no policy of its own, so the built page carries it too. Not in `vite dev`, whose own inline
 * scripts it would block.
 */
const contentSecurityMeta: Plugin = {
  name: 'platno-content-security-meta',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: META_CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

const parts = partsOfBuild();

/** Of the browser edition; the window's scheme allows none. After all else, since it lists what was written. */
const serviceWorker: Plugin = {
  name: 'platno-service-worker',
  apply: 'build',
  writeBundle: async ({ dir }) => {
    if (dir !== undefined) await buildServiceWorker(dir);
  },
};

/** What lies on the board is measured in board units, and the root itself is what the others are measured by. */
const NOT_SCALED = /ui\/(board\/(Board|CardEditor)\.module|theme\/global)\.css$/;

const scalable: Plugin = {
  name: 'platno-scalable-styles',
  enforce: 'pre',
  transform: {
    filter: { id: { include: /renderer\/ui\/.*\.css$/, exclude: NOT_SCALED } },
    handler: (css) => scalableStyles(css),
  },
};

const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '0.0.0';

export default defineConfig({
  root: join(import.meta.dirname, 'renderer'),
  // Relative addresses only: the same files are served from app://bundle/, a local port and any web folder.
  base: './',
  publicDir: false,
  define: { __PLATNO_VERSION__: JSON.stringify(version) },
  plugins: [
    optimizeLocales.vite({ locales: ['en-US', 'sk-SK'] }),
    react(),
    scalable,
    contentSecurityMeta,
    parts.watchPage(),
    serviceWorker,
  ],
  server: { fs: { allow: [import.meta.dirname] } },
  build: {
    outDir: join(import.meta.dirname, 'out/renderer'),
    emptyOutDir: true,
    // Fonts and pictures as data: addresses would need holes in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // pdfkit is large and loaded only by an export; the warning would be there for good.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: [...pageFiles()] } } },
  },
  worker: { format: 'es', plugins: () => [parts.watchWorker()] },
});
