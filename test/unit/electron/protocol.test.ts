import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerRequest } from '../../../electron/protocol.ts';
import { temporaryFolder } from './files/temporaryFolder.ts';

it.each([
  ['GET', 'app://bundle/index.html', 200],
  ['GET', 'app://bundle', 200],
  ['GET', 'app://bundle/index.html?query#hash', 200],
  ['GET', 'app://bundle/missing.html', 404],
  ['GET', 'app://other/index.html', 404],
  ['GET', 'app://bundle:80/index.html', 404],
  ['GET', 'app://x@bundle/index.html', 404],
  ['GET', 'https://bundle/index.html', 404],
  ['GET', 'app://bundle/../secret.html', 400],
  ['GET', 'app://bundle/%2e%2e/secret.html', 400],
  ['POST', 'app://bundle/index.html', 405],
  ['HEAD', 'app://bundle/index.html', 405],
])('%s %s gives %i', async (method, address, status) => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'renderer'));
  await writeFile(join(folder, 'renderer/index.html'), 'page');
  await writeFile(join(folder, 'secret.html'), 'secret');

  const response = await answerRequest(join(folder, 'renderer'), method, address);

  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
});
