import { readBlob, type Transfer } from './fileAccess.ts';

const TYPES = '.bmc,.json,.bmml,.yaml,.yml,.canvas,.md,.markdown,.drawio,.xml,.csv,.tsv,.txt';

/** Long enough for the browser to have taken the bytes. */
const KEEP_ADDRESS_MS = 60_000;

/**
 * Asks with a file input that is never shown. It stands in the page until the person has answered: one that nothing holds can be
 * collected while the chooser is open, and its answer with it.
 */
function askForFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    const answer = (): void => {
      input.remove();
      resolve(input.files?.[0] ?? null);
    };
    input.type = 'file';
    input.accept = TYPES;
    input.hidden = true;
    input.addEventListener('change', answer);
    input.addEventListener('cancel', answer);
    document.body.append(input);
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
