// Renders icon.svg as PNGs next to it, in the Chromium of the tests: node assets/icon/render.ts
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provideBrowser } from '../../test/e2e/support/browser.ts';

/** px: 1024 for macOS and Windows packages, 512 for Linux and windows. */
const SIZES = { 'icon.png': 1024, '512x512.png': 512 } as const;

const svg = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8');
const { executablePath, args, env } = await provideBrowser();
const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
for (const [name, size] of Object.entries(SIZES)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: join(import.meta.dirname, name), omitBackground: true });
}
await browser.close();
