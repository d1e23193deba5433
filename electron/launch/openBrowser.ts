import { spawn } from 'node:child_process';

function opener(address: string): readonly [command: string, args: readonly string[]] {
  switch (process.platform) {
    case 'darwin':
      return ['open', [address]];
    case 'win32':
      // `start` takes a first quoted argument as the window's title.
      return ['cmd', ['/c', 'start', '', address]];
    default:
      return ['xdg-open', [address]];
  }
}

/** Opens the person's browser; where there is none, the printed address is what they have. */
export function openBrowser(address: string): void {
  const [command, args] = opener(address);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
