import { expect } from '@playwright/test';
import { test } from './application.ts';
import { BRIDGE_KEYS } from '../../unit/electron/bridgeKeys.ts';
import { findTestRuntime } from './runtime.ts';

test('runs on what was announced', async ({ launcher }) => {
  const { app } = await launcher.start();

  const version = await app.evaluate(() => process.versions['electron'] ?? null);

  expect(version !== null).toBe(findTestRuntime().kind === 'electron');
});

test('starts with one window that shows the page of the bundle', async ({ launcher }) => {
  const { app, page } = await launcher.start();

  const address = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
  );

  expect(address).toEqual(['app://bundle/index.html']);
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
});

test('shows the editor itself, without a fault or a broken rule', async ({ launcher }) => {
  const { page } = await launcher.startWhole();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));

  await page.reload();
  await expect(page.locator('#root')).not.toBeEmpty();

  expect(faults).toEqual([]);
});

test('gives the page exactly the bridge, frozen, and nothing of Node or Electron', async ({ launcher }) => {
  const { page } = await launcher.start();

  const seen = await page.evaluate(() => ({
    keys: Object.keys(window.platno ?? {}).toSorted(),
    isFrozen: Object.isFrozen(window.platno),
    leaks: ['require', 'process', 'module', 'ipcRenderer', 'electron', 'Buffer'].filter((name) => name in window),
  }));

  expect(seen).toEqual({
    keys: BRIDGE_KEYS,
    isFrozen: true,
    leaks: [],
  });
});
