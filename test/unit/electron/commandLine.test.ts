import { describe, expect, it } from 'vitest';
import { filesOf, handoverFrom } from '../../../electron/commandLine.ts';

describe('filesOf', () => {
  it.each([
    ['packaged', ['/opt/platno', 'a.bmc'], true, ['/here/a.bmc']],
    ['in development', ['electron', '.', 'a.bmc'], false, ['/here/a.bmc']],
    ['driven by a test', ['electron', '--inspect=0', '--remote-debugging-port=0', '/app', '/x/a.bmc'], false, ['/x/a.bmc']],
    ['without a file', ['electron', '--no-sandbox', '.'], false, []],
    ['with a name like an option', ['/opt/platno', '--', '--a.bmc'], true, ['/here/--a.bmc']],
    [
      'by its address, as some file managers give it',
      ['/opt/platno', 'file:///x/Pl%C3%A1n%20%231.bmc'],
      true,
      ['/x/Plán #1.bmc'],
    ],
    ['by an address that is no place', ['/opt/platno', 'file:///x%2Fy', 'a.bmc'], true, ['/here/file:/x%2Fy', '/here/a.bmc']],
    ['with an empty argument', ['/opt/platno', ''], true, []],
  ] as const)('%s', (_how, argv, isPackaged, files) => {
    expect(filesOf(argv, isPackaged, '/here')).toEqual(files);
  });
});

describe('handoverFrom', () => {
  it('takes files and nothing else', () => {
    expect(handoverFrom({ files: ['/a', '/b'], run: 'x' })).toEqual({ files: ['/a', '/b'] });
  });

  it.each([null, 'x', { files: 'x' }, { files: [1] }, { files: Array.from({ length: 51 }, () => 'x') }])(
    'makes nothing of %j',
    (given) => {
      expect(handoverFrom(given)).toEqual({ files: [] });
    },
  );
});
