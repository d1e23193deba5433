import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionError, parseLaunchOptions } from '../../../../electron/launch/options.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('parseLaunchOptions', () => {
  it('reads the port, the files and whether to open a browser', () => {
    vi.stubEnv('CI', '');

    const options = parseLaunchOptions(['--port', '8080', 'a.bmc', '--no-open'], true);

    expect(options).toEqual({ port: 8080, open: false, files: ['a.bmc'] });
  });

  it('opens no browser where nobody looks', () => {
    vi.stubEnv('CI', 'true');

    expect(parseLaunchOptions([], false).open).toBe(false);
  });

  it.each([
    [['--port', 'x'], '--port takes a number from 0 to 65535, not "x".'],
    [['--port', '70000'], '--port takes a number from 0 to 65535, not "70000".'],
    [['--prt', '1'], "Unknown option '--prt'. Known options are --port N and --no-open."],
  ])('says in a sentence what is wrong with %j', (args, sentence) => {
    expect(() => parseLaunchOptions(args, false)).toThrow(new OptionError(sentence));
  });
});
