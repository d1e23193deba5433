// Takes the README's picture of the built editor (after `npm run build`): node assets/readme/picture.ts
import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { serveFolder } from '../../electron/launch/staticServer.ts';
import { provideBrowser } from '../../test/e2e/support/browser.ts';

/** px: the window, and the picture's width; it is taken at twice the size and then made smaller. */
const WINDOW = { width: 1440, height: 900 };
const WIDTH = 1600;

const built = process.argv[2] ?? join(import.meta.dirname, '../../out/renderer');
const server = await serveFolder(built, 0);
const { executablePath, args, env } = await provideBrowser();
const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });

const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor: 2, locale: 'en-GB' });
await page.goto(server.address);
await page.getByRole('button', { name: 'Example: Payment card' }).click();
await page.getByRole('button', { name: /^Segment B: / }).click();
await page.mouse.move(WINDOW.width / 2, WINDOW.height - 1);
await page.waitForTimeout(1_000);
const large = (await page.screenshot()).toString('base64');

const small = { width: WIDTH, height: (WIDTH * WINDOW.height) / WINDOW.width };
const frame = await browser.newPage({ viewport: small });
await frame.setContent(`<style>body{margin:0}img{display:block;width:100vw}</style><img src="data:image/png;base64,${large}">`);
await frame.screenshot({ path: join(import.meta.dirname, 'board.png') });

await browser.close();
server.close();
