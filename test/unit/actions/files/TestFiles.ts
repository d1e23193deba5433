import type { ActionContext } from '../../../../renderer/actions/action.ts';
import { contextNow, createActionRunner, type ActionRunner } from '../../../../renderer/actions/actionRunner.ts';
import { lookOutside } from '../../../../renderer/actions/files/fileWatching.ts';
import { ALL_ACTIONS } from '../../../../renderer/actions/registry.ts';
import { writeBmc } from '../../../../renderer/formats/bmc/writeBmc.ts';
import { createMemoryHost } from '../../../../renderer/host/memoryHost.ts';
import type { MemoryWorld } from '../../../../renderer/host/memoryWorld.ts';
import type { Host } from '../../../../renderer/host/host.ts';
import { changeInfo } from '../../../../renderer/model/edits/infoEdits.ts';
import type { CanvasDocument } from '../../../../renderer/model/document.ts';
import { createAppStore, type AppStore, type Overlay } from '../../../../renderer/state/appState.ts';

// Loaded on demand in the window; here at once, so that they need no longer than a few turns.
await Promise.all([
  import('../../../../renderer/actions/files/leftWork.ts'),
  import('../../../../renderer/actions/files/outsideNews.ts'),
  import('../../../../renderer/actions/versions/offerEarlier.ts'),
]);

/** Drives the commands of files as a person does, with a host in memory. It begins on the start screen. */
export class TestFiles {
  readonly world: MemoryWorld;
  readonly host: Host;
  readonly app: AppStore;
  readonly runner: ActionRunner;
  readonly failures: unknown[] = [];

  constructor() {
    const { host, world } = createMemoryHost();
    this.world = world;
    this.host = host;
    this.app = createAppStore(world.appInfo);
    this.runner = createActionRunner(ALL_ACTIONS, this.app, host, (error) => this.failures.push(error));
  }

  get context(): ActionContext {
    return contextNow(this.app, this.host);
  }

  get editor() {
    const { editor } = this.app.getState();
    if (!editor) throw new Error('no document is open');
    return editor;
  }

  get overlay(): Overlay | null {
    return this.app.getState().overlay;
  }

  /** The title of the open document; null on the start screen. */
  get title(): string | null {
    return this.app.getState().editor?.get().document.info.title ?? null;
  }

  /** Runs a command and lets everything it started come to rest. */
  async run(id: string): Promise<void> {
    if (!this.runner.run(id)) throw new Error(`${id} cannot run`);
    await settle();
  }

  /** Answers the question on the screen. */
  async answer(choice: string | null): Promise<void> {
    const { overlay } = this;
    if (overlay?.kind !== 'confirm') throw new Error('nothing is asked');
    overlay.answer(choice);
    await settle();
  }

  put(name: string, content: CanvasDocument | string): void {
    const text = typeof content === 'string' ? content : writeBmc(content);
    this.world.files.set(name, new TextEncoder().encode(text));
  }

  /** A moment passes in which the window looks after its file. */
  async look(): Promise<void> {
    void lookOutside(this.context);
    await settle();
  }

  async open(name: string): Promise<void> {
    this.world.nextToOpen = name;
    await this.run('file.open');
  }

  rename(title: string): void {
    const { editor } = this;
    editor.commit('step.info', changeInfo(editor.get().document, { title }));
  }

  textOf(name: string): string {
    return new TextDecoder().decode(this.world.files.get(name));
  }
}

/** The host in memory answers at once, but each answer takes a turn of its own. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
