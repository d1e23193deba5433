import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { notices, packageFolder } from '../../../electron/launch/thirdParty.ts';
import { readAsar, type ArchivedFile } from '../../pack/asar.ts';
import { archiveFaults } from '../../pack/contents.ts';
import { readFuses, unturnedFuses } from '../../pack/fuses.ts';

function file(path: string, text: string): ArchivedFile {
  const bytes = Buffer.from(text);
  return { path, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
}

describe('what is in an archive', () => {
  const manifest = file('package.json', '{}');

  it.each([
    ['nothing is wrong with', [manifest], []],
    ['what is missing from', [], ['package.json is missing']],
    ['a source map in', [manifest, file('out/main/main.mjs.map', '{}')], ['out/main/main.mjs.map is needless']],
    ['a package in', [manifest, file('node_modules/x/index.js', '')], ['node_modules/x/index.js is needless']],
    ['a changed byte in', [{ ...manifest, bytes: Buffer.from('{ }') }], ['package.json is not what its hash says']],
  ])('tells %s it', async (_what, files, faults) => {
    expect(await archiveFaults(files, ['package.json'])).toEqual(faults);
  });

  it('is read as electron-builder writes it, and nothing beside the archive passes', () => {
    const write = (entry: object): Buffer => {
      const header = Buffer.from(JSON.stringify({ files: { a: { files: { 'b.txt': entry } } } }));
      const sizes = Buffer.alloc(16);
      [4, header.length + 8, header.length + 4, header.length].forEach((size, index) => sizes.writeUInt32LE(size, index * 4));
      return Buffer.concat([sizes, header, Buffer.from('hello')]);
    };

    const [found] = readAsar(write({ size: 4, offset: '1', integrity: { algorithm: 'SHA256', hash: 'x' } }));

    expect([found?.path, found?.bytes.toString(), found?.hash]).toEqual(['a/b.txt', 'ello', 'x']);
    expect(() => readAsar(write({ size: 4, unpacked: true }))).toThrow('outside the archive');
  });
});

it('fuses are found behind whatever comes before them', () => {
  const [fuses, second] = readFuses(Buffer.concat([Buffer.from('#!/bin/sh\n'), unturnedFuses(), unturnedFuses()]));

  expect([fuses?.runAsNode, fuses?.enableCookieEncryption, fuses?.grantFileProtocolExtraPrivileges]).toEqual([true, false, true]);
  expect(second).toEqual(fuses);
  expect(() => readFuses(Buffer.from('no binary'))).toThrow('no fuses');
});

describe('the list of licences', () => {
  it.each([
    ['/p/node_modules/konva/lib/Node.js', '/p/node_modules/konva'],
    ['/p/node_modules/@react-aria/utils/dist/a.mjs', '/p/node_modules/@react-aria/utils'],
    ['/p/node_modules/a/node_modules/b/index.js', '/p/node_modules/a/node_modules/b'],
    ['\0/p/node_modules/react/index.js?commonjs', '/p/node_modules/react'],
    ['C:\\p\\node_modules\\zod\\mini\\index.js', 'C:\\p\\node_modules\\zod'],
    ['/p/renderer/main.tsx', null],
  ])('knows whose %s is', (module, folder) => {
    expect(packageFolder(module)).toBe(folder);
  });

  it('holds the text of each, in the same order whatever the bundler did', () => {
    const folders = ['react', 'konva'].map((name) => `${process.cwd()}/node_modules/${name}`);
    const text = notices(folders);

    expect(notices(folders.toReversed())).toBe(text);
    expect(text).toMatch(/Inter [\s\S]+SIL OPEN FONT LICENSE[\s\S]+konva [\d.]+\nMIT[\s\S]+react [\d.]+\nMIT/);
  });
});
