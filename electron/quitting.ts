import type { App } from 'electron';

/** Settings and recent files are written in the background; the program ends when they have arrived. */
export function quitInOrder(app: App, beforeQuit: (event: Electron.Event) => void, settled: () => Promise<void>): void {
  let isSettled = false;
  app.on('before-quit', beforeQuit);
  app.on('will-quit', (event) => {
    if (isSettled) return;
    event.preventDefault();
    void settled().finally(() => {
      isSettled = true;
      app.quit();
    });
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}
