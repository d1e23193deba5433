import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { serveBrowserEdition } from './browserEdition.ts';
import { buildIfStale } from './buildAll.ts';
import { parseLaunchOptions, type LaunchOptions } from './options.ts';
import { orSentence } from './orSentence.ts';
import { isRoot, whyNoDisplay, whyNoSandbox } from './platformFacts.ts';
import { PROJECT } from './project.ts';
import { findLocalRuntime, findRuntime, type Runtime } from './runtime.ts';

const HOW_TO_PROVIDE =
  'set ELECTRON_MIRROR to a mirror, copy the download cache of a machine that has it, or point ELECTRON_OVERRIDE_DIST_PATH to an unpacked runtime';

/** Without a display a download of 120 MB would be for nothing, but the person should know what comes next. */
function runtimeHint(runtime: Runtime): string {
  if (runtime.kind === 'found') return '';
  return `, and the Electron runtime is missing: ${runtime.reason} (to have it, run this with a display, ${HOW_TO_PROVIDE})`;
}

async function fallBack(reason: string, options: LaunchOptions): Promise<void> {
  process.stdout.write(`Platno's own window cannot open because ${reason}; opening the browser edition instead.\n`);
  await serveBrowserEdition(options);
}

/** The exit code of the Electron process; 127 when the system could not even load it. */
function runElectron(executable: string, files: readonly string[]): Promise<number> {
  // npm changes into the project's folder; the person named files from where they stand.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const sandbox = process.platform === 'linux' && isRoot() ? ['--no-sandbox'] : [];
  const args = [...sandbox, PROJECT, ...files.map((file) => resolve(here, file))];
  return new Promise((done) => {
    const child = spawn(executable, args, { stdio: 'inherit' });
    // Ctrl+C reaches both by itself; a plain kill reaches only this process.
    process.once('SIGTERM', () => child.kill('SIGTERM'));
    child.once('error', () => done(127));
    child.once('exit', (code, signal) => done(signal === null ? (code ?? 0) : 1));
  });
}

/** `npm start [-- file …]` */
await orSentence(async () => {
  const options = parseLaunchOptions(process.argv.slice(2), true);
  await buildIfStale();
  const noDisplay = whyNoDisplay(process.env, process.platform);
  if (noDisplay !== null) return fallBack(noDisplay + runtimeHint(findLocalRuntime(process.env)), options);
  const runtime = await findRuntime(process.env);
  if (runtime.kind === 'missing')
    return fallBack(`the Electron runtime is missing: ${runtime.reason} (to have it, ${HOW_TO_PROVIDE})`, options);
  const noSandbox = whyNoSandbox(runtime.path, process.platform);
  if (noSandbox !== null) return fallBack(noSandbox, options);
  const code = await runElectron(runtime.path, options.files);
  if (code === 127) return fallBack('the Electron runtime lacks libraries of this system', options);
  process.exitCode = code;
});
