import { readBlob, type Transfer } from './fileAccess.ts';

const TYPES = '.bmc,.json,.bmml,.yaml,.yml,.canvas,.md,.markdown,.drawio,.xml,.csv,.tsv,.txt';

/** Long enough for the browser to have taken the bytes. */
const KEEP_ADDRESS_MS = 60_000;

/** Those that wait for an answer: a file input that nothing holds is collected while its chooser is open, and the answer with it. */
const waiting = new Set<HTMLInputElement>();

/** Asks with a file input that is never in the page: there its click would be taken for one of the person's. */
function askForFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    const answer = (): void => {
      waiting.delete(input);
      resolve(input.files?.[0] ?? null);
    };
    input.type = 'file';
    input.accept = TYPES;
    input.addEventListener('change', answer);
    input.addEventListener('cancel', answer);
    waiting.add(input);
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
