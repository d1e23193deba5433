import type { Import } from './importGraph.ts';

/** The folders of `renderer/`, and what each may import beside itself. Imports go down, never up. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  layout: ['model'],
  formats: ['model'],
  i18n: [],
  state: ['layout', 'model'],
  tools: ['state', 'layout', 'model'],
  export: ['layout', 'model'],
  host: [],
  actions: ['tools', 'state', 'layout', 'model', 'export', 'formats', 'host', 'i18n'],
  stage: ['state', 'tools', 'layout', 'model', 'export/canvas'],
  ui: ['state', 'actions', 'model', 'i18n', 'stage', 'export', 'formats', 'layout'],
};

/** Folders of which `ui` may know the shapes, but nothing that runs: those reach it as services. */
const UI_TYPES: readonly string[] = ['tools', 'host'];

/** Files and folders that wire the rest together; nothing but another root imports them. */
const ROOTS: readonly string[] = [
  'renderer/App.tsx',
  'renderer/main.tsx',
  'renderer/serviceWorker.ts',
  'renderer/cli.ts',
  'renderer/cli/',
  'renderer/bench/',
];

/** The one file of `electron/` the renderer may name. */
const CONTRACT = 'electron/contract.ts';

/** Packages the lower layers may use; those above may use any. None here may know React, the DOM or Node. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  model: ['diff', 'zod'],
  layout: [],
  formats: ['fast-xml-parser', 'fflate', 'jsep', 'jsonc-parser', 'papaparse', 'yaml', 'zod'],
  i18n: [],
  state: ['zustand'],
  tools: [],
  export: ['fflate', 'fontkit', 'pdfkit'],
  host: [],
  actions: [],
  stage: ['konva', 'react', 'react-konva', 'zustand'],
};

/** Why an import is not allowed; null if it is. */
export function faultOf({ from, to, isPackage, isType }: Import): string | null {
  const arrow = `${from} → ${to}`;
  if (isPackage) return isForbiddenPackage(from, to) ? `${arrow}: this layer does without that package` : null;
  if (from.startsWith('electron/')) return to.startsWith('electron/') ? null : `${arrow}: electron imports only itself`;
  if (to === CONTRACT) return null;
  // What Vite turns into text or an address is no code.
  if (to.startsWith('assets/')) return null;
  if (!to.startsWith('renderer/')) return `${arrow}: of electron the renderer names only the contract`;
  if (isRoot(from)) return null;
  if (isRoot(to)) return `${arrow}: nothing below imports a root`;
  const [layer, target] = [layerOf(from), layerOf(to)];
  if (layer === target) return null;
  if (layer === 'ui' && isType && UI_TYPES.includes(target)) return null;
  const allowed = LAYERS[layer];
  if (!allowed) return `${arrow}: no layer is called ${layer}`;
  const isAllowed = allowed.some((name) => name === target || to.startsWith(`renderer/${name}/`));
  return isAllowed ? null : `${arrow}: ${layer} may not import ${target}`;
}

function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function isRoot(path: string): boolean {
  return ROOTS.some((root) => (root.endsWith('/') ? path.startsWith(root) : path === root));
}

function isForbiddenPackage(from: string, name: string): boolean {
  if (!from.startsWith('renderer/') || isRoot(from)) return false;
  const allowed = PACKAGES[layerOf(from)];
  return name.startsWith('node:') || name === 'electron' || (allowed !== undefined && !allowed.includes(name));
}
