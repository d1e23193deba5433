import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BRIDGE_KEYS } from './bridgeKeys.ts';

const source = readFileSync(join(import.meta.dirname, '../../../electron/preload.ts'), 'utf8');

it('the preload offers these functions and no others', () => {
  const [, body = ''] = /const bridge: Bridge = \{\n(.*?)^\};/ms.exec(source) ?? [];

  expect([...body.matchAll(/^ {2}(\w+)[:,]/gm)].map(([, key]) => key).toSorted()).toEqual(BRIDGE_KEYS);
  expect(source.match(/exposeInMainWorld\(/g)).toHaveLength(1);
});

it('the preload hands the page neither Electron nor an event, and takes no channel from it', () => {
  expect(source).toMatch(/^import \{ contextBridge, ipcRenderer, webUtils \} from 'electron';$/m);
  expect(source).toMatch(/const forward = \(_event: unknown, \.\.\.values/);
  expect(source.match(/\bipcRenderer\b/g)).toHaveLength(4);
  expect([...source.matchAll(/\b(?:call|listen)\(([^',)]+)/g)].map(([, argument]) => argument)).toEqual([]);
});
