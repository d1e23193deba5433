import { vi } from 'vitest';
import { contextNow, createActionRunner } from '../../../renderer/actions/actionRunner.ts';
import { lookInto, offerLeft, restoreLeft, restoreOwn } from '../../../renderer/actions/files/leftWork.ts';
import { keepJournal, type Journal } from '../../../renderer/actions/files/journal.ts';
import { ALL_ACTIONS } from '../../../renderer/actions/registry.ts';
import { openAnswer } from '../../../renderer/actions/files/fileSession.ts';
import { createMemoryHost, type MemoryHost } from '../../../renderer/host/memoryHost.ts';
import { createAppStore, type AppStore } from '../../../renderer/state/appState.ts';

/**
 * One page of the program over a host in memory, wired as in `main.tsx`, with the clock in the test's hand. A crash is a page
 * that is heard of no more.
 */
export class Session {
  readonly memory: MemoryHost;
  readonly app: AppStore;
  readonly failures: unknown[] = [];
  readonly #runner;
  readonly journal: Journal;

  constructor(memory: MemoryHost = createMemoryHost()) {
    this.memory = memory;
    this.app = createAppStore(memory.world.appInfo);
    this.#runner = createActionRunner(ALL_ACTIONS, this.app, memory.host, (error) => this.failures.push(error));
    this.journal = keepJournal({
      app: this.app,
      host: memory.host,
      onFailure: ({ code }) => this.failures.push(code),
      // A busy page has a free moment only now and then.
      whenIdle: () => new Promise((resolve) => setTimeout(resolve, 40)),
    });
  }

  get context() {
    return contextNow(this.app, this.memory.host);
  }

  get editor() {
    const { editor } = this.app.getState();
    if (!editor) throw new Error('no document is open');
    return editor;
  }

  get overlay() {
    return this.app.getState().overlay;
  }

  async run(id: string): Promise<void> {
    this.#runner.run(id);
    await this.settle();
  }

  async answer(choice: string | null): Promise<void> {
    if (this.overlay?.kind === 'confirm') this.overlay.answer(choice);
    await this.settle();
  }

  async open(name: string): Promise<void> {
    this.memory.world.nextToOpen = name;
    await this.run('file.open');
  }

  /** Lets everything that was started come to rest; takes a few ms. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) await vi.advanceTimersByTimeAsync(1);
  }

  /** Ends this page without a word, and starts as the program does: `reload` is the same window, else everything is new. */
  async crash(kind: 'reload' | 'restart'): Promise<Session> {
    this.journal.stop();
    const next = new Session(this.memory[kind]());
    const isBack = kind === 'reload' && (await next.settled(restoreOwn(next.context)));
    if (!isBack) await next.settled(openAnswer(next.context, await next.memory.host.takeInitialFile()));
    await next.settled(offerLeft(next.context));
    return next;
  }

  /** Restores what is offered; false if nothing is. */
  async restore(): Promise<boolean> {
    const [kept] = this.app.getState().left;
    const left = kept && (await this.settled(lookInto(kept, this.context)));
    if (left) await this.settled(restoreLeft(left, this.context));
    return left !== undefined && left !== null;
  }

  async settled<T>(work: Promise<T>): Promise<T> {
    await this.settle();
    return work;
  }
}
