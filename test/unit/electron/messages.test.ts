import { expect, it } from 'vitest';
import { messagesFor } from '../../../electron/messages.ts';

it.each([
  ['system', ['sk-SK', 'en-GB'], 'Počkať'],
  ['system', ['cs-CZ', 'sk-SK'], 'Počkať'],
  ['system', ['de-DE'], 'Wait'],
  ['system', [], 'Wait'],
  ['en', ['sk-SK'], 'Wait'],
  ['sk', ['en-GB'], 'Počkať'],
] as const)('%s among %j', (chosen, system, wait) => {
  expect(messagesFor(chosen, system).wait).toBe(wait);
});
