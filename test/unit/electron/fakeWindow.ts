import type { BrowserWindow } from 'electron';
import { EventEmitter } from 'node:events';
import { createOpenWindows, type OpenWindow, type OpenWindows } from '../../../electron/openWindows.ts';

/** A window as the main process uses it, which notes what happens to it. */
export class FakeWindow extends EventEmitter {
  readonly sent: unknown[][] = [];
  readonly webContents = Object.assign(new EventEmitter(), { send: (...message: unknown[]) => void this.sent.push(message) });
  isClosed = false;
  isFront = false;
  reloads = 0;
  readonly loaded: string[] = [];

  close(): void {
    let isPrevented = false;
    this.emit('close', { preventDefault: () => (isPrevented = true) });
    if (isPrevented || this.isClosed) return;
    this.isClosed = true;
    this.emit('closed');
  }

  destroy(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.emit('closed');
  }

  getBounds(): Readonly<Record<'x' | 'y' | 'width' | 'height', number>> {
    return { x: 100, y: 100, width: 1200, height: 700 };
  }

  async loadURL(address: string): Promise<void> {
    this.loaded.push(address);
  }

  isDestroyed(): boolean {
    return this.isClosed;
  }

  isFocused(): boolean {
    return this.isFront;
  }

  isMinimized(): boolean {
    return false;
  }

  show(): void {
    this.isFront = true;
  }

  focus(): void {
    this.isFront = true;
  }

  reload(): void {
    this.reloads += 1;
  }
}

export type FakeRecord = Readonly<{ record: OpenWindow; window: FakeWindow }>;

/** Adds a window as the opener does; the fake has the part of a `BrowserWindow` that is used. */
export function addWindow(windows: OpenWindows, edited: boolean, fileId: string | null = null): FakeRecord {
  const window = new FakeWindow();
  const record = windows.add(window as unknown as BrowserWindow);
  record.state = { title: 'Plan', edited, fileId };
  window.on('closed', () => windows.remove(record));
  return { record, window };
}

/** Windows whose file ids are their own real places. */
export function openWindows(): OpenWindows {
  return createOpenWindows((fileId) => fileId);
}
