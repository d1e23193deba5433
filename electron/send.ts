import type { WebContents } from 'electron';
import type { MainEvents } from './contract.ts';

/** Sends an event to a renderer; the contract decides what goes with which name. */
export function send<E extends keyof MainEvents>(contents: WebContents, event: E, ...values: Parameters<MainEvents[E]>): void {
  contents.send(event, ...values);
}
