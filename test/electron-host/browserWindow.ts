import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { app } from './app.ts';
import { preventable } from './event.ts';
import { onlyKnown, strict } from './strict.ts';
import { WebContents } from './webContents.ts';

export type Rectangle = { x: number; y: number; width: number; height: number };

type Options = Partial<Rectangle> & {
  title?: string;
  icon?: string;
  show?: boolean;
  frame?: boolean;
  backgroundColor?: string;
  webPreferences?: { preload?: string; devTools?: boolean };
};

const KNOWN_OPTIONS = [
  ...['x', 'y', 'width', 'height', 'minWidth', 'minHeight', 'frame', 'show', 'title', 'icon', 'backgroundColor'],
  'webPreferences',
];

/** What would weaken a window is not on this list, and so throws. */
const KNOWN_PREFERENCES = ['preload', 'spellcheck', 'devTools'];

const open: BrowserWindow[] = [];
let focused: BrowserWindow | null = null;

/** A window that is only a page of a headless Chromium, but keeps the books of a real one. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  readonly proxy: BrowserWindow;
  bounds: Rectangle;
  title: string;
  isShown: boolean;
  isLarge = false;
  isFull = false;
  isGone = false;

  static getAllWindows(): BrowserWindow[] {
    return [...open];
  }

  static getFocusedWindow(): BrowserWindow | null {
    return focused;
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return open.find((window) => window.webContents === contents) ?? null;
  }

  constructor(options: Options) {
    super();
    onlyKnown('BrowserWindow', options, KNOWN_OPTIONS);
    onlyKnown('webPreferences', options.webPreferences ?? {}, KNOWN_PREFERENCES);
    // Electron shows its own picture instead of a missing file, and says nothing.
    if (options.icon !== undefined && !existsSync(options.icon)) throw new Error(`There is no icon at ${options.icon}`);
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    this.title = options.title ?? '';
    this.isShown = options.show ?? true;
    this.webContents = WebContents.create(options.webPreferences?.preload ?? '');
    this.proxy = strict('BrowserWindow', this);
    open.push(this.proxy);
    this.webContents.closeWindow = () => this.close();
    app.emit('web-contents-created', {}, this.webContents);
    this.webContents.pageClosed = () => this.forget();
    // A class of its own would have to repeat every method; the application gets the strict form.
    return this.proxy;
  }

  async loadURL(address: string): Promise<void> {
    await this.webContents.load(address);
    if (!this.isGone) this.emit('ready-to-show');
  }

  reload(): void {
    void this.loadURL(this.webContents.getURL());
  }

  show(): void {
    this.isShown = true;
    this.focus();
  }

  showInactive(): void {
    this.isShown = true;
  }

  setFullScreen(isFull: boolean): void {
    this.isFull = isFull;
  }

  isFullScreen(): boolean {
    return this.isFull;
  }

  removeMenu(): void {
    // A window of the stand-in shows none.
  }

  focus(): void {
    if (focused === this.proxy) return;
    focused = this.proxy;
    this.emit('focus');
  }

  close(): void {
    const event = preventable({});
    if (!this.isGone) this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.isGone) return;
    void this.webContents.ready.then(() => this.webContents.page?.close()).catch(() => undefined);
    this.forget();
  }

  /** Also when the page has closed itself. */
  forget(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.webContents.isGone = true;
    open.splice(open.indexOf(this.proxy), 1);
    if (focused === this.proxy) focused = null;
    this.emit('closed');
    app.windowGone(open.length);
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  isFocused(): boolean {
    return focused === this.proxy;
  }

  isVisible(): boolean {
    return this.isShown;
  }

  isMinimized(): boolean {
    return false;
  }

  isMaximized(): boolean {
    return this.isLarge;
  }

  maximize(): void {
    this.isLarge = true;
  }

  getNormalBounds(): Rectangle {
    return this.bounds;
  }

  getBounds(): Rectangle {
    return this.bounds;
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds };
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): void {
    this.title = title;
  }
}
