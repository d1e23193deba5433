import { readBlob, type Transfer } from './fileAccess.ts';

const TYPES = '.bmc,.json,.bmml,.yaml,.yml,.canvas,.md,.markdown,.drawio,.xml,.csv,.tsv,.txt';

/** Long enough for the browser to have taken the bytes. */
const KEEP_ADDRESS_MS = 60_000;

/** Asks with a file input that is never shown. */
function askForFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = TYPES;
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}

export const browserTransfer: Transfer = {
  upload: async () => {
    const file = await askForFile();
    return file === null ? null : { name: file.name, bytes: await readBlob(file) };
  },
  download,
};
