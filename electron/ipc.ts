import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type * as z from 'zod/mini';
import type { CallErrorCode, CallResult } from './call.ts';
import { CALL_ARGUMENTS } from './callArguments.ts';
import type { MainCalls } from './contract.ts';
import type { OpenWindow, OpenWindows } from './openWindows.ts';
import { ORIGIN } from './ownPages.ts';

export type CallHandlers = {
  readonly [C in keyof MainCalls]: (
    caller: OpenWindow,
    ...args: Parameters<MainCalls[C]>
  ) => ReturnType<MainCalls[C]> | Promise<ReturnType<MainCalls[C]>>;
};

/** What the wrapper needs to know of an Electron event; a plain object in tests. */
export type CallEvent = Pick<IpcMainInvokeEvent, 'sender'> & {
  readonly senderFrame: Readonly<{ origin: string; parent: unknown }> | null;
};

type Parts = Readonly<{ windows: OpenWindows; handlers: CallHandlers; log: (message: string) => void }>;

/** Registers every call of the contract; there is no other way from the page into the main process. */
export function answerCalls(ipcMain: IpcMain, parts: Parts): void {
  const register = <C extends keyof MainCalls>(channel: C): void => {
    ipcMain.handle(channel, (event, ...args: unknown[]) => answerCall(channel, event, args, parts));
  };
  for (const channel of channels()) register(channel);
}

function channels(): readonly (keyof MainCalls)[] {
  // Object.keys gives strings; the object's type says which.
  return Object.keys(CALL_ARGUMENTS) as (keyof MainCalls)[];
}

/** One call: who asks, with what, and the answer or the error as data. */
export async function answerCall<C extends keyof MainCalls>(
  channel: C,
  event: CallEvent,
  args: readonly unknown[],
  { windows, handlers, log }: Parts,
): Promise<CallResult<ReturnType<MainCalls[C]>>> {
  const caller = isOurTopFrame(event) ? windows.of(event.sender) : null;
  if (caller === null) return refusal(log, channel, 'forbidden', 'not called from our page');
  const schema: z.ZodMiniType<Parameters<MainCalls[C]>> = CALL_ARGUMENTS[channel];
  const parsed = schema.safeParse(args);
  if (!parsed.success) return refusal(log, channel, 'invalid', 'arguments of the wrong shape');
  try {
    return { ok: true, value: await handlers[channel](caller, ...parsed.data) };
  } catch (error) {
    log(`call ${channel}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return { ok: false, error: { code: 'failed', message: `${channel} failed` } };
  }
}

/** The frame is null when it has gone or navigated since it sent the message. */
function isOurTopFrame({ senderFrame }: CallEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === ORIGIN;
}

function refusal(log: (message: string) => void, channel: string, code: CallErrorCode, message: string): CallResult<never> {
  log(`call ${channel} refused: ${message}`);
  return { ok: false, error: { code, message: `${channel}: ${message}` } };
}
