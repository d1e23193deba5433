import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../../electron/contentSecurity.ts';
import { PROJECT } from '../../../electron/launch/project.ts';

/** The scripts behind `npm start` and `npm run browser`, as processes. */

type Run = Readonly<{
  line: (pattern: RegExp) => Promise<string>;
  ended: Promise<number | null>;
  output: () => string;
  stop: () => void;
}>;

const NO_WINDOW = { DISPLAY: '', WAYLAND_DISPLAY: '', CI: '1' };

function run(script: string, args: readonly string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [join(PROJECT, 'electron/launch', script), ...args], { env: { ...process.env, ...env } });
  let text = '';
  const waiting: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      text += part.toString();
      for (const check of waiting) check();
    });
  }
  const line = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        const found = text.split('\n').find((each) => pattern.test(each));
        if (found !== undefined) resolve(found);
      };
      waiting.push(check);
      check();
      child.once('exit', () => reject(new Error(`ended without ${String(pattern)}:\n${text}`)));
    });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { line, ended, output: () => text, stop: () => void child.kill('SIGTERM') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP answers with an address.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('npm run browser says its address in one line and serves under the strict policy', async () => {
  const port = await freePort();
  const browser = run('browser.ts', ['--port', String(port), '--no-open']);

  const announced = await browser.line(/browser edition/);
  const page = await fetch(`http://127.0.0.1:${port}/`);
  const outside = await fetch(`http://127.0.0.1:${port}/..%2fmain%2fmain.mjs`);
  const written = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST' });

  expect(announced).toBe(`Platno (browser edition): http://127.0.0.1:${port}/`);
  expect(page.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
  expect([page.status, outside.status, written.status]).toEqual([200, 400, 405]);
  browser.stop();
  expect(await browser.ended).toBe(0);
});

test('npm run browser explains a taken port and a wrong option', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;

  const onTaken = run('browser.ts', ['--port', String(port), '--no-open']);
  const withTypo = run('browser.ts', ['--prot', '1']);

  expect([await onTaken.ended, await withTypo.ended]).toEqual([2, 2]);
  expect(onTaken.output()).toMatch(new RegExp(`^Port ${port} is taken: .*--port N\\.\n$`));
  expect(withTypo.output()).toBe("Unknown option '--prot'. Known options are --port N and --no-open.\n");
  taken.close();
});

test.describe('npm start', () => {
  test.skip(process.platform !== 'linux', 'other systems always have a display');

  test('opens the browser edition where there is no display, and says why in one sentence', async () => {
    const port = await freePort();
    const start = run('start.ts', ['--port', String(port)], NO_WINDOW);

    await start.line(/browser edition\)/);

    const [reason = '', address] = start.output().trim().split('\n');
    expect(reason).toMatch(
      /^Platno's own window cannot open because there is no display .*; opening the browser edition instead\.$/,
    );
    expect(address).toBe(`Platno (browser edition): http://127.0.0.1:${port}/`);
    start.stop();
    expect(await start.ended).toBe(0);
  });

  test('says how to provide a runtime that is missing', async () => {
    const port = await freePort();
    const env = { ...NO_WINDOW, DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' };
    const start = run('start.ts', ['--port', String(port)], env);

    const reason = await start.line(/cannot open/);

    for (const way of ['ELECTRON_MIRROR', 'cache', 'ELECTRON_OVERRIDE_DIST_PATH']) expect(reason).toContain(way);
    await start.line(/browser edition\)/);
    start.stop();
    expect(await start.ended).toBe(0);
  });
});
