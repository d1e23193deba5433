import { expect, type ElectronApplication } from '@playwright/test';
import { DEFAULT_SETTINGS } from '../../../electron/contract.ts';
import { test, type Started } from './application.ts';

const REPOSITORY = { repository: 'github:example/platno' };
const FEED = 'https://api.github.com/repos/example/platno/releases/latest';

/** Writes down what the session for updates is asked for; the network itself is not touched. */
async function answerFeed(app: ElectronApplication, version: string): Promise<() => Promise<unknown>> {
  await app.evaluate(({ session }, tag) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    Object.assign(session.fromPartition('updates'), {
      fetch: async (address: string) => {
        asked.push(address);
        return new Response(JSON.stringify({ tag_name: tag }));
      },
    });
  }, version);
  return () => app.evaluate(() => Reflect.get(globalThis, 'asked') as unknown);
}

const look = ({ page }: Started): Promise<unknown> => page.evaluate(() => window.platno?.lookForUpdate());
const turnOn = ({ page }: Started): Promise<void> =>
  page.evaluate((settings) => window.platno?.writeSettings({ ...settings, checkUpdates: true }), DEFAULT_SETTINGS);

test('nobody is asked for updates until the person turns it on, and then once', async ({ launcher }) => {
  const first = await launcher.start([], REPOSITORY);
  const asked = await answerFeed(first.app, 'v99.0.0');

  expect([await look(first), await asked()]).toEqual([{ kind: 'not-asked' }, []]);
  await turnOn(first);
  expect([await look(first), await asked()]).toEqual([{ kind: 'newer', version: '99.0.0' }, [FEED]]);
  expect([await look(first), await asked()]).toEqual([{ kind: 'not-asked' }, [FEED]]);
  await first.app.close();

  const second = await launcher.start([], REPOSITORY);
  const askedAgain = await answerFeed(second.app, 'v99.0.0');
  expect([await look(second), await askedAgain()]).toEqual([{ kind: 'not-asked' }, []]);
});

test('the releases are shown by the browser, at the address the program knows', async ({ launcher }) => {
  const { app, page } = await launcher.start([], REPOSITORY);
  await app.evaluate(({ shell }) => {
    shell.openExternal = async (address) => void Object.assign(globalThis, { opened: address });
  });

  await page.evaluate(() => window.platno?.showReleases());

  expect(await app.evaluate(() => Reflect.get(globalThis, 'opened') as unknown)).toBe(
    'https://github.com/example/platno/releases/latest',
  );
});

test('a build that does not know who publishes it has nothing to ask', async ({ launcher }) => {
  const started = await launcher.start();
  const asked = await answerFeed(started.app, 'v99.0.0');
  await turnOn(started);

  expect(await started.page.evaluate(async () => (await window.platno?.appInfo())?.knowsReleases)).toBe(false);
  expect([await look(started), await asked()]).toEqual([{ kind: 'not-asked' }, []]);
});
