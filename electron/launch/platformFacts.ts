import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The executable inside an unpacked Electron runtime. */
export function executableName(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** Where Electron's own installer keeps downloads. */
export function downloadCache(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const chosen = env['electron_config_cache'];
  if (chosen !== undefined && chosen !== '') return chosen;
  if (platform === 'darwin') return join(homedir(), 'Library/Caches/electron');
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData/Local'), 'electron/Cache');
  return join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'electron');
}

/** Why no window can appear here at all, as the end of a sentence; null where one can. */
export function whyNoDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | null {
  if (platform !== 'linux' || env['DISPLAY'] || env['WAYLAND_DISPLAY']) return null;
  return 'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)';
}

function kernelSetting(name: string): string {
  const path = `/proc/sys/${name}`;
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
}

function isSetuidRoot(path: string): boolean {
  if (!existsSync(path)) return false;
  const { uid, mode } = statSync(path);
  return uid === 0 && (mode & 0o4000) !== 0;
}

/**
 * Why Chromium's sandbox cannot start for this user, or null. Without it Electron aborts; the window shows files of
 * other people, so running without a sandbox is no way out.
 */
export function whyNoSandbox(executable: string, platform: NodeJS.Platform): string | null {
  if (platform !== 'linux' || isRoot() || isSetuidRoot(join(dirname(executable), 'chrome-sandbox'))) return null;
  const forbidden =
    kernelSetting('kernel/unprivileged_userns_clone') === '0' ||
    kernelSetting('user/max_user_namespaces') === '0' ||
    kernelSetting('kernel/apparmor_restrict_unprivileged_userns') === '1';
  if (!forbidden) return null;
  return `this system lets only root start Chromium's sandbox (allow user namespaces, or make chrome-sandbox beside ${executable} setuid root)`;
}

/** Chromium refuses to run as root with its sandbox, and only then may it go without. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
