/** Scripts that run in the page before its own: each has to stand alone. */

/** A browser without the File System Access API. */
export function removePickers(): void {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  Reflect.deleteProperty(window, 'showOpenFilePicker');
}

/** Pickers that need no hand: saving takes the suggested name, opening the last file there is. */
export function stubPickers(): void {
  const folder = (): Promise<FileSystemDirectoryHandle> => navigator.storage.getDirectory();
  const last = async (): Promise<string> => {
    const names: string[] = [];
    for await (const name of (await folder()).keys()) names.push(name);
    return names.at(-1) ?? '';
  };
  Object.assign(window, {
    showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
      (await folder()).getFileHandle(suggestedName, { create: true }),
    showOpenFilePicker: async () => [await (await folder()).getFileHandle(await last())],
  });
}
