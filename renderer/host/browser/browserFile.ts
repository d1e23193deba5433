/** What IndexedDB keeps of a file so that it can be opened again: a handle, or where there are none, its bytes. */
export type KeptFile =
  | Readonly<{ kind: 'handle'; handle: WritableHandle }>
  | Readonly<{ kind: 'copy'; bytes: Uint8Array<ArrayBuffer> }>;

/** The part of `FileSystemFileHandle` that is used, with the permission calls that TypeScript does not know. */
export type WritableHandle = Readonly<{
  kind: 'file';
  name: string;
  getFile: () => Promise<File>;
  createWritable: () => Promise<
    Readonly<{ write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>; close: () => Promise<void>; abort: () => Promise<void> }>
  >;
  isSameEntry: (other: WritableHandle) => Promise<boolean>;
  queryPermission?: (wanted: { mode: 'read' | 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (wanted: { mode: 'read' | 'readwrite' }) => Promise<PermissionState>;
}>;

/** A file a person chose in a browser. */
export type BrowserFile = Readonly<{ name: string; kept: KeptFile }>;

export function isWritableHandle(value: unknown): value is WritableHandle {
  return typeof value === 'object' && value !== null && 'createWritable' in value && 'getFile' in value;
}
