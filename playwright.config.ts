import { defineConfig } from '@playwright/test';
import { provideBrowser } from './test/e2e/support/browser.ts';

/** Not the port of `npm run browser`, which may be running beside the tests; two runs at once need one each. */
const PORT = Number(process.env['PLATNO_TEST_PORT'] ?? '4951');

const browser = await provideBrowser();

export default defineConfig({
  testDir: './test/e2e',
  outputDir: './test-results',
  snapshotPathTemplate: '{testDir}/../pictures/{arg}{ext}',
  reporter: 'list',
  globalSetup: './test/e2e/electron/announce.ts',
  // A test that fails now and then is a fault to find, not to try again.
  retries: 0,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  projects: [
    {
      name: 'browser',
      testDir: './test/e2e/browser',
      use: {
        baseURL: `http://127.0.0.1:${PORT}/`,
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        // Each would fetch and keep the whole build in every test, for one page load; `offline.spec.ts` proves it.
        serviceWorkers: 'block',
        launchOptions: { executablePath: browser.executablePath, args: [...browser.args], env: { ...browser.env } },
        screenshot: 'only-on-failure',
      },
    },
    { name: 'electron', testDir: './test/e2e/electron' },
  ],
  webServer: {
    command: `"${process.execPath}" electron/launch/browser.ts --port ${PORT} --no-open`,
    url: `http://127.0.0.1:${PORT}/`,
    // Never somebody else's: it might serve an older build.
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
