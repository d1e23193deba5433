import type { CDPSession } from '@playwright/test';
import { toElectron } from './addresses.ts';
import { decode, encode } from './page/codec.ts';
import { running, state } from './state.ts';

/** The way between one page's preload and the main process. */
export type PreloadLink = Readonly<{ send: (channel: string, args: readonly unknown[]) => void }>;

type Context = Readonly<{ id: number; frameId: string; origin: string }>;

type Incoming = Readonly<{ invocation: number; channel: string; args: readonly unknown[] }>;

/** Installs preload and page side for every document to come, and answers `ipcRenderer.invoke`. */
export async function linkPreload(session: CDPSession, preload: string, sender: object): Promise<PreloadLink> {
  const { scripts } = running();
  const contexts = new Map<number, Context>();
  watchContexts(session, scripts.world, contexts);
  await session.send('Runtime.enable');
  await session.send('Page.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.send('Runtime.addBinding', { name: scripts.binding, executionContextName: scripts.world });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.mainWorld });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: scripts.preloadWorld(preload),
    worldName: scripts.world,
  });

  const deliver = (contextId: number, message: object): void => {
    const expression = `__standIn.receive(${JSON.stringify(message)})`;
    // The document may have gone; then there is nobody to tell, as in Electron.
    session.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined);
  };
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    const context = contexts.get(executionContextId);
    if (name !== scripts.binding || context === undefined) return;
    const isTop = context.frameId === frameTree.frame.id;
    const senderFrame = { origin: toElectron(context.origin), parent: isTop ? null : {} };
    // Written by our own page side just above.
    const message = JSON.parse(payload) as Incoming;
    void answerInvocation({ sender, senderFrame }, message).then((answer) => deliver(executionContextId, answer));
  });
  return {
    send: (channel, args) => {
      const top = [...contexts.values()].findLast((context) => context.frameId === frameTree.frame.id);
      if (top !== undefined) deliver(top.id, { channel, args: args.map(encode) });
    },
  };
}

function watchContexts(session: CDPSession, world: string, contexts: Map<number, Context>): void {
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = (context.auxData ?? {}) as { frameId?: string };
    if (context.name === world) contexts.set(context.id, { id: context.id, frameId: frameId ?? '', origin: context.origin });
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
}

async function answerInvocation(event: object, { invocation, channel, args }: Incoming): Promise<object> {
  try {
    const handler = state.ipcHandlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return { invocation, value: encode(await handler(event, ...args.map(decode))) };
  } catch (error) {
    return { invocation, error: `Error invoking remote method '${channel}': ${String(error)}` };
  }
}
