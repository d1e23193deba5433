import { parseArgs } from 'node:util';

/** Always the same port, since a browser keeps recent files and unsaved work by address. */
export const DEFAULT_PORT = 4949;

export type LaunchOptions = Readonly<{ port: number; open: boolean; files: readonly string[] }>;

/** What was wrong with the command line, as a sentence for the person. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

function portFrom(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new OptionError(`--port takes a number from 0 to 65535, not "${text}".`);
  return port;
}

/** Reads `[--port N] [--no-open] [file …]`; throws an `OptionError`. */
export function parseLaunchOptions(args: readonly string[], takesFiles: boolean): LaunchOptions {
  const { values, positionals } = parsed(args, takesFiles);
  return {
    port: values.port === undefined ? DEFAULT_PORT : portFrom(values.port),
    open: values['no-open'] !== true && !isContinuousIntegration(),
    files: positionals,
  };
}

function parsed(args: readonly string[], allowPositionals: boolean) {
  try {
    const options = { port: { type: 'string' }, 'no-open': { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals });
  } catch (error) {
    // parseArgs explains at length; its first sentence names the option.
    const sentence = error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : String(error);
    throw new OptionError(`${sentence.replace(/\.$/, '')}. Known options are --port N and --no-open.`);
  }
}

/** CI services set `CI` to a true value; `CI=false` means a person. */
function isContinuousIntegration(): boolean {
  const value = process.env['CI'] ?? '';
  return value !== '' && value !== 'false' && value !== '0';
}
