import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { whyNoDisplay } from '../../../electron/launch/platformFacts.ts';
import { PROJECT } from '../../../electron/launch/project.ts';
import { findLocalRuntime } from '../../../electron/launch/runtime.ts';

/** What the tests of the main process run on. */
export type TestRuntime = Readonly<{ kind: 'electron' | 'stand-in'; executable: string; sentence: string }>;

const STAND_IN = join(PROJECT, 'test/electron-host/electron');

/** The real Electron wherever it can run; PLATNO_ELECTRON=stand-in forces the other. */
export function findTestRuntime(): TestRuntime {
  const reason = whyStandIn();
  if (reason !== null) {
    return {
      kind: 'stand-in',
      executable: STAND_IN,
      sentence: `The electron project runs on the stand-in in test/electron-host: ${reason}.`,
    };
  }
  const runtime = findLocalRuntime(process.env);
  if (runtime.kind === 'missing') throw new Error(runtime.reason);
  return { kind: 'electron', executable: runtime.path, sentence: `The electron project runs on real Electron: ${runtime.path}.` };
}

function whyStandIn(): string | null {
  if (process.platform === 'win32') return null;
  if (!existsSync(STAND_IN)) throw new Error(`${STAND_IN} is missing`);
  if (process.env['PLATNO_ELECTRON'] === 'stand-in') return 'PLATNO_ELECTRON asks for it';
  const runtime = findLocalRuntime(process.env);
  return runtime.kind === 'missing'
    ? `there is no Electron runtime, ${runtime.reason}`
    : whyNoDisplay(process.env, process.platform);
}
