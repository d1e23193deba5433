import { EventEmitter } from 'node:events';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { preventable } from './event.ts';
import { lockSingleInstance } from './singleInstance.ts';
import { state } from './state.ts';
import { notImplemented, strict } from './strict.ts';

/** How `app` reaches windows and Chromium, without importing them. */
type Surroundings = { closeWindows: () => boolean; end: () => Promise<void> };

class App extends EventEmitter {
  readonly commandLine = strict('app.commandLine', { getSwitchValue: switchValue, hasSwitch: hasSwitch });
  readonly paths = new Map<string, string>();
  surroundings: Surroundings = { closeWindows: () => true, end: async () => undefined };
  isReadyNow = false;
  isQuitting = false;
  isEnding = false;
  readonly becomesReady = Promise.withResolvers<void>();

  get isPackaged(): boolean {
    return state.isPackaged;
  }

  enableSandbox(): void {
    // Chromium's sandbox needs an unprivileged user; pages are apart from this process in any case.
  }

  getVersion(): string {
    const { version } = state.manifest;
    return typeof version === 'string' ? version : '';
  }

  getName(): string {
    return String(state.manifest['productName'] ?? state.manifest['name']);
  }

  getAppPath(): string {
    return state.appFolder;
  }

  getPreferredSystemLanguages(): string[] {
    return [switchValue('lang') || 'en-GB'];
  }

  getPath(name: string): string {
    const path = this.paths.get(name) ?? this.usualPath(name);
    if (path === undefined) throw notImplemented(`app.getPath('${name}')`);
    return path;
  }

  usualPath(name: string): string | undefined {
    const usual: Record<string, string> = {
      userData: join(homedir(), '.config', `${this.getName()} (stand-in)`),
      documents: join(homedir(), 'Documents'),
      home: homedir(),
    };
    return usual[name];
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }

  requestSingleInstanceLock(additionalData: unknown): boolean {
    return lockSingleInstance(this.getPath('userData'), { argv: process.argv, folder: process.cwd(), additionalData }, (given) =>
      this.emit('second-instance', {}, given.argv, given.folder, given.additionalData),
    );
  }

  isReady(): boolean {
    return this.isReadyNow;
  }

  whenReady(): Promise<void> {
    return this.becomesReady.promise;
  }

  becomeReady(): void {
    this.isReadyNow = true;
    this.emit('ready', {});
    this.becomesReady.resolve();
  }

  quit(): void {
    if (this.isEnding) return;
    const before = preventable({});
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.isQuitting = true;
    const allClosed = this.surroundings.closeWindows();
    this.isQuitting = false;
    if (!allClosed) return;
    const will = preventable({});
    this.emit('will-quit', will);
    if (!will.defaultPrevented) this.exit(0);
  }

  exit(code: number): void {
    if (this.isEnding) return;
    this.isEnding = true;
    this.emit('quit', {}, code);
    void this.surroundings.end().finally(() => process.exit(code));
  }

  /** Told by the windows. */
  windowGone(left: number): void {
    if (left > 0 || this.isQuitting || this.isEnding) return;
    if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }
}

function switchValue(name: string): string {
  const prefix = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length) ?? '';
}

function hasSwitch(name: string): boolean {
  return process.argv.some((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`));
}

export const app = strict('app', new App());
