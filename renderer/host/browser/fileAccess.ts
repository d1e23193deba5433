import type { OpenPurpose, SaveRequest } from '../../../electron/contract.ts';
import type { BrowserFile, WritableHandle } from './browserFile.ts';
import { isCancelled, LARGEST_FILE_BYTES } from './fileProblem.ts';

/** How a browser opens and saves; null means the person cancelled, a `DOMException` that it failed. */
export type FileAccess = Readonly<{
  pickToOpen: (purpose: OpenPurpose) => Promise<BrowserFile | null>;
  /** Asks where to save, and saves. */
  pickToSave: (request: SaveRequest) => Promise<BrowserFile | null>;
  read: (file: BrowserFile) => Promise<Uint8Array>;
  /** The file as it is now, without asking anybody; null where that is not allowed, or where the bytes are a copy. */
  peek: (file: BrowserFile) => Promise<File | null>;
  /** Asks for the permission to write, if the browser wants it asked. */
  prepare: (file: BrowserFile) => Promise<void>;
  /** Answers what is to be kept of the file from now on. */
  write: (file: BrowserFile, bytes: Uint8Array) => Promise<BrowserFile>;
}>;

/** The pickers of Chromium, as a parameter since other browsers have none. */
export type Pickers = Readonly<{
  open: (purpose: OpenPurpose) => Promise<WritableHandle | null>;
  save: (request: SaveRequest) => Promise<WritableHandle | null>;
}>;

/** Upload and download, which every browser has. */
export type Transfer = Readonly<{
  upload: () => Promise<Readonly<{ name: string; bytes: Uint8Array<ArrayBuffer> }> | null>;
  download: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
}>;

export function createFileAccess(transfer: Transfer, pickers: Pickers | null): FileAccess {
  return {
    pickToOpen: pickers === null ? () => uploadFile(transfer) : (purpose) => openWithPicker(pickers, purpose),
    pickToSave: (request) => (pickers === null ? saveAsDownload(transfer, request) : saveWithPicker(pickers, transfer, request)),
    read: async ({ kept }) => (kept.kind === 'copy' ? kept.bytes : readHandle(kept.handle)),
    peek: async ({ kept }) => (kept.kind === 'copy' ? null : peekAtHandle(kept.handle)),
    prepare: async ({ kept }) => {
      if (kept.kind === 'handle') await allow(kept.handle, 'readwrite');
    },
    write: async (file, bytes) => {
      if (file.kept.kind === 'copy') return download(transfer, file.name, bytes);
      await writeHandle(file.kept.handle, bytes);
      return file;
    },
  };
}

async function uploadFile(transfer: Transfer): Promise<BrowserFile | null> {
  const uploaded = await transfer.upload();
  return uploaded === null ? null : { name: uploaded.name, kept: { kind: 'copy', bytes: uploaded.bytes } };
}

async function openWithPicker(pickers: Pickers, purpose: OpenPurpose): Promise<BrowserFile | null> {
  const handle = await orCancelled(pickers.open(purpose));
  return handle === null ? null : { name: handle.name, kept: { kind: 'handle', handle } };
}

function download(transfer: Transfer, name: string, bytes: Uint8Array): BrowserFile {
  const copy = new Uint8Array(bytes);
  transfer.download(name, copy);
  return { name, kept: { kind: 'copy', bytes: copy } };
}

async function saveAsDownload(transfer: Transfer, { kind, suggestedName, bytes }: SaveRequest): Promise<BrowserFile> {
  const extension = `.${kind}`;
  const bare = suggestedName.toLowerCase().endsWith(extension) ? suggestedName.slice(0, -extension.length) : suggestedName;
  return download(transfer, (bare === '' ? 'canvas' : bare) + extension, bytes);
}

async function saveWithPicker(pickers: Pickers, transfer: Transfer, request: SaveRequest): Promise<BrowserFile | null> {
  try {
    const handle = await orCancelled(pickers.save(request));
    if (handle === null) return null;
    await writeHandle(handle, request.bytes);
    return { name: handle.name, kept: { kind: 'handle', handle } };
  } catch (error) {
    // Drawing a large poster can outlast the click that a picker needs; a download needs none.
    if (error instanceof DOMException && error.name === 'SecurityError') return saveAsDownload(transfer, request);
    throw error;
  }
}

async function orCancelled<T>(picked: Promise<T | null>): Promise<T | null> {
  try {
    return await picked;
  } catch (error) {
    if (isCancelled(error)) return null;
    throw error;
  }
}

/** After a restart the browser wants the person to agree once more; it asks, if this comes from a click. */
async function allow(handle: WritableHandle, mode: 'read' | 'readwrite'): Promise<void> {
  if ((await handle.queryPermission?.({ mode })) === 'granted') return;
  const answer = await (handle.requestPermission?.({ mode }) ?? 'granted');
  if (answer !== 'granted') throw new DOMException('The person did not allow it', 'NotAllowedError');
}

async function peekAtHandle(handle: WritableHandle): Promise<File | null> {
  const permission = (await handle.queryPermission?.({ mode: 'read' })) ?? 'granted';
  return permission === 'granted' ? handle.getFile() : null;
}

async function readHandle(handle: WritableHandle): Promise<Uint8Array> {
  await allow(handle, 'read');
  return readBlob(await handle.getFile());
}

/** What a file holds, if that can be had without asking the person. */
export async function peekAt({ kept }: BrowserFile): Promise<Uint8Array | null> {
  if (kept.kind === 'copy') return kept.bytes;
  // Gone or unreadable: there is nothing to compare with.
  const file = await peekAtHandle(kept.handle).catch(() => null);
  return file && readBlob(file);
}

/** The browser writes beside the file and puts it in its place on close, so that a failure leaves the old bytes. */
async function writeHandle(handle: WritableHandle, bytes: Uint8Array): Promise<void> {
  await allow(handle, 'readwrite');
  const writable = await handle.createWritable();
  try {
    await writable.write(new Uint8Array(bytes));
    await writable.close();
  } catch (error) {
    // Closing may be what failed, and then there is nothing left to abort.
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

export async function readBlob(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  if (blob.size > LARGEST_FILE_BYTES) throw new DOMException('too large', 'TooLargeError');
  return new Uint8Array(await blob.arrayBuffer());
}
