import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadCache, executableName } from './platformFacts.ts';
import { PROJECT } from './project.ts';

export type Runtime = Readonly<{ kind: 'found'; path: string }> | Readonly<{ kind: 'missing'; reason: string }>;

const PACKAGE = join(PROJECT, 'node_modules/electron');
const RELEASES = 'https://github.com/electron/electron/releases/download/';
const PROBE_LIMIT_MS = 6_000;
/** Enough for 120 MB on a slow line; without a line the probe has already given up. */
const FETCH_LIMIT_MS = 15 * 60_000;
const UNPACK_LIMIT_MS = 60_000;

/** The runtime that is already on this machine, without asking the network. */
export function findLocalRuntime(env: NodeJS.ProcessEnv): Runtime {
  const name = executableName(process.platform);
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const path = join(override || join(PACKAGE, 'dist'), name);
  if (existsSync(path)) return { kind: 'found', path };
  return missing(override ? `ELECTRON_OVERRIDE_DIST_PATH names a folder without ${name}` : 'it has not been fetched yet');
}

/** Finds the Electron runtime, or fetches it with Electron's own installer; never waits long for a dead network. */
export async function findRuntime(env: NodeJS.ProcessEnv): Promise<Runtime> {
  const local = findLocalRuntime(env);
  if (local.kind === 'found' || env['ELECTRON_OVERRIDE_DIST_PATH']) return local;
  const reason = await fetchRuntime(env);
  if (reason !== null) return missing(reason);
  const fetched = findLocalRuntime(env);
  return fetched.kind === 'found' ? fetched : missing('its download was incomplete');
}

function missing(reason: string): Runtime {
  return { kind: 'missing', reason };
}

/** Null when the installer succeeded, otherwise why not. */
async function fetchRuntime(env: NodeJS.ProcessEnv): Promise<string | null> {
  if (!existsSync(join(PACKAGE, 'install.js'))) return 'the npm package "electron" is not installed (run npm ci)';
  if (isDownloaded(env)) return runInstaller(env, UNPACK_LIMIT_MS);
  const hasProxy = Boolean(env['HTTPS_PROXY'] ?? env['https_proxy']);
  const unreachable = hasProxy ? null : await whyUnreachable(env);
  if (unreachable !== null) return unreachable;
  process.stdout.write('Fetching the Electron runtime, once (about 120 MB) …\n');
  return runInstaller(hasProxy ? { ...env, ELECTRON_GET_USE_PROXY: '1' } : env, FETCH_LIMIT_MS);
}

function isDownloaded(env: NodeJS.ProcessEnv): boolean {
  const cache = downloadCache(env, process.platform);
  if (!existsSync(cache)) return false;
  const manifest: unknown = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
  const archive = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  return readdirSync(cache, { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith(archive));
}

async function whyUnreachable(env: NodeJS.ProcessEnv): Promise<string | null> {
  const address = env['ELECTRON_MIRROR'] || env['npm_config_electron_mirror'] || RELEASES;
  try {
    // Any answer at all, even 404 for a folder, shows that there is a way.
    await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PROBE_LIMIT_MS) });
    return null;
  } catch (error) {
    return `${URL.canParse(address) ? new URL(address).host : address} cannot be reached (${shortReason(error)})`;
  }
}

function shortReason(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.message : String(cause);
}

function runInstaller(env: NodeJS.ProcessEnv, limit: number): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(PACKAGE, 'install.js')], {
      env,
      stdio: ['ignore', 'inherit', 'ignore'],
      timeout: limit,
    });
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => {
      if (code === 0) resolve(null);
      else resolve(signal === null ? 'its download failed' : `its download did not finish in ${limit / 1000} seconds`);
    });
  });
}
