import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFromBundle } from '../../../electron/bundle.ts';

let folder = '';
let root = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platno-bundle-'));
  root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<!doctype html>');
  await writeFile(join(root, 'assets/a b.js'), 'export {};');
  await writeFile(join(root, 'assets/notes.exe'), 'no');
  await writeFile(join(folder, 'secret.html'), 'secret');
  await mkdir(join(folder, 'renderer-old'));
  await writeFile(join(folder, 'renderer-old/index.html'), 'secret');
});

afterAll(() => rm(folder, { recursive: true }));

describe('answerFromBundle', () => {
  it('serves the page and its files with their types', async () => {
    const page = await answerFromBundle(root, '/');
    const script = await answerFromBundle(root, '/assets/a%20b.js');

    expect([page.status, page.headers['Content-Type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect([script.status, script.headers['Content-Type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(script.headers['X-Content-Type-Options']).toBe('nosniff');
  });

  const escapes = [
    '/../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/%2e%2e%2fsecret.html',
    '/.%2e/secret.html',
    '/assets/../../secret.html',
    '/assets/../index.html',
    '/assets/..%2f..%2fsecret.html',
    '/..\\secret.html',
    '/..%5csecret.html',
    '/%5c%5cserver%5cshare%5cx.html',
    '/../renderer-old/index.html',
    '/C:/secret.html',
    '/C%3a%5csecret.html',
    '/index.html%00.png',
    '/index.html%0a',
    '/index.html::$DATA',
    '/%',
    '/%zz',
    '/%c0%ae%c0%ae/secret.html',
    '/%ff',
    'secret.html',
    '../secret.html',
    '',
    'file:///etc/passwd',
  ];
  it.each(escapes)('refuses %j', async (path) => {
    expect((await answerFromBundle(root, path)).status).toBe(400);
  });

  const absent = [
    '/%252e%252e/secret.html',
    '/etc/passwd',
    '//etc/hosts.json',
    '/assets',
    '/assets/',
    '/assets/notes.exe',
    '/secret.html',
    '/.../secret.html',
    '/%EF%BC%8E%EF%BC%8E/secret.html',
    '/index.html/',
  ];
  it.each(absent)('does not find %j', async (path) => {
    expect((await answerFromBundle(root, path)).status).toBe(404);
  });
});
