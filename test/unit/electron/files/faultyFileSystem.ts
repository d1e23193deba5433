import type { FileHandle } from 'node:fs/promises';
import { nodeFileSystem, type FileSystem } from '../../../../electron/files/fileSystem.ts';

/** The n-th call of this name fails with this code; `on` narrows it to paths that contain a text. */
export type Fault = Readonly<{ call: string; code: string; on?: string; times?: number }>;

type Faulty = Readonly<{ fileSystem: FileSystem; calls: readonly string[] }>;

/** A real file system that keeps a list of its calls and fails where it is told to. */
export function faultyFileSystem(...faults: readonly Fault[]): Faulty {
  const left = faults.map((fault) => ({ ...fault, times: fault.times ?? 1 }));
  return watchedFileSystem((call, path) => {
    const fault = left.find((each) => each.call === call && each.times > 0 && path.includes(each.on ?? ''));
    if (fault === undefined) return null;
    fault.times -= 1;
    return fault.code;
  });
}

/** The same with a say in every single call: `decide` answers the code it fails with, or null. */
export function watchedFileSystem(decide: (call: string, path: string) => string | null): Faulty {
  const calls: string[] = [];
  const intercept = (call: string, path: string): void => {
    calls.push(call);
    const code = decide(call, path);
    if (code !== null) throw Object.assign(new Error(`${code}: injected`), { code });
  };
  const watchHandle = (handle: FileHandle, path: string): FileHandle =>
    watch(handle, (name) => intercept(`handle.${name}`, path));
  const fileSystem = watch(nodeFileSystem, (name, args) => intercept(nameOf(name, args), String(args[0])), watchHandle);
  return { fileSystem, calls };
}

/** `open` alone would not tell a temporary file from a folder. */
function nameOf(name: string, args: readonly unknown[]): string {
  return name === 'open' ? `open ${String(args[1])}` : name;
}

function watch<T extends object>(
  target: T,
  before: (name: string, args: readonly unknown[]) => void,
  wrapHandle?: (handle: FileHandle, path: string) => FileHandle,
): T {
  return new Proxy(target, {
    get: (object, key) => {
      const member: unknown = Reflect.get(object, key, object);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        // A close that reports an error has closed all the same.
        const closing: unknown = key === 'close' ? await member.apply(object, args) : undefined;
        before(String(key), args);
        const result: unknown = key === 'close' ? closing : await member.apply(object, args);
        return key === 'open' && wrapHandle !== undefined ? wrapHandle(result as FileHandle, String(args[0])) : result;
      };
    },
  });
}
