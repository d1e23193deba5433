/** Scripts that run in the page before its own: each has to stand alone. */

/** A browser without the File System Access API. */
export function removePickers(): void {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  Reflect.deleteProperty(window, 'showOpenFilePicker');
}

/** Pickers that need no hand: saving takes the suggested name, opening the last file there is. */
export function stubPickers(): void {
  Object.assign(window, {
    showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(suggestedName, { create: true });
    },
    showOpenFilePicker: async () => {
      const folder = await navigator.storage.getDirectory();
      let last = '';
      for await (const name of folder.keys()) last = name;
      return [await folder.getFileHandle(last)];
    },
  });
}
