/**
 * How an answer crosses from the main process to the preload. Electron would turn a thrown error into a string with the
 * stack of another process; so errors cross as data and are thrown again in the page.
 */
export type CallResult<T> =
  | Readonly<{ ok: true; value: T }>
  | Readonly<{ ok: false; error: Readonly<{ code: CallErrorCode; message: string }> }>;

/** `forbidden`: not our page. `invalid`: arguments of the wrong shape. `failed`: a bug in the main process. */
export type CallErrorCode = 'forbidden' | 'invalid' | 'failed';
