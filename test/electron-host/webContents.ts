import type { CDPSession, Download, Page } from '@playwright/test';
import { EventEmitter } from 'node:events';
import { toChromium, toElectron } from './addresses.ts';
import type { ProcessGone } from './chromium.ts';
import { preventable } from './event.ts';
import type { PreloadLink } from './preloadLink.ts';
import { linkPreload } from './preloadLink.ts';
import { running, state } from './state.ts';
import { notImplemented, strict } from './strict.ts';

type OpenHandler = (details: { url: string }) => { action: 'deny' | 'allow' };

const all: WebContents[] = [];

/** One page: the part of Electron's `webContents` that the application uses. */
export class WebContents extends EventEmitter {
  readonly id: number;
  readonly preload: string;
  /** Resolves when there is a page; another one after a crash. */
  ready: Promise<void>;
  page: Page | null = null;
  session: CDPSession | null = null;
  /** The process of the page has gone; the next load makes a new page. */
  isLost = false;
  targetId = '';
  openHandler: OpenHandler | null = null;
  /** How often the main process itself is loading, which asks no `will-navigate`; a second load may begin before the first ends. */
  loads = 0;
  isGone = false;
  link: PreloadLink | null = null;
  closeWindow: () => void = () => undefined;
  /** The page has closed itself. */
  pageClosed: () => void = () => undefined;

  static create(preload: string): WebContents {
    const contents = strict('webContents', new WebContents(preload));
    all.push(contents);
    return contents;
  }

  static fromDevToolsTargetId(targetId: string): WebContents | undefined {
    return all.find((contents) => contents.targetId === targetId);
  }

  static getAllWebContents(): WebContents[] {
    return all.filter((contents) => !contents.isGone);
  }

  static ofPage(page: Page): WebContents | undefined {
    return all.find((contents) => contents.page === page);
  }

  /** When every window that was made has its page. */
  static async settled(): Promise<void> {
    await Promise.allSettled(all.map((contents) => contents.ready));
  }

  constructor(preload: string) {
    super();
    this.id = all.length + 1;
    this.preload = preload;
    this.ready = this.openPage();
  }

  async openPage(): Promise<void> {
    const { context } = running();
    const page = await context.newPage();
    this.page = page;
    page.on('close', () => {
      // Not one that a crash has left behind.
      if (this.page === page) this.pageClosed();
    });
    const session: CDPSession = await context.newCDPSession(page);
    this.session = session;
    this.targetId = (await session.send('Target.getTargetInfo')).targetInfo.targetId;
    // The sender of a call is this object as the application knows it.
    const self = all.find((contents) => contents.id === this.id) ?? this;
    // A window without a preload has no way to the main process at all.
    if (this.preload === '') await session.send('Page.enable');
    else this.link = await linkPreload(session, this.preload, self);
    // Told before there is a page, and with its address; a click with the middle button is not told here.
    session.on('Page.windowOpen', ({ url }) => this.denyWindow(toElectron(url)));
    page.on('download', (download) => void this.askForDownload(download));
  }

  /** Told by Chromium. As in Electron the application hears of it a task later, when it may load the page again. */
  processGone(details: ProcessGone): void {
    if (this.isLost) return;
    this.isLost = true;
    this.link = null;
    setImmediate(() => {
      if (!this.isGone) this.emit('render-process-gone', {}, details);
    });
  }

  /** Chromium would go on in the page that crashed, but Playwright has given it up for good. */
  async replacePage(): Promise<void> {
    const lost = this.page;
    await this.openPage();
    await lost?.close();
  }

  async load(address: string): Promise<void> {
    if (this.isLost) {
      this.isLost = false;
      this.ready = this.replacePage();
    }
    await this.ready;
    this.loads += 1;
    try {
      await this.page?.goto(toChromium(address));
    } finally {
      this.loads -= 1;
    }
  }

  /** Told by the session; a download that is not prevented would have to ask a person where to put it. */
  async askForDownload(download: Download): Promise<void> {
    const event = preventable({});
    state.askDownload(event);
    await download.cancel();
    if (!event.defaultPrevented) throw notImplemented('downloads that are not prevented');
  }

  /** Asked for every navigation that a page begins. */
  mayNavigate(url: string, isMainFrame: boolean): boolean {
    if (this.loads > 0) return true;
    const event = preventable({ url, isMainFrame });
    if (isMainFrame) this.emit('will-navigate', event);
    this.emit('will-frame-navigate', event);
    return !event.defaultPrevented;
  }

  /** Asked when a page opens another; windows that may open are not part of the stand-in. */
  denyWindow(url: string): void {
    const { action } = this.openHandler?.({ url }) ?? { action: 'allow' };
    if (action !== 'deny') throw notImplemented('windows opened by a page');
  }

  send(channel: string, ...args: unknown[]): void {
    this.link?.send(channel, args);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  getURL(): string {
    return toElectron(this.page?.url() ?? '');
  }

  forcefullyCrashRenderer(): void {
    // Never answered: who should have is gone.
    this.session?.send('Page.crash').catch(() => undefined);
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  /** As if the page had closed itself. */
  close(): void {
    this.closeWindow();
  }
}
