import type { FileAnswer } from '../../../electron/contract.ts';
import type { Host } from '../../../renderer/host/host.ts';

/** A host with the person and the disk in the test's hand. */
export type HostUnderTest = Readonly<{
  host: Host;
  put: (name: string, text: string) => void;
  text: (name: string) => string | null;
  remove: (name: string) => void;
  /** What the next open dialog answers; null is Cancel. */
  willOpen: (name: string | null) => void;
  /** Whether the person agrees to what the next save dialog proposes. */
  willSave: (agrees: boolean) => void;
  failNextWrite: () => void;
  restart: () => HostUnderTest;
  /** The same window with a new page. */
  reload: () => HostUnderTest;
  /** A further window. */
  another: () => HostUnderTest;
}>;

/** What an answer says that has to be there. */
export function valueOf<T>(answer: FileAnswer<T>): T {
  if (answer.kind !== 'done') throw new Error(`expected an answer, got ${JSON.stringify(answer)}`);
  return answer.value;
}

/** Opens a file as a person does. */
export async function openNamed(test: HostUnderTest, name: string) {
  test.willOpen(name);
  return valueOf(await test.host.openDialog());
}
